import type { Note } from './note.ts';
import { noteIndex } from './note-index.ts';
import { type NoteFilter, noteFilters } from './note-search.ts';
import { foldPages, type NamesAround, type NoteSurroundings, namesAround } from './note-surroundings.ts';

/** What a search has come to so far. */
export type NotesFound = {
  /** In the order of the notes that were searched. */
  readonly notes: readonly Note[];
  /** `false` while there are notes that have not been looked at. */
  readonly isWhole: boolean;
};

/** What is to be found. */
export type NoteQuestion = {
  readonly notes: readonly Note[];
  /** As typed. */
  readonly search: string;
  /** Whether a note is one of those that are searched at all. */
  readonly isHere: (note: Note) => boolean;
  readonly around: NoteSurroundings;
};

/** Finds notes in slices. */
export type NoteFinder = {
  /** Asked the same again it goes on where it stopped; without a time it stops when all is found. */
  readonly find: (question: NoteQuestion, isTimeUp?: () => boolean) => NotesFound;
  /** Makes notes and what is known around them ready before they are searched; answers whether all are. */
  readonly prepare: (notes: readonly Note[], around: NoteSurroundings, isTimeUp: () => boolean) => boolean;
};

type Looking = {
  readonly question: NoteQuestion;
  /** `null` while the names around the notes are being made ready. */
  filters: readonly NoteFilter[] | null;
  readonly found: Note[];
  at: number;
  told: NotesFound;
};

/**
 * Makes a finder of notes that fulfil every part of a search, in their order. A word is found anywhere, also inside
 * another ("kar" finds Karlov), without regard to case, accents, hyphens or the kind of an apostrophe, in any script.
 * Every note is looked at: see docs/architecture.md, "Notes".
 */
export function noteFinder(): NoteFinder {
  const index = noteIndex();
  let names: { readonly of: NoteSurroundings; readonly names: NamesAround } | null = null;
  let now: Looking | null = null;
  let prepared: { readonly notes: readonly Note[]; at: number } | null = null;
  let all: { readonly of: NoteQuestion; readonly notes: readonly Note[] } | null = null;

  /** All notes that are searched: one list for as long as they are the same, whatever leaves all of them. */
  function allOf(question: NoteQuestion): readonly Note[] {
    if (all?.of.notes !== question.notes || all.of.isHere !== question.isHere)
      all = { of: question, notes: question.notes.filter(question.isHere) };
    return all.notes;
  }

  function namesOf(around: NoteSurroundings): NamesAround {
    if (names?.of.pages !== around.pages || names.of.entryNames !== around.entryNames)
      names = { of: around, names: namesAround(around, index) };
    return names.names;
  }

  /** Whether what is known of the pages is folded; goes on with that until the time is up. */
  const arePagesFolded = (around: NoteSurroundings, isTimeUp: () => boolean) =>
    names?.of.pages === around.pages || foldPages(around, isTimeUp);

  function begin(question: NoteQuestion): Looking {
    const filters = question.search.trim() === '' ? [] : null;
    return { question, filters, found: [], at: 0, told: { notes: [], isWhole: false } };
  }

  /** Looks at the next notes of a search, all of one chunk. */
  function lookOn(looking: Looking, filters: readonly NoteFilter[]): void {
    const { question, found } = looking;
    const chunk = index.chunkFrom(question.notes, looking.at);
    const isLeft = new Uint8Array(chunk.notes.length).fill(1);
    for (const filter of filters) if (isLeft.includes(1)) filter(chunk, isLeft);
    for (let nth = 0; nth < isLeft.length; nth++) {
      const note = chunk.notes[nth]!;
      if (isLeft[nth] && question.isHere(note)) found.push(note);
    }
    looking.at += chunk.notes.length;
  }

  return {
    find(question, isTimeUp = () => false) {
      if (now === null || !isSame(now.question, question)) now = begin(question);
      if (now.told.isWhole) return now.told;
      const { notes, search, around } = question;
      if (now.filters === null) {
        if (!arePagesFolded(around, isTimeUp)) return now.told;
        now.filters = noteFilters(search, around, namesOf(around), index);
      }
      if (now.filters.length === 0) {
        now.told = { notes: allOf(question), isWhole: true };
        return now.told;
      }
      while (now.at < notes.length) {
        lookOn(now, now.filters);
        if (isTimeUp()) break;
      }
      const isWhole = now.at >= notes.length;
      // A list that is told does not grow under those who were told it.
      const found = isWhole ? now.found : [...now.found];
      const isAll = isWhole && found.length === all?.notes.length && allOf(question).length === found.length;
      now.told = { notes: isAll ? allOf(question) : found, isWhole };
      return now.told;
    },
    prepare(notes, around, isTimeUp) {
      if (!arePagesFolded(around, isTimeUp)) return false;
      namesOf(around);
      if (prepared?.notes !== notes) prepared = { notes, at: 0 };
      while (prepared.at < notes.length && !isTimeUp())
        prepared.at += index.chunkFrom(notes, prepared.at).notes.length;
      return prepared.at >= notes.length;
    },
  };
}

function isSame(a: NoteQuestion, b: NoteQuestion): boolean {
  return a.notes === b.notes && a.search === b.search && a.isHere === b.isHere && a.around === b.around;
}
