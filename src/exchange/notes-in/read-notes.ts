import type { Note, Page } from '../../core/notes/note.ts';
import type { Said } from '../said.ts';

/** What was read of a file of notes. */
export type ReadNotes = {
  /** What kind of file it was, in words: "Hypothesis". */
  readonly from: string;
  readonly notes: readonly Note[];
  readonly pages: readonly Page[];
  /** What could not be taken over, with its place in the file, for the reader; only the first of many. */
  readonly problems: readonly Said[];
  readonly problemCount: number;
};

/** A reader of thousands of complaints reads none. */
const MAX_PROBLEMS = 100;

/** Collects what is read. */
export function notesCollector(from: string) {
  const notes: Note[] = [];
  const pages = new Map<string, Page>();
  const problems: Said[] = [];
  let problemCount = 0;
  return {
    add: (note: Note) => {
      notes.push(note);
    },
    /** What is known of a page; of two that say something, the first that has a title. */
    addPage: (page: Page) => {
      const known = pages.get(page.url);
      if (!known || (known.title === '' && page.title !== '')) pages.set(page.url, page);
    },
    complain: (...problem: Said) => {
      problemCount += 1;
      if (problems.length < MAX_PROBLEMS) problems.push(problem);
    },
    done: (): ReadNotes => ({ from, notes, pages: [...pages.values()], problems, problemCount }),
  };
}
export type NotesCollector = ReturnType<typeof notesCollector>;
