import type { EntryId } from '../glossary/entry.ts';
import { foldForSearch } from '../text/fold-for-search.ts';
import { eachHolding, foldedWordList, type WordList, wordList } from '../text/word-list.ts';
import { hostOf } from './host-of.ts';
import type { NoteId, Page, PageUrl } from './note.ts';
import type { NoteIndex } from './note-index.ts';

/** What is known around the notes, by which they can be found beside their own words. */
export type NoteSurroundings = {
  readonly pages: ReadonlyMap<PageUrl, Page>;
  readonly entryNames: ReadonlyMap<EntryId, string>;
  readonly orphans: ReadonlySet<NoteId>;
};

/** Which entries and pages are called so; 1 at the numbers of those that are. A word is given folded. */
export type NamesAround = {
  readonly entriesHolding: (word: string) => Uint8Array;
  readonly pagesHolding: (word: string) => Uint8Array;
};

/** Makes the names of entries and pages ready to be searched. */
export function namesAround({ pages, entryNames }: NoteSurroundings, index: NoteIndex): NamesAround {
  const entries = wordList([...entryNames.values()]);
  const entryNumbers = Int32Array.from([...entryNames.keys()], index.numberOfEntry);
  const titles = foldedWordList([...pages.values()].map((page) => foldPage(page).words));
  const pageNumbers = Int32Array.from([...pages.keys()], index.numberOfPage);
  return {
    entriesHolding: (word) => numbersHolding(entries, word, entryNumbers),
    pagesHolding: (word) => numbersHolding(titles, word, pageNumbers),
  };
}

/**
 * Folds what is known of pages, which is what takes long of making names ready; answers whether that of all is.
 * What was folded before costs next to nothing.
 */
export function foldPages({ pages }: NoteSurroundings, isTimeUp: () => boolean): boolean {
  let nth = 0;
  for (const page of pages.values()) {
    if (folded.has(page)) continue;
    foldPage(page);
    nth += 1;
    if (nth % PAGES_A_LOOK === 0 && isTimeUp()) return false;
  }
  return true;
}

/** Looking at the clock takes as long as folding some pages. */
const PAGES_A_LOOK = 32;

function numbersHolding(list: WordList, word: string, numbers: Int32Array): Uint8Array {
  let most = 0;
  for (const number of numbers) most = Math.max(most, number);
  const holds = new Uint8Array(most + 1);
  eachHolding(list, word, (nth) => {
    holds[numbers[nth]!] = 1;
  });
  return holds;
}

/** What is known of a page: the words that it is found by, and what its site is called and its address. */
type FoldedPage = { readonly words: string; readonly site: string };

/** Folds what is known of a page, once for as long as somebody holds it: of many few ever change. */
export function foldPage(page: Page): FoldedPage {
  const { title, url, site } = page;
  const known = folded.get(page) ?? {
    words: foldForSearch(`${title || url}\n${site}`),
    site: `${foldForSearch(site)}\n${hostOf(url)}`,
  };
  folded.set(page, known);
  return known;
}
const folded = new WeakMap<Page, FoldedPage>();
