import { describe, expect, test } from 'vitest';
import {
  exportFormats,
  lookAtExport,
  type WrittenExport,
  writeExport,
} from '../../../src/notebook/exchange/write-export.ts';
import { madeNote, noteId } from '../../core/notes/made-note.ts';
import { exportOf } from '../../exchange/any-notes.ts';

const CHOICES = { timeZone: 'UTC', guardFormulas: true, template: '{{count}} notes' };
const NEVER = new AbortController().signal;
const nothing = () => {};

function textOf(written: WrittenExport): Promise<string> {
  if (written.kind !== 'written') throw new Error(`It said: ${JSON.stringify(written)}`);
  return written.blob.text();
}

const jsonOrder = { format: 'gloss-json', choices: CHOICES };
const many = exportOf(
  Array.from({ length: 20_000 }, (_, nth) => madeNote({ id: noteId(nth), text: `Said at ${nth}.` })),
);

test('all notes are written, and how far that is is told in rising shares', async () => {
  const shares: number[] = [];
  const text = await textOf(await writeExport(many, jsonOrder, (share) => shares.push(share), NEVER));
  expect(JSON.parse(text).notes).toEqual(many.notes);
  expect(shares.length).toBeGreaterThan(1);
  expect(shares).toEqual([...new Set(shares)].sort((a, b) => a - b));
  expect(shares.every((share) => share > 0 && share <= 1)).toBe(true);
});

test.each(exportFormats())('$title can be looked at and written', async ({ id }) => {
  const order = { format: id, choices: CHOICES };
  const some = exportOf([madeNote()]);
  const look = await lookAtExport(some, order, NEVER);
  expect(look?.sample.text).not.toBe('');
  const written = await writeExport(some, order, nothing, NEVER);
  expect(written).toMatchObject({ kind: 'written' });
});

test('others have their turn while a long export is written', async () => {
  let turns = 0;
  let over = false;
  const others = (async () => {
    while (!over) {
      await new Promise((resolve) => setTimeout(resolve));
      turns += 1;
    }
  })();
  await writeExport(many, jsonOrder, nothing, NEVER);
  over = true;
  await others;
  expect(turns).toBeGreaterThan(1);
});

describe('what nobody waits for any more', () => {
  test('an export that is stopped ends without a file', async () => {
    const over = new AbortController();
    const writing = writeExport(many, jsonOrder, () => over.abort(), over.signal);
    expect(await writing).toEqual({ kind: 'stopped' });
  });

  test('a look that is stopped tells nothing', async () => {
    const over = new AbortController();
    const looking = lookAtExport(many, jsonOrder, over.signal);
    over.abort();
    expect(await looking).toBeNull();
  });
});

test('whoever wants a format that there is not is told so', async () => {
  const written = await writeExport(many, { format: 'papyrus', choices: CHOICES }, nothing, NEVER);
  expect(written).toMatchObject({ kind: 'failed', why: expect.stringContaining('papyrus') });
});
