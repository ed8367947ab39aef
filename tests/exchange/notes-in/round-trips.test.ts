import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Note } from '../../../src/core/notes/note.ts';
import { type ExportedNotes, pageOf } from '../../../src/exchange/notes-out/exported-notes.ts';
import { lossesOf } from '../../../src/exchange/notes-out/losses-of.ts';
import type { NotePart } from '../../../src/exchange/notes-out/note-parts.ts';
import { NOTES_FORMATS } from '../../../src/exchange/notes-out/notes-formats.ts';
import { tagWords } from '../../../src/exchange/notes-out/tag-word.ts';
import { textOf } from '../../../src/exchange/piece.ts';
import { HARBOUR_REVIEW, madeNote, noteId } from '../../core/notes/made-note.ts';
import { anyExport, exportOf } from '../any-notes.ts';
import { readNotes } from './read-notes.ts';

const CHOICES = { timeZone: 'UTC', guardFormulas: false, template: '' };

function formatOf(id: string) {
  return NOTES_FORMATS.find((format) => format.id === id)!;
}

/** Out and in again. */
function roundTrip(id: string, exported: ExportedNotes) {
  const text = textOf(formatOf(id).write(exported, CHOICES));
  return readNotes(`notes.${formatOf(id).extension}`, text);
}

/** Files are UTF-8, in which half of a character cannot be written; JSON escapes it. */
function wellFormed(note: Note): Note {
  return { ...note, text: note.text.toWellFormed(), tags: note.tags.map((tag) => tag.toWellFormed()) };
}

/** How often a note was written is this database's own count. */
function withoutRev({ rev: _, ...note }: Note) {
  return note;
}

describe('out and in again, the notes are the same', { timeout: 60_000 }, () => {
  test('through Gloss JSON, to the last bit, with pages', () => {
    fc.assert(
      fc.property(anyExport, (exported) => {
        const { read } = roundTrip('gloss-json', exported);
        expect(read.notes).toEqual(exported.notes);
        const urls = new Set([...exported.notes].map(pageOf));
        expect(read.pages).toEqual([...exported.pages.values()].filter(({ url }) => urls.has(url)));
        expect(read.problemCount).toBe(0);
      }),
      { numRuns: 200 },
    );
  });

  test.each(['web-annotation', 'hypothesis'])('through %s, all that stand', (id) => {
    fc.assert(
      fc.property(anyExport, (exported) => {
        const standing = [...exported.notes].filter(({ deleted }) => deleted === null);
        const { read } = roundTrip(id, exported);
        expect(read.notes.map(withoutRev)).toEqual(standing.map(withoutRev));
        expect(read.problemCount).toBe(0);
      }),
      { numRuns: 300 },
    );
  });

  test.each(['gloss-json', 'web-annotation', 'hypothesis', 'csv'])(
    'a note with 1,000 tags, through %s',
    (id) => {
      const note = madeNote({
        tags: Array.from({ length: 1_000 }, (_, nth) => `tag ${nth}, “quoted” and \\ more`),
      });
      const { read } = roundTrip(id, exportOf([note], [HARBOUR_REVIEW]));
      expect(read.notes[0]!.tags).toEqual(note.tags);
      expect(read.pages).toEqual([HARBOUR_REVIEW]);
    },
  );
});

describe('what the reader is told is lost, is lost, and no more', { timeout: 60_000 }, () => {
  test('through CSV', () => {
    fc.assert(
      fc.property(anyExport, (exported) => {
        const { read } = roundTrip('csv', exported);
        const lost = new Set<NotePart>(lossesOf(formatOf('csv'), exported).map(({ part }) => part));
        const expected = [...exported.notes].filter(({ deleted }) => deleted === null).map(wellFormed);
        expect(lost.has('deleted')).toBe(expected.length < exported.notes.length);
        expect(read.notes.map((note) => withoutPlace(withoutRev(note)))).toEqual(
          expected.map((note) => withoutPlace(withoutRev(note))),
        );
      }),
      { numRuns: 300 },
    );
  });

  test('through CSV: a tag with white space at its edges', () => {
    const tags = ['\t', ' far east ', 'summit\n'];
    const { read } = roundTrip('csv', exportOf([madeNote({ tags })], [HARBOUR_REVIEW]));
    expect(read.notes[0]!.tags).toEqual(tags);
  });

  test('through Readwise: a quote, its note and its tags', () => {
    const note = madeNote({
      id: noteId(1),
      about: {
        kind: 'passage',
        page: HARBOUR_REVIEW.url,
        anchor: { exact: 'by the sea', prefix: 'summit ', suffix: '', start: 9, end: 19 },
      },
      origin: null,
      tags: ['far-east', '2026/spring'],
      text: 'Two\nlines, and "quotes".',
    });
    const exported = exportOf([note], [HARBOUR_REVIEW]);
    const { read } = roundTrip('readwise', exported);
    expect(lossesOf(formatOf('readwise'), exported).map(({ part }) => part)).toEqual([
      'place',
      'site',
      'published',
      'id',
    ]);
    expect(read.from).toBe('Readwise');
    expect(read.pages).toEqual([{ ...HARBOUR_REVIEW, site: '', published: null }]);
    const [found] = read.notes;
    const expected = { ...note, id: found!.id, tags: tagWords(note.tags) };
    expect(withoutPlace(withoutRev(found!))).toEqual(withoutPlace(withoutRev(expected)));
  });
});

function withoutPlace(note: Omit<Note, 'rev'>) {
  return note.about.kind === 'passage'
    ? { ...note, about: { ...note.about, anchor: note.about.anchor.exact } }
    : note;
}

test('a file that is read twice gives the same ids, so that nothing is doubled', () => {
  const file = 'Highlight,Title,URL,Note\n"by the sea",A summit,https://example.org/a,Again\n';
  expect(readNotes('a.csv', file).read.notes[0]!.id).toBe(readNotes('a.csv', file).read.notes[0]!.id);
});
