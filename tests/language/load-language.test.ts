import { generateChromeMessages, parseMessagesObject } from '@wxt-dev/i18n/build';
import { expect, test } from 'vitest';
import de from '../../locales/de.json' with { type: 'json' };
import { treeOf } from '../../src/language/load-language.ts';

test('a worker reads from the build what the locale file says', () => {
  const built = generateChromeMessages(parseMessagesObject(de));
  expect(treeOf(built)).toEqual(de);
});
