import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Note, Page } from '../../../src/core/notes/note.ts';
import { readNote, readPage } from '../../../src/core/notes/read-note.ts';
import type { ExportedNotes } from '../../../src/exchange/notes-out/exported-notes.ts';
import { toJson as write } from '../../../src/exchange/notes-out/to-json.ts';
import { textOf } from '../../../src/exchange/piece.ts';
import { entryId, HARBOUR_REVIEW, madeNote, noteId } from '../../core/notes/made-note.ts';

const toJson = (exported: ExportedNotes) => textOf(write(exported));

function exported(notes: readonly Note[], changes: Partial<ExportedNotes> = {}): ExportedNotes {
  return {
    notes,
    pages: new Map([[HARBOUR_REVIEW.url, HARBOUR_REVIEW]]),
    entries: new Map([[entryId('andrei-karlov'), { name: 'Andrei Karlov', kind: 'person' }]]),
    at: '2026-11-23T12:00:00.000Z',
    ...changes,
  };
}

test('the file says what it is, and holds every field of notes, tombstones, pages and entries', () => {
  const notes = [madeNote(), madeNote({ id: noteId(2), deleted: '2026-11-22T10:00:00.000Z' })];
  expect(JSON.parse(toJson(exported(notes)))).toEqual({
    format: 'gloss-notes/1',
    exported: '2026-11-23T12:00:00.000Z',
    notes,
    pages: [HARBOUR_REVIEW],
    entries: { 'andrei-karlov': { name: 'Andrei Karlov', kind: 'person' } },
  });
});

test('the file is made to be read: one field a line, and a line end at its end', () => {
  const text = toJson(exported([madeNote()]));
  expect(text.split('\n').slice(0, 2)).toEqual(['{', '  "format": "gloss-notes/1",']);
  expect(text.endsWith('}\n')).toBe(true);
});

test('pages and entries that the exported notes do not speak of stay out', () => {
  const passage = madeNote({
    about: {
      kind: 'passage',
      page: HARBOUR_REVIEW.url,
      anchor: { exact: 'by the sea', prefix: 'summit ', suffix: '', start: 9, end: 19 },
    },
    origin: null,
  });
  const other: Page = { ...HARBOUR_REVIEW, url: 'https://other.example/' as Page['url'] };
  const pages = new Map([HARBOUR_REVIEW, other].map((page) => [page.url, page]));
  const file = JSON.parse(toJson(exported([passage], { pages })));
  expect(file).toMatchObject({ pages: [HARBOUR_REVIEW], entries: {} });
});

test('an entry with the name of an object’s own part is an entry like any other', () => {
  const id = entryId('__proto__');
  const entries = new Map([[id, { name: 'Prototype', kind: 'term' as const }]]);
  const text = toJson(exported([madeNote({ about: { kind: 'entry', entry: id } })], { entries }));
  expect(Object.entries(JSON.parse(text).entries)).toEqual([
    ['__proto__', { name: 'Prototype', kind: 'term' }],
  ]);
});

/** Any UTF-16 at all, lone surrogates included. */
const anyText = fc.string({
  unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
});

test('whatever a note, a title or a tag is made of comes back from the file as it was', () => {
  fc.assert(
    fc.property(anyText, anyText, anyText, fc.array(anyText), (text, sentence, title, tags) => {
      const note = madeNote({ text, tags, origin: { page: HARBOUR_REVIEW.url, sentence } });
      const page = { ...HARBOUR_REVIEW, title };
      const file = toJson(exported([note], { pages: new Map([[page.url, page]]) }));
      // As a file it is UTF-8, in which a lone surrogate has no letters.
      const bytes = new TextEncoder().encode(file);
      const back = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
      expect(back.notes).toEqual([note]);
      expect(back.pages).toEqual([page]);
    }),
  );
});

test('notes and pages from the file are read as notes and pages', () => {
  const file = JSON.parse(toJson(exported([madeNote()])));
  expect(file.notes.map(readNote)).toEqual([madeNote()]);
  expect(file.pages.map(readPage)).toEqual([HARBOUR_REVIEW]);
});
