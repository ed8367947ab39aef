import { describe, expect, test } from 'vitest';
import type { Note } from '../../../src/core/notes/note.ts';
import { batchLedger } from '../../../tools/faults/kills/batch-ledger.ts';
import { noteLedger } from '../../../tools/faults/kills/note-ledger.ts';
import { madeNote, noteId } from '../../core/notes/made-note.ts';

const first = madeNote({ text: 'First.', rev: 1 });
const second = madeNote({ text: 'Second.', rev: 2 });
const other = madeNote({ id: noteId(2), text: 'Other.' });

describe('of notes that were sent and shown as kept, what is on the disk', () => {
  const rows: readonly [what: string, disk: readonly Note[], fault: RegExp | null][] = [
    ['is as shown', [second, other], null],
    ['has a later wording, whose answer was lost', [{ ...second, text: 'Third.', rev: 3 }, other], null],
    ['lacks one', [other], /shown as kept and is not there/],
    ['has one as it was before', [first, other], /as of write 1; 2 was shown/],
    [
      'has another wording under the same number',
      [{ ...second, text: 'First.' }, other],
      /says something else/,
    ],
    ['has half of a wording', [{ ...second, text: 'Seco', rev: 3 }, other], /what nobody has written/],
    ['has one that nobody has sent', [second, other, madeNote({ id: noteId(3) })], /what nobody has written/],
    ['has one wording in two notes', [{ ...second, text: 'Other.', rev: 3 }, other], /twice|nobody/],
    ['has one on another entry', [{ ...second, about: other.about, created: '' }, other], /another note/],
  ];
  test.each(rows)('%s', (_, disk, fault) => {
    const ledger = noteLedger();
    for (const note of [first, second, { ...second, text: 'Third.' }, other]) ledger.sent(note);
    for (const note of [first, second, other]) ledger.shown(note);
    const faults = ledger.faultsOf(disk);
    if (fault) expect(faults.join('\n')).toMatch(fault);
    else expect(faults).toEqual([]);
  });
});

describe('of a file of three notes that came in twice, what is on the disk', () => {
  const rows: readonly [what: string, disk: readonly number[], fault: RegExp | null][] = [
    ['is the second import', [2, 2, 2], null],
    ['is a third, whose answer was lost', [3, 3, 3], null],
    ['is the first', [1, 1, 1], /as of import 1; 2 was told/],
    ['is half of each', [1, 2, 2], /half of import 1 and half of 2/],
    ['lacks one', [2, 2], /2 of 3 parts/],
    ['is nothing', [], /told as imported and is not there/],
  ];
  test.each(rows)('%s', (_, disk, fault) => {
    const batch = batchLedger('file', 3);
    batch.told(batch.next());
    batch.told(batch.next());
    batch.next();
    const faults = batch.faultsOf(disk);
    if (fault) expect(faults.join('\n')).toMatch(fault);
    else expect(faults).toEqual([]);
  });

  test('may be nothing where no import was told as done', () => {
    const batch = batchLedger('file', 3);
    batch.next();
    expect(batch.faultsOf([])).toEqual([]);
    expect(batch.faultsOf([1])).toHaveLength(1);
  });
});
