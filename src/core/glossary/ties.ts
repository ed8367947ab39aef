import type { Language } from '../language/language.ts';
import type { MessageKey } from '../language/message-key.ts';
import type { Entry, EntryId } from './entry.ts';
import { RELATION_KINDS } from './relation-kinds.ts';

/** What an entry is to another: by a kind of relation that Gloss knows, or in a pack's own words. */
export type TieRole = { readonly known: MessageKey } | { readonly words: string };

/** What another entry is to this one, whichever of the two says so. */
export type Tie = { readonly role: TieRole; readonly to: EntryId };

/** The role as a reader is told it. */
export function sayRole(role: TieRole, { say }: Language): string {
  return 'known' in role ? say(role.known) : role.words;
}

/**
 * The ties of every entry: the relations that it states, then those that others state to it, read from its end.
 * Two entries are tied once, by what is said first.
 */
export function tiesOf(entries: readonly Entry[]): ReadonlyMap<EntryId, readonly Tie[]> {
  const ties = new Map<EntryId, Map<EntryId, Tie>>(entries.map(({ id }) => [id, new Map()]));
  const tie = (from: EntryId, to: EntryId, role: TieRole) => {
    const known = ties.get(from);
    if (known && !known.has(to) && from !== to && ties.has(to)) known.set(to, { role, to });
  };
  for (const { id, relations } of entries) {
    for (const { kind, to } of relations) tie(id, to, roleOf(RELATION_KINDS[kind]?.label, kind));
  }
  for (const { id, relations } of entries) {
    for (const { kind, to } of relations) tie(to, id, roleOf(RELATION_KINDS[kind]?.inverse, kind));
  }
  return new Map([...ties].map(([id, known]) => [id, [...known.values()]]));
}

function roleOf(known: MessageKey | undefined, kind: string): TieRole {
  return known ? { known } : { words: kind.replaceAll('-', ' ') };
}
