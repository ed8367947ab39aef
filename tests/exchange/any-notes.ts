import fc from 'fast-check';
import type { EntryId } from '../../src/core/glossary/entry.ts';
import { ENTRY_KINDS } from '../../src/core/glossary/entry.ts';
import type { Note, NoteAbout, NoteId, Page, PageUrl } from '../../src/core/notes/note.ts';
import { normalizePageUrl } from '../../src/core/notes/page-url.ts';
import type { ExportedNotes, NamedEntry } from '../../src/exchange/notes-out/exported-notes.ts';

/** Any UTF-16 at all, lone surrogates, line ends and empty texts included. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.constantFrom(
    '',
    ' ',
    '=1+1',
    '-- a\n@b',
    'a,"b";c\td',
    '\r\n',
    '🎆',
    '\ud83c',
    '</script>',
    ']]>',
    '{{#x}}',
    '__proto__',
  ),
);

/** Text without halves of characters, as a page's is. */
const anyWholeText = anyText.map((text) => text.toWellFormed());

const anyInstant = fc
  .date({ min: new Date('1970-01-02T00:00:00Z'), max: new Date('2099-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString());

const anyPage: fc.Arbitrary<Page> = fc.record({
  url: fc
    .tuple(fc.webUrl({ withQueryParameters: true }), fc.nat())
    .map(([url, nth]) => normalizePageUrl(`${url}${url.includes('?') ? '&' : '?'}n=${nth}`)),
  title: anyWholeText.map((text) => text.trim()),
  site: fc.constantFrom('', 'The Harbour Review', 'بوست'),
  author: fc.constantFrom(null, 'Ines Aalto', 'A, B & C'),
  published: fc.constantFrom(null, '2019-04-24', '2019'),
});

const anyEntry = fc.tuple(
  fc.oneof(
    fc.constantFrom('andrei-karlov', 'pack/kim', '__proto__', 'Ü ß%'),
    fc.string({ minLength: 1, maxLength: 20 }).map((text) => text.trim() || 'x'),
  ),
  fc.record({
    name: anyWholeText.map((text) => text.trim() || 'Somebody'),
    kind: fc.constantFrom(...ENTRY_KINDS),
  }),
) as fc.Arbitrary<[EntryId, NamedEntry]>;

function anyAbout(
  pages: readonly Page[],
  entries: readonly EntryId[],
): fc.Arbitrary<Pick<Note, 'about' | 'origin'>> {
  const url = fc.constantFrom(...pages.map((page) => page.url));
  const passage: fc.Arbitrary<NoteAbout> = fc
    .record({
      page: url,
      exact: anyWholeText.map((text) => text || 'quoted'),
      prefix: anyWholeText,
      suffix: anyWholeText,
      start: fc.nat(1e6),
      pairs: fc.nat(3),
      fragment: fc.constantFrom(null, '', ':~:text=After%20all%20of-,the%20talks,-%2C%20he'),
    })
    .map(({ page, exact, prefix, suffix, start, pairs, fragment }) => ({
      kind: 'passage',
      page,
      anchor: {
        exact,
        prefix,
        suffix,
        start: start + 2 * pairs,
        end: start + 2 * pairs + exact.length,
        ...(pairs > 0 && { pairsBefore: pairs }),
        ...(fragment !== null && { fragment }),
      },
    }));
  return fc.oneof(
    passage.map((about) => ({ about, origin: null })),
    url.map((page) => ({ about: { kind: 'page' as const, page }, origin: null })),
    fc.record({
      about: fc.constantFrom(...entries).map((entry) => ({ kind: 'entry' as const, entry })),
      origin: fc.option(fc.record({ page: url, sentence: anyWholeText })),
    }),
  );
}

/** Notes of every kind, with all that is known of their pages and entries. */
export const anyExport: fc.Arbitrary<ExportedNotes> = fc
  .tuple(
    fc.uniqueArray(anyPage, { minLength: 1, maxLength: 4, selector: ({ url }) => url }),
    fc.uniqueArray(anyEntry, { minLength: 1, maxLength: 4, selector: ([id]) => id }),
  )
  .chain(([pages, entries]) =>
    fc
      .uniqueArray(
        anyNote(
          pages,
          entries.map(([id]) => id),
        ),
        { maxLength: 12, selector: ({ id }) => id },
      )
      .map((notes) => ({
        notes,
        pages: new Map(pages.map((page) => [page.url, page])),
        entries: new Map(entries),
        at: '2026-11-23T12:00:00.000Z',
      })),
  );

function anyNote(pages: readonly Page[], entries: readonly EntryId[]): fc.Arbitrary<Note> {
  return fc
    .record({
      subject: anyAbout(pages, entries),
      id: fc.uuid({ version: 4 }),
      text: anyText,
      tags: fc.array(
        anyText.filter((tag) => tag !== ''),
        { maxLength: 5 },
      ),
      colour: fc.constantFrom(null, 'yellow', 'pink'),
      created: anyInstant,
      updated: anyInstant,
      deleted: fc.option(anyInstant, { freq: 6 }),
      rev: fc.nat(9),
    })
    .map(({ subject, id, ...note }) => ({ ...note, ...subject, id: id as NoteId }));
}

/** An export of one note, made to order. */
export function exportOf(notes: readonly Note[], pages: readonly Page[] = []): ExportedNotes {
  return {
    notes,
    pages: new Map<PageUrl, Page>(pages.map((page) => [page.url, page])),
    entries: new Map([['andrei-karlov' as EntryId, { name: 'Andrei Karlov', kind: 'person' }]]),
    at: '2026-11-23T12:00:00.000Z',
  };
}
