import type { EntryId } from '../../../src/core/glossary/entry.ts';
import { ENTRY_KINDS } from '../../../src/core/glossary/entry.ts';
import type { Note, NoteAbout, NoteId, Page, PageUrl } from '../../../src/core/notes/note.ts';
import type { ExportedNotes } from '../../../src/exchange/notes-out/exported-notes.ts';

const ENTRIES = 5_000;
const PAGES = 10_000;
const FIRST_NOTE = Date.parse('2019-04-24T09:12:27.000Z');
const BETWEEN_NOTES_MS = 137_000;

const WORDS = (
  'the minister said on Thursday that talks about the treaty would go on while the chairman of the fund, ' +
  'who had met both sides in the capital, called the agreement a first step and asked for patience'
).split(' ');

/** Every one of them has Markdown in it: the dearest case for formats that turn it into something else. */
const TEXTS: readonly ((words: (count: number) => string) => string)[] = [
  (words) =>
    `He **never** said so: *${words(12)}*. See [the report](https://example.org/report_${words(1)}).`,
  (words) => `## What to check\n\n- ${words(8)}\n- ${words(6)} \`${words(1)}\`\n- [ ] ${words(5)}`,
  (words) => `> ${words(14)}\n\n${words(20)}; ${words(10)} — _${words(4)}_.`,
  (words) => `${words(25)} (Kim Jong-un’s visit: #summit, <https://example.org/a?b=1&c=2>)`,
  (words) => `1. ${words(5)}\n2. ${words(9)}\n\n${words(30)} "${words(4)}" & ${words(3)}.`,
];

/** So many notes as a reader of the news may write them, half on entries, half on passages; always the same ones. */
export function madeNotes(count: number): ExportedNotes {
  const pages = Array.from({ length: PAGES }, (_, nth): Page => {
    return {
      url: `https://news.example/${2019 + (nth % 7)}/article-${nth}` as PageUrl,
      title: `Article ${nth}: ${wordsFrom(nth, 6)}`,
      site: 'The Harbour Review',
      author: nth % 3 === 0 ? 'Ines Aalto and Jo Berg' : null,
      published: `20${19 + (nth % 7)}-04-24`,
    };
  });
  const entries = Array.from({ length: ENTRIES }, (_, nth) => {
    const named = { name: `Entry ${nth} ${wordsFrom(nth, 2)}`, kind: ENTRY_KINDS[nth % ENTRY_KINDS.length]! };
    return [`pack/entry-${nth}` as EntryId, named] as const;
  });
  return {
    notes: Array.from({ length: count }, (_, nth) => madeNote(nth, pages, entries)),
    pages: new Map(pages.map((page) => [page.url, page])),
    entries: new Map(entries),
    at: '2026-11-23T12:00:00.000Z',
  };
}

function madeNote(
  nth: number,
  pages: readonly Page[],
  entries: readonly (readonly [EntryId, unknown])[],
): Note {
  const page = pages[(nth * 7) % PAGES]!.url;
  const created = new Date(FIRST_NOTE + nth * BETWEEN_NOTES_MS).toISOString();
  const start = 400 + (nth % 3_000);
  const exact = wordsFrom(nth, 10);
  const isOnEntry = nth % 2 === 0;
  const about: NoteAbout = isOnEntry
    ? { kind: 'entry', entry: entries[(nth / 2) % ENTRIES]![0] }
    : {
        kind: 'passage',
        page,
        anchor: {
          exact,
          prefix: wordsFrom(nth + 3, 5),
          suffix: wordsFrom(nth + 9, 5),
          start,
          end: start + exact.length,
        },
      };
  let taken = nth;
  const words = (count: number) => {
    taken += 11;
    return wordsFrom(taken, count);
  };
  const note: Note = {
    id: `00000000-0000-4000-8000-${nth.toString(16).padStart(12, '0')}` as NoteId,
    about,
    text: `${TEXTS[nth % TEXTS.length]!(words)} ${nth}`,
    tags: nth % 4 === 0 ? ['summit', `topic ${nth % 50}`] : [],
    colour: nth % 5 === 0 ? 'yellow' : null,
    created,
    updated: created,
    deleted: null,
    rev: 1,
    origin: isOnEntry ? { page, sentence: `${wordsFrom(nth, 16)}.` } : null,
  };
  // Texts put together are kept as trees by V8; those that come out of a database are not.
  return JSON.parse(JSON.stringify(note));
}

function wordsFrom(first: number, count: number): string {
  let said = '';
  for (let nth = 0; nth < count; nth += 1) {
    if (nth > 0) said += ' ';
    said += WORDS[(first + nth * nth) % WORDS.length];
  }
  return said;
}
