import type { EntryId } from '../glossary/entry.ts';
import { foldForSearch } from '../text/fold-for-search.ts';

/** Where a choice holds: `url` is normalised, `site` a host name without `www.`. */
export type ChoiceReach =
  | { readonly kind: 'page'; readonly url: string }
  | { readonly kind: 'site'; readonly site: string }
  | { readonly kind: 'always' };

/** What the reader has said of a form: it means this entry, or it does not. */
export type ReaderChoice = {
  /** The form as the page wrote it. */
  readonly text: string;
  readonly says: 'is' | 'is-not';
  readonly entry: EntryId;
  readonly reach: ChoiceReach;
};

/** A choice as it is kept, `made` as ISO 8601 in UTC; a later one of the same form, entry and reach takes the place of an earlier one. */
export type KeptChoice = ReaderChoice & { readonly key: string; readonly made: string };

/** Where a document is read, for the choices that hold there. */
export type ReadingPlace = { readonly url: string; readonly site: string | null };

/** Names a choice among all others. */
export function choiceKey({ text, entry, reach }: Omit<ReaderChoice, 'says'>): string {
  return JSON.stringify([foldForSearch(text), entry, reach]);
}

/** What the reader has said of a form, the choice with the nearest reach first. */
export type ChoicesOf = (text: string) => readonly ReaderChoice[];

const NEARNESS = { page: 0, site: 1, always: 2 } as const;

/** The choices that hold in a place, to be asked by form. */
export function choicesAt(choices: readonly ReaderChoice[], { url, site }: ReadingPlace): ChoicesOf {
  const byForm = new Map<string, ReaderChoice[]>();
  const nearestFirst = choices
    .filter(({ reach }) => holdsAt(reach, url, site))
    .sort((a, b) => NEARNESS[a.reach.kind] - NEARNESS[b.reach.kind]);
  for (const choice of nearestFirst) {
    const form = foldForSearch(choice.text);
    byForm.set(form, [...(byForm.get(form) ?? []), choice]);
  }
  return (text) => (byForm.size === 0 ? [] : (byForm.get(foldForSearch(text)) ?? []));
}

/** Where no reader has chosen anything. */
export const NO_CHOICES: ChoicesOf = () => [];

function holdsAt(reach: ChoiceReach, url: string, site: string | null): boolean {
  switch (reach.kind) {
    case 'page':
      return reach.url === url;
    case 'site':
      return reach.site === site;
    case 'always':
      return true;
    default:
      return reach satisfies never;
  }
}
