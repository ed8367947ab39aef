import Dexie from 'dexie';
import { expect, test } from 'vitest';
import { whyFailed } from '../../src/store/why-failed.ts';

const quota = new DOMException('The quota has been exceeded.', 'QuotaExceededError');

test.each<[string, unknown, RegExp]>([
  ['a full disk', quota, /is full\. Nothing is lost but this change\.$/],
  ['a full disk that ended a transaction', new Dexie.AbortError('Transaction aborted', quota), /is full/],
  ['a transaction that the browser broke off', new Dexie.AbortError('Aborted'), /when the disk is full/],
  ['a database that was closed for an update', new Dexie.DatabaseClosedError(), /Reload this page/],
  ['no database at all', new Dexie.MissingAPIError(), /no place to keep notes/],
  ['what the browser says itself', new Error('Internal error\n at line 3'), /store: Internal error$/],
  ['what is no error', 'so there', /store: so there$/],
])('%s', (_, error, why) => {
  expect(whyFailed(error)).toMatch(why);
});
