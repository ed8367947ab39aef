import type { Note } from '../../core/notes/note.ts';
import { type ExportedNotes, pageOf } from './exported-notes.ts';
import { tagWord } from './tag-word.ts';

/** What a note may have that some formats do not carry. */
export type NotePart = keyof typeof NOTE_PARTS;

/** `has`: whether there is any of it to lose; `said`: what would be lost of that many notes, for the reader. */
type PartOfNote = {
  readonly has: (note: Note, exported: ExportedNotes) => boolean;
  readonly said: (count: string) => string;
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
    said: (count) => `${count} in the trash`,
  },
  pageless: {
    has: standing((note) => pageOf(note) === null),
    said: (count) => `${count} that belong to no page`,
  },
  words: {
    has: standing((note) => note.text !== ''),
    said: (count) => `the words of ${count}`,
  },
  quote: {
    has: standing((note) => note.about.kind === 'passage'),
    said: (count) => `the quotes of ${count}`,
  },
  tags: {
    has: standing((note) => note.tags.length > 0),
    said: (count) => `the tags of ${count}`,
  },
  tagSpelling: {
    has: standing((note) => note.tags.some((tag) => tagWord(tag) !== tag)),
    said: (count) => `how the tags of ${count} are spelt: this format takes no spaces and few signs in them`,
  },
  colour: {
    has: standing((note) => note.colour !== null),
    said: (count) => `the colours of ${count}`,
  },
  place: {
    has: standing(({ about }) => about.kind === 'passage'),
    said: (count) => `where on its page the passage of ${count} stands; the quote itself stays`,
  },
  sentence: {
    has: standing(({ origin }) => (origin?.sentence ?? '') !== ''),
    said: (count) => `the sentence that ${count} were written on`,
  },
  origin: {
    has: standing(({ origin }) => origin !== null),
    said: (count) => `the page that ${count} were written on`,
  },
  entry: {
    has: standing(({ about }) => about.kind === 'entry'),
    said: (count) => `which entry ${count} are about; its name stays as words`,
  },
  title: {
    has: pageHas(({ title }) => title !== ''),
    said: (count) => `the title of the page of ${count}`,
  },
  site: {
    has: pageHas(({ site }) => site !== ''),
    said: (count) => `the site of ${count}`,
  },
  author: {
    has: pageHas(({ author }) => author !== null),
    said: (count) => `who wrote the page of ${count}`,
  },
  published: {
    has: pageHas(({ published }) => published !== null),
    said: (count) => `when the page of ${count} appeared`,
  },
  created: {
    has: stands,
    said: (count) => `when ${count} were written`,
  },
  seconds: {
    has: standing(({ created }) => !/:00\.000Z$/.test(created)),
    said: (count) => `the seconds at which ${count} were written`,
  },
  milliseconds: {
    has: standing(({ created }) => !created.endsWith('.000Z')),
    said: (count) => `the fraction of the second at which ${count} were written`,
  },
  updated: {
    has: standing(({ created, updated }) => created !== updated),
    said: (count) => `when ${count} were last changed`,
  },
  lines: {
    has: standing(({ text }) => /[\n\r]/.test(text)),
    said: (count) => `the line breaks in ${count}`,
  },
  id: {
    has: stands,
    said: (count) => `the ids of ${count}, by which Gloss would know them again`,
  },
} as const satisfies Record<string, PartOfNote>;
