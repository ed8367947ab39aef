import { describe, expect, test } from 'vitest';
import type { EntryId } from '../../../src/core/glossary/entry.ts';
import type { Instant, Note, Page } from '../../../src/core/notes/note.ts';
import { lossesOf } from '../../../src/exchange/notes-out/losses-of.ts';
import type { NotePart } from '../../../src/exchange/notes-out/note-parts.ts';
import { NOTES_FORMATS } from '../../../src/exchange/notes-out/notes-formats.ts';
import { HARBOUR_REVIEW, madeNote, noteId } from '../../core/notes/made-note.ts';
import { exportOf } from '../any-notes.ts';

const CHOICES = { timeZone: 'UTC', guardFormulas: true, template: '' };

const anchor = { exact: 'by the sea', prefix: 'summit ', suffix: ' they', start: 9, end: 19 };
const onPassage = madeNote({
  id: noteId(1),
  about: { kind: 'passage', page: HARBOUR_REVIEW.url, anchor },
  origin: null,
  text: 'He came twice.',
  tags: ['far-east'],
  colour: 'yellow',
  created: '2026-11-22T09:12:00.000Z' as Instant,
  updated: '2026-11-22T09:12:00.000Z' as Instant,
});
const onEntry = madeNote({ id: noteId(2) });

/** Two of one name are told apart by what they are alone. */
const NAMES = new Map(
  ['andrei-karlov', 'other'].map(
    (id) => [id as EntryId, { name: 'Andrei Karlov', kind: 'person' as const }] as const,
  ),
);

type Said = { readonly note: Note; readonly page?: Page };

/** For each part of a note two notes, or their pages, that are told apart by nothing but that part. */
const PAIRS: Readonly<Partial<Record<NotePart, readonly [Said, Said]>>> = {
  words: [{ note: onPassage }, { note: { ...onPassage, text: 'He came once.' } }],
  quote: [
    { note: onPassage },
    {
      note: {
        ...onPassage,
        about: { kind: 'passage', page: HARBOUR_REVIEW.url, anchor: { ...anchor, exact: 'in the sea' } },
      },
    },
  ],
  tags: [{ note: onPassage }, { note: { ...onPassage, tags: ['west'] } }],
  tagSpelling: [{ note: onPassage }, { note: { ...onPassage, tags: ['far east'] } }],
  colour: [{ note: onPassage }, { note: { ...onPassage, colour: 'green' } }],
  place: [
    { note: onPassage },
    {
      note: {
        ...onPassage,
        about: {
          kind: 'passage',
          page: HARBOUR_REVIEW.url,
          anchor: { ...anchor, prefix: 'walk ', start: 70, end: 80 },
        },
      },
    },
  ],
  sentence: [
    { note: onEntry },
    { note: { ...onEntry, origin: { page: HARBOUR_REVIEW.url, sentence: 'Another one.' } } },
  ],
  entry: [{ note: onEntry }, { note: { ...onEntry, about: { kind: 'entry', entry: 'other' as EntryId } } }],
  title: [{ note: onPassage }, { note: onPassage, page: { ...HARBOUR_REVIEW, title: 'Another title' } }],
  site: [{ note: onPassage }, { note: onPassage, page: { ...HARBOUR_REVIEW, site: 'Another site' } }],
  author: [{ note: onPassage }, { note: onPassage, page: { ...HARBOUR_REVIEW, author: 'Jo Berg' } }],
  published: [{ note: onPassage }, { note: onPassage, page: { ...HARBOUR_REVIEW, published: '2018-02-03' } }],
  created: [
    { note: { ...onPassage, updated: '2026-11-30T09:12:00.000Z' as Instant } },
    {
      note: {
        ...onPassage,
        created: '2026-11-20T09:12:00.000Z' as Instant,
        updated: '2026-11-30T09:12:00.000Z' as Instant,
      },
    },
  ],
  seconds: [{ note: onPassage }, { note: { ...onPassage, created: '2026-11-22T09:12:31.000Z' as Instant } }],
  milliseconds: [
    { note: onPassage },
    { note: { ...onPassage, created: '2026-11-22T09:12:00.123Z' as Instant } },
  ],
  updated: [{ note: onPassage }, { note: { ...onPassage, updated: '2026-11-29T09:12:00.000Z' as Instant } }],
  id: [{ note: onPassage }, { note: { ...onPassage, id: noteId(9) } }],
};

/** Who is told that the day is lost is not told of its seconds, too. */
const WITHIN: Readonly<Partial<Record<NotePart, readonly NotePart[]>>> = {
  seconds: ['created'],
  milliseconds: ['seconds', 'created'],
};
/** The date of a note is lost in citations, but that of an article’s last one is when it was read. */
const READ_ON = new Set(['ris', 'bibtex', 'csl-json']);

function written(id: string, { note, page = HARBOUR_REVIEW }: Said): string {
  const format = NOTES_FORMATS.find((one) => one.id === id)!;
  const pieces = format.write({ ...exportOf([note], [page]), entries: NAMES }, CHOICES);
  return [...pieces].map(({ file = '', text }) => `${file}\n${text}`).join('');
}

// A template carries what its author puts in.
describe.each(
  NOTES_FORMATS.filter(({ id }) => id !== 'template').map((format) => [format.id, format] as const),
)('%s', (id, format) => {
  test.each(Object.entries(PAIRS).filter(([part]) => part !== 'created' || !READ_ON.has(id)))(
    '%s is told as lost exactly if it stands nowhere in the file',
    (part, pair) => {
      const [one, other] = pair;
      const isTold = [one, other].some(({ note, page = HARBOUR_REVIEW }) =>
        lossesOf(format, exportOf([note], [page])).some(
          (loss) => loss.part === part || WITHIN[part as NotePart]?.includes(loss.part),
        ),
      );
      expect(written(id, one) === written(id, other)).toBe(isTold);
    },
  );
});
