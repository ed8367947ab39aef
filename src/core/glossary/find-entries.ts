import { foldForSearch } from '../text/fold-for-search.ts';
import { ENTRY_KINDS, type Entry, type EntryKind } from './entry.ts';

/** What is looked for: words that all must be found, in entries of one kind or of any. */
export type EntrySearch = { readonly words: string; readonly kind: EntryKind | null };

export type FoundEntries = {
  /** The best first; all of them. */
  readonly entries: readonly FoundEntry[];
  /** How many of each kind have the words, whatever kind was asked for. */
  readonly byKind: Readonly<Record<EntryKind, number>>;
};

/** An entry, and the form that has the words where the name does not. */
export type FoundEntry = { readonly entry: Entry; readonly form: string | null };

/** How well an entry fits, the best first. */
const FIT = { name: 0, form: 1, startOfName: 2, wordOfName: 3, wordOfForm: 4, gist: 5 } as const;
type Fit = (typeof FIT)[keyof typeof FIT];

/** An entry with its texts folded once. */
type Folded = {
  readonly entry: Entry;
  readonly name: string;
  readonly forms: readonly { readonly text: string; readonly folded: string }[];
  readonly gist: string;
};

/**
 * Prepares the search of entries: by name, by any given form in any script, by the gist; a word is found where
 * another begins with it ("kar" finds Karlov), or anywhere in a script that writes without spaces.
 */
export function entryFinder(entries: readonly Entry[]): (search: EntrySearch) => FoundEntries {
  const folded = entries
    .map(
      (entry): Folded => ({
        entry,
        name: foldForSearch(entry.name),
        forms: entry.forms.map(({ text }) => ({ text, folded: foldForSearch(text) })),
        gist: foldForSearch(entry.gist ?? ''),
      }),
    )
    .sort((a, b) => startsWithDigit(a) - startsWithDigit(b) || (a.name < b.name ? -1 : 1));
  return ({ words, kind }) => find(folded, foldForSearch(words).trim(), kind);
}

/** Names that begin with a year stand behind the letters, where nobody has to pass them. */
function startsWithDigit({ name }: Folded): number {
  return Number(/^\d/.test(name));
}

function find(folded: readonly Folded[], phrase: string, kind: EntryKind | null): FoundEntries {
  const byKind = Object.fromEntries(ENTRY_KINDS.map((one) => [one, 0])) as Record<EntryKind, number>;
  const byFit = new Map<Fit, Ranked[]>(Object.values(FIT).map((fit) => [fit, []]));
  const words = phrase.split(/\s+/).filter(Boolean);
  for (const one of folded) {
    const found = fitOf(one, phrase, words);
    if (!found) continue;
    byKind[one.entry.kind] += 1;
    if (kind === null || one.entry.kind === kind) byFit.get(found.fit)!.push({ entry: one.entry, ...found });
  }
  // The less there is beside what was asked for, the more likely it was meant. Without words the names' order stays.
  if (words.length > 0) for (const equals of byFit.values()) equals.sort((a, b) => a.length - b.length);
  const entries = [...byFit.values()].flat().map(({ entry, form }) => ({ entry, form }));
  return { entries, byKind };
}

/** A found entry with the length of what has the words. */
type Ranked = FoundEntry & { readonly length: number };

function fitOf(
  { name, forms, gist }: Folded,
  phrase: string,
  words: readonly string[],
): { readonly fit: Fit; readonly form: string | null; readonly length: number } | null {
  const { length } = name;
  if (name === phrase) return { fit: FIT.name, form: null, length };
  const same = forms.find(({ folded }) => folded === phrase);
  if (same) return { fit: FIT.form, form: same.text, length };
  if (name.startsWith(phrase)) return { fit: FIT.startOfName, form: null, length };
  if (words.every((word) => beginsWord(name, word))) return { fit: FIT.wordOfName, form: null, length };
  const form = forms.find(({ folded }) => words.every((word) => beginsWord(folded, word)));
  if (form) return { fit: FIT.wordOfForm, form: form.text, length: form.text.length };
  return words.every((word) => beginsWord(gist, word) || beginsWord(name, word))
    ? { fit: FIT.gist, form: null, length }
    : null;
}

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;
const IN_A_WORD = /[\p{L}\p{N}]/u;

function beginsWord(text: string, word: string): boolean {
  if (UNSPACED.test(word)) return text.includes(word);
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (at === 0 || !IN_A_WORD.test(text[at - 1]!)) return true;
  }
  return false;
}
