import type { CountKey } from '../../core/language/message-key.ts';
import type { Note } from '../../core/notes/note.ts';
import { type ExportedNotes, pageOf } from './exported-notes.ts';
import { tagWord } from './tag-word.ts';

/** What a note may have that some formats do not carry. */
export type NotePart = keyof typeof NOTE_PARTS;

/** `has`: whether there is any of it to lose; `said`: what would be lost of that many notes, for the reader. */
type PartOfNote = {
  readonly has: (note: Note, exported: ExportedNotes) => boolean;
  readonly said: CountKey;
};

const stands = (note: Note) => note.deleted === null;
const standing =
  (has: PartOfNote['has']): PartOfNote['has'] =>
  (note, exported) =>
    stands(note) && has(note, exported);
const pageHas = (
  has: (page: { title: string; site: string; author: string | null; published: string | null }) => boolean,
) =>
  standing((note, { pages }) => {
    const page = pages.get(pageOf(note)!);
    return page !== undefined && has(page);
  });

/** In the order in which the reader is told of them: what hurts most comes first. */
export const NOTE_PARTS = {
  deleted: {
    has: (note) => !stands(note),
    said: 'exchange.loss.deleted',
  },
  pageless: {
    has: standing((note) => pageOf(note) === null),
    said: 'exchange.loss.pageless',
  },
  words: {
    has: standing((note) => note.text !== ''),
    said: 'exchange.loss.words',
  },
  quote: {
    has: standing((note) => note.about.kind === 'passage'),
    said: 'exchange.loss.quote',
  },
  tags: {
    has: standing((note) => note.tags.length > 0),
    said: 'exchange.loss.tags',
  },
  tagSpelling: {
    has: standing((note) => note.tags.some((tag) => tagWord(tag) !== tag)),
    said: 'exchange.loss.tagSpelling',
  },
  colour: {
    has: standing((note) => note.colour !== null),
    said: 'exchange.loss.colour',
  },
  place: {
    has: standing(({ about }) => about.kind === 'passage'),
    said: 'exchange.loss.place',
  },
  sentence: {
    has: standing(({ origin }) => (origin?.sentence ?? '') !== ''),
    said: 'exchange.loss.sentence',
  },
  origin: {
    has: standing(({ origin }) => origin !== null),
    said: 'exchange.loss.origin',
  },
  entry: {
    has: standing(({ about }) => about.kind === 'entry'),
    said: 'exchange.loss.entry',
  },
  title: {
    has: pageHas(({ title }) => title !== ''),
    said: 'exchange.loss.title',
  },
  site: {
    has: pageHas(({ site }) => site !== ''),
    said: 'exchange.loss.site',
  },
  author: {
    has: pageHas(({ author }) => author !== null),
    said: 'exchange.loss.author',
  },
  published: {
    has: pageHas(({ published }) => published !== null),
    said: 'exchange.loss.published',
  },
  created: {
    has: stands,
    said: 'exchange.loss.created',
  },
  seconds: {
    has: standing(({ created }) => !/:00\.000Z$/.test(created)),
    said: 'exchange.loss.seconds',
  },
  milliseconds: {
    has: standing(({ created }) => !created.endsWith('.000Z')),
    said: 'exchange.loss.milliseconds',
  },
  updated: {
    has: standing(({ created, updated }) => created !== updated),
    said: 'exchange.loss.updated',
  },
  lines: {
    has: standing(({ text }) => /[\n\r]/.test(text)),
    said: 'exchange.loss.lines',
  },
  id: {
    has: stands,
    said: 'exchange.loss.id',
  },
} as const satisfies Record<string, PartOfNote>;
