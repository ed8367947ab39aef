import 'fake-indexeddb/auto';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Instant } from '../../../src/core/notes/note.ts';
import { readNote } from '../../../src/core/notes/read-note.ts';
import { NOTES_FORMATS } from '../../../src/exchange/notes-out/notes-formats.ts';
import { textOf } from '../../../src/exchange/piece.ts';
import { speak } from '../../../src/language/speak.ts';
import { openDatabase } from '../../../src/store/database.ts';
import { importNotes } from '../../../src/store/import-notes.ts';
import { sampleNotes } from '../../../tools/conformance/sample-notes.ts';
import { ENGLISH } from '../../../tools/english.ts';
import { readingOf } from '../notes-in/read-notes.ts';
import { broken, dice } from './broken-files.ts';

beforeAll(() => speak(ENGLISH));

const FILES = 2_000;
/** No file of these sizes may take longer. */
const HANG_MS = 2_000;

/** All of them together, on a busy machine. */
const FUZZ_MS = 120_000;

const CHOICES = { timeZone: 'UTC', guardFormulas: false, template: '' };
const exported = sampleNotes();
const some = { ...exported, notes: [...exported.notes].filter((_, nth) => nth % 24 === 7) };

/** A file of every kind that is read, as bytes. */
const GOOD = ['gloss-json', 'web-annotation', 'hypothesis', 'readwise', 'csv'].map((id) => {
  const format = NOTES_FORMATS.find((one) => one.id === id)!;
  return [id, new TextEncoder().encode(textOf(format.write(some, CHOICES)))] as const;
});

describe(`of ${FILES} broken files, none does harm`, () => {
  test.each(GOOD)(
    '%s',
    (id, good) => {
      const roll = dice(id.length * 7_919);
      let read = 0;
      let slowest = 0;
      for (let nth = 0; nth < FILES; nth += 1) {
        const began = performance.now();
        const reading = readingOf(`notes.${id}`, broken(good, roll));
        slowest = Math.max(slowest, performance.now() - began);
        if (reading.kind === 'refused' && reading.why.length < 10)
          throw new Error(`no reason: “${reading.why}”`);
        if (reading.kind !== 'read') continue;
        read += 1;
        if (reading.read.notes.some((note) => readNote(note) === null))
          throw new Error('a note that is none');
      }
      expect(slowest).toBeLessThan(HANG_MS);
      // Most breaks are small: a reader that refused everything would be safe and useless.
      expect(read).toBeGreaterThan(FILES / 40);
      expect(Object.keys(Object.prototype)).toEqual([]);
    },
    FUZZ_MS,
  );
});

/** Files of each kind that are imported, and not only read. */
const IMPORTED = 60;

test(
  'broken files that are imported after one another are there whole or not at all',
  async () => {
    const opening = await openDatabase(`notes-${crypto.randomUUID()}`);
    if (opening.kind !== 'open') throw new Error(opening.why);
    const { db } = opening;
    const roll = dice(4_711);
    const outcomes = { imported: 0, failed: 0, cancelled: 0, refused: 0 };
    for (const [id, good] of GOOD)
      for (let nth = 0; nth < IMPORTED; nth += 1) {
        const reading = readingOf(`notes.${id}`, broken(good, roll));
        if (reading.kind !== 'read') {
          outcomes.refused += 1;
          continue;
        }
        const before = await db.notes.count();
        const { notes, pages } = reading.read;
        const fresh = new Set(notes.map((note) => note.id));
        for (const kept of await db.notes.toArray()) fresh.delete(kept.id);
        const stop = new AbortController();
        if (roll(4) === 0) stop.abort();
        const at = '2026-11-27T09:00:00.000Z' as Instant;
        const importing = await importNotes(db, notes, pages, at, () => {}, stop.signal);
        outcomes[importing.kind] += 1;
        const more = importing.kind === 'imported' ? importing.counts.new : 0;
        expect(await db.notes.count()).toBe(before + more);
      }
    expect(outcomes.failed).toBe(0);
    expect(Math.min(outcomes.imported, outcomes.cancelled, outcomes.refused)).toBeGreaterThan(20);
  },
  FUZZ_MS,
);

describe('hostile files', () => {
  const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;
  test.each([
    ['brackets without end', nested(1_000_000), /levels of brackets/],
    ['objects without end', '{"a":'.repeat(100_000), /levels of brackets/],
    ['half a file', '{"format": "gloss-notes/1", "notes": [', /is not JSON/],
    ['a later version of Gloss', '{"format": "gloss-notes/9", "notes": []}', /Update Gloss/],
    ['a pack', '{"format": "gloss-pack/1", "entries": []}', /is a pack/],
    ['JSON of something else', '{"name": "x"}', /no notes/],
    ['nothing', '', /is empty/],
    ['a zip', 'PK\u0003\u0004', /is a zip/],
  ])('%s', (_, text, why) => {
    expect(readingOf('a.json', text)).toMatchObject({ kind: 'refused', why: expect.stringMatching(why) });
  });

  test('keys of prototypes change nothing', () => {
    const text =
      '{"format":"gloss-notes/1","__proto__":{"polluted":1},"notes":[{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}]}';
    const reading = readingOf('a.json', text);
    expect(reading).toMatchObject({ kind: 'read', read: { notes: [], problemCount: 1 } });
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });
});
