import { foldForSearch } from '../text/fold-for-search.ts';
import type { Note } from './note.ts';

/** What can be found of a note beside its own words: the name it is about, the title of its page. */
export type NamesOfNote = (note: Note) => readonly string[];

/**
 * The notes that hold every word of the search, in their order. A word is found anywhere, also inside another
 * ("kar" finds Karlov), without regard to case, accents, hyphens or the kind of an apostrophe. Looks at the text,
 * the tags, the sentence that the note was written on, and the names.
 */
export function searchNotes(notes: readonly Note[], search: string, names: NamesOfNote): readonly Note[] {
  const words = foldForSearch(search).split(/\s+/).filter(Boolean);
  if (words.length === 0) return notes;
  // Many notes share few names.
  const foldedNames = new Map<string, string>();
  const foldName = (name: string): string => {
    const known = foldedNames.get(name) ?? foldForSearch(name);
    foldedNames.set(name, known);
    return known;
  };
  return notes.filter((note) => {
    const own = foldedWords(note);
    return words.every(
      (word) => own.includes(word) || names(note).some((name) => foldName(name).includes(word)),
    );
  });
}

/** The note's own words, folded once for as long as somebody holds the note. */
function foldedWords(note: Note): string {
  const known = foldedByNote.get(note);
  if (known !== undefined) return known;
  const quote = note.about.kind === 'passage' ? note.about.anchor.exact : (note.origin?.sentence ?? '');
  const folded = foldForSearch([note.text, note.tags.join('\n'), quote].join('\n'));
  foldedByNote.set(note, folded);
  return folded;
}
const foldedByNote = new WeakMap<Note, string>();
