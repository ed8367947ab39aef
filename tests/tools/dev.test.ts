import { expect, test } from 'vitest';
import { loosenPolicy } from '../../tools/dev/loosen-policy.ts';

test('the dev server is let into the policy, and scripts from elsewhere are not', () => {
  const policy =
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; base-uri 'none'";
  expect(loosenPolicy(policy).split('; ')).toEqual([
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline' http://localhost:*",
    "connect-src 'self' http://localhost:* ws://localhost:*",
    "base-uri 'none'",
  ]);
});
