import type { EntryId } from '../glossary/entry.ts';
import { type WordList, wordList } from '../text/word-list.ts';
import type { Note, PageUrl } from './note.ts';
import { pageOfNote } from './page-of-note.ts';

/** Some notes in their order, made ready to be searched together. */
export type NoteChunk = {
  readonly notes: readonly Note[];
  /** Their own words: text, tags, quote. */
  readonly words: WordList;
  /** The numbers of their pages and entries; `NONE` where there is none. */
  readonly pages: Int32Array;
  readonly entries: Int32Array;
};

export const NONE = -1;

/** Notes made ready to be searched, as far as they have been asked for. */
export type NoteIndex = {
  /** The chunk of some notes that begins at one of them. Those that were there before are not made again. */
  readonly chunkFrom: (notes: readonly Note[], from: number) => NoteChunk;
  /** The number of a page or an entry; the same for as long as there is this index. */
  readonly numberOfPage: (url: PageUrl) => number;
  readonly numberOfEntry: (entry: EntryId) => number;
  /** The page of a number that was given. */
  readonly urlOfPage: (number: number) => PageUrl;
};

/** So many are made ready in a few milliseconds. */
const NOTES_A_CHUNK = 256;

export function noteIndex(): NoteIndex {
  // By their first notes: a chunk is forgotten with it.
  const chunks = new WeakMap<Note, NoteChunk>();
  const urls: PageUrl[] = [];
  const numberOfPage = numbering<PageUrl>(urls);
  const numberOfEntry = numbering<EntryId>([]);

  function chunkFrom(notes: readonly Note[], from: number): NoteChunk {
    const first = notes[from]!;
    const known = chunks.get(first);
    if (known?.notes.every((note, nth) => notes[from + nth] === note)) return known;
    let to = from + 1;
    // Where notes were put in, what comes after them stays in its old chunks.
    while (to < notes.length && to < from + NOTES_A_CHUNK && !chunks.has(notes[to]!)) to += 1;
    const some = notes.slice(from, to);
    const chunk: NoteChunk = {
      notes: some,
      words: wordList(some.map(ownWords)),
      pages: Int32Array.from(some, (note) => {
        const url = pageOfNote(note);
        return url === null ? NONE : numberOfPage(url);
      }),
      entries: Int32Array.from(some, ({ about }) =>
        about.kind === 'entry' ? numberOfEntry(about.entry) : NONE,
      ),
    };
    chunks.set(first, chunk);
    return chunk;
  }

  return { chunkFrom, numberOfPage, numberOfEntry, urlOfPage: (number) => urls[number]! };
}

function ownWords({ about, origin, text, tags }: Note): string {
  const quote = about.kind === 'passage' ? about.anchor.exact : (origin?.sentence ?? '');
  return `${text}\n${tags.join('\n')}\n${quote}`;
}

/** Gives numbers from nought on, to each key the same one; `keys` are those that have one. */
function numbering<Key>(keys: Key[]): (key: Key) => number {
  const numbers = new Map<Key, number>();
  return (key) => {
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, keys.length);
    return keys.push(key) - 1;
  };
}
