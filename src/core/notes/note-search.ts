import type { EntryId } from '../glossary/entry.ts';
import { foldForSearch } from '../text/fold-for-search.ts';
import { eachHolding } from '../text/word-list.ts';
import { hostOf } from './host-of.ts';
import type { Note } from './note.ts';
import { NONE, type NoteChunk, type NoteIndex } from './note-index.ts';
import { parseNoteQuery } from './note-query.ts';
import { foldPage, type NamesAround, type NoteSurroundings } from './note-surroundings.ts';

/** A part of a search: strikes out those notes of a chunk that it does not hold for. */
export type NoteFilter = (chunk: NoteChunk, isLeft: Uint8Array) => void;

/** Makes a search as typed into filters, all of which must hold; what is cheap to tell comes first. */
export function noteFilters(
  typed: string,
  around: NoteSurroundings,
  names: NamesAround,
  index: NoteIndex,
): readonly NoteFilter[] {
  const query = parseNoteQuery(typed);
  const words = [...query.words, ...query.unknown].flatMap((word) =>
    foldForSearch(word).split(/\s+/).filter(Boolean),
  );
  const filters: NoteFilter[] = [
    ...query.before.map((date) => byNote(({ created }) => created < date)),
    ...query.after.map((date) => byNote(({ created }) => created > date && !created.startsWith(date))),
    ...query.colour.map((colour) => byNote((note) => note.colour === colour.toLowerCase())),
    ...query.tag.map(byTag),
    ...query.entry.map((entry) => byEntry(entry, names, index)),
    ...query.site.map((site) => bySite(site, around, index)),
    ...words.map((word) => byWord(word, names)),
  ];
  if (query.orphaned) filters.unshift(byNote(({ id }) => around.orphans.has(id)));
  return filters;
}

function byNote(holds: (note: Note) => boolean): NoteFilter {
  return ({ notes }, isLeft) => {
    for (let nth = 0; nth < notes.length; nth++) if (isLeft[nth] && !holds(notes[nth]!)) isLeft[nth] = 0;
  };
}

function byTag(tag: string): NoteFilter {
  const word = foldForSearch(tag);
  const known = new Map<string, boolean>();
  return byNote(({ tags }) =>
    tags.some((one) => {
      const holds = known.get(one) ?? foldForSearch(one).startsWith(word);
      known.set(one, holds);
      return holds;
    }),
  );
}

function byEntry(entry: string, names: NamesAround, index: NoteIndex): NoteFilter {
  const named = names.entriesHolding(foldForSearch(entry));
  const itself = index.numberOfEntry(entry as EntryId);
  return ({ entries }, isLeft) => {
    for (let nth = 0; nth < entries.length; nth++) {
      const one = entries[nth]!;
      if (one === NONE || !(named[one] || one === itself)) isLeft[nth] = 0;
    }
  };
}

/** Sites are told by what their pages call them, and by their addresses. */
function bySite(site: string, { pages }: NoteSurroundings, index: NoteIndex): NoteFilter {
  const word = foldForSearch(site);
  const host = site.toLowerCase();
  const known: (boolean | undefined)[] = [];
  for (const page of pages.values()) {
    const told = foldPage(page).site;
    known[index.numberOfPage(page.url)] = told.includes(word) || told.includes(host);
  }
  const holds = (number: number) => {
    const said = known[number] ?? hostOf(index.urlOfPage(number)).includes(host);
    known[number] = said;
    return said;
  };
  return ({ pages: numbers }, isLeft) => {
    for (let nth = 0; nth < numbers.length; nth++) {
      const number = numbers[nth]!;
      if (isLeft[nth] && (number === NONE || !holds(number))) isLeft[nth] = 0;
    }
  };
}

/** A word stands in a note, in the name of its entry, or in what is known of its page. */
function byWord(word: string, names: NamesAround): NoteFilter {
  const entriesHolding = names.entriesHolding(word);
  const pagesHolding = names.pagesHolding(word);
  return ({ words, pages, entries }, isLeft) => {
    const holds = new Uint8Array(isLeft.length);
    eachHolding(words, word, (nth) => {
      holds[nth] = 1;
    });
    for (let nth = 0; nth < isLeft.length; nth++) {
      if (holds[nth]) continue;
      // What has no number, or one that nobody asked about, is `undefined`: it does not hold.
      if (!entriesHolding[entries[nth]!] && !pagesHolding[pages[nth]!]) isLeft[nth] = 0;
    }
  };
}
