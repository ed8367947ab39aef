import { FOREVER, type When } from '../glossary/day.ts';
import type { Entry, EntryId, EntryKind } from '../glossary/entry.ts';
import { readWhen } from '../glossary/when.ts';

/** A post or state of an entry, with the words in lower case for comparing titles. */
export type Post = When & { readonly what: string };

/** What linking needs to know of an entry; small, because a million of them may be kept. */
export type Digest = {
  readonly id: EntryId;
  readonly name: string;
  readonly kind: EntryKind;
  /** Nothing but its name is known: see `Entry`. */
  readonly onlyName?: true;
  /** People: what they were, and when. */
  readonly posts: readonly Post[];
  /** People: born to died. Events: when it was. */
  readonly when: When | null;
  /** Entries that it is related to, in either direction. */
  readonly related: readonly EntryId[];
};

/** The digest of an entry that is related to these. */
export function digestOf(entry: Entry, related: readonly EntryId[]): Digest {
  return {
    id: entry.id,
    name: entry.name,
    kind: entry.kind,
    ...(entry.onlyName && { onlyName: entry.onlyName }),
    posts: entry.kind === 'person' ? postsOf(entry) : [],
    when: whenOf(entry),
    related,
  };
}

function postsOf(entry: Entry): Post[] {
  return entry.facts.flatMap((fact) => {
    const when = readWhen(fact.when);
    return when ? [{ what: fact.what.toLowerCase(), ...when }] : [];
  });
}

/** An event was when its first fact was: see docs/architecture.md, "Evidence for short forms". */
function whenOf(entry: Entry): When | null {
  if (entry.kind === 'event') return entry.facts[0] ? readWhen(entry.facts[0].when) : null;
  if (entry.kind !== 'person') return null;
  const born = entry.born ? readWhen(entry.born) : null;
  const died = entry.died ? readWhen(entry.died) : null;
  return born || died ? { from: born?.from ?? -FOREVER, to: died?.to ?? FOREVER } : null;
}
