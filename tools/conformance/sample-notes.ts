import type { EntryId } from '../../src/core/glossary/entry.ts';
import type { Note, NoteAbout, NoteId, Page, PageUrl } from '../../src/core/notes/note.ts';
import type { ExportedNotes } from '../../src/exchange/notes-out/exported-notes.ts';

const PAGE: Page = {
  url: 'https://harbour-review.example/2019/04/a-summit-by-the-sea' as PageUrl,
  title: 'A summit by the sea',
  site: 'The Harbour Review',
  author: 'Ines Aalto',
  published: '2019-04-24',
};
/** A page of which nothing is known, under an address that is no IRI as it stands. */
const ODD_URL = 'https://example.org/a page|with “quotes”' as PageUrl;
const ENTRY = 'andrei-karlov' as EntryId;

const ABOUTS: readonly (readonly [NoteAbout, Note['origin']])[] = [
  [
    { kind: 'entry', entry: ENTRY },
    { page: PAGE.url, sentence: 'Karlov had served there twice.' },
  ],
  [
    { kind: 'entry', entry: ENTRY },
    { page: PAGE.url, sentence: '' },
  ],
  [{ kind: 'entry', entry: 'pack/Кто это?' as EntryId }, null],
  [passage(PAGE.url, 'by the sea', 'A summit ', '.', 9, 0), null],
  [passage(PAGE.url, '🎆 over the harbour', '', '', 21, 3), null],
  [passage(ODD_URL, 'اللغة', 'قبل ', ' بعد', 0, 0), null],
  [{ kind: 'page', page: PAGE.url }, null],
  [{ kind: 'page', page: 'about:blank' as PageUrl }, null],
];

function passage(
  page: PageUrl,
  exact: string,
  prefix: string,
  suffix: string,
  start: number,
  pairsBefore: number,
): NoteAbout {
  const fragment = `:~:text=${encodeURIComponent(exact.toWellFormed())}`;
  const anchor = { exact, prefix, suffix, start, end: start + exact.length, fragment };
  return { kind: 'passage', page, anchor: pairsBefore > 0 ? { ...anchor, pairsBefore } : anchor };
}

const TEXTS = ['', 'Seventeen years in *Pyongyang* in all.', '"\\\u2028\ud800</script>'];
const TAGS: readonly (readonly string[])[] = [[], ['far east'], ['', 'Ünïcode 🎆', 'x'.repeat(200)]];
const COLOURS = [null, 'yellow'];

/** Notes of every kind that there is, with every part there and missing. */
export function sampleNotes(): ExportedNotes {
  const notes: Note[] = [];
  for (const [about, origin] of ABOUTS)
    for (const text of TEXTS)
      for (const tags of TAGS)
        for (const colour of COLOURS) {
          const nth = notes.length;
          notes.push({
            id: `00000000-0000-4000-8000-${String(nth).padStart(12, '0')}` as NoteId,
            about,
            origin,
            text,
            tags,
            colour,
            created: '2026-11-22T09:12:27.000Z',
            updated: nth % 2 === 0 ? '2026-11-22T09:12:27.000Z' : '2026-11-23T10:00:00.000Z',
            deleted: null,
            rev: 1,
          });
        }
  return {
    notes,
    pages: new Map([[PAGE.url, PAGE]]),
    entries: new Map([[ENTRY, { name: 'Andrei Karlov', kind: 'person' }]]),
    at: '2026-11-23T12:00:00.000Z',
  };
}
