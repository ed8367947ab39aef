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

/**
 * Digests of all entries of a pack, in their order; relations are read both ways, and so is a name that says whose a
 * thing is.
 */
export function digestsOf(entries: readonly Entry[]): Digest[] {
  const here = new Set(entries.map(({ id }) => id));
  const related = new Map<EntryId, Set<EntryId>>();
  // Most entries of a large pack are related to none.
  const relate = (id: EntryId, to: EntryId) => {
    const those = related.get(id);
    if (those) those.add(to);
    else if (here.has(id)) related.set(id, new Set([to]));
  };
  for (const entry of entries) {
    for (const { to } of entry.relations) {
      relate(entry.id, to);
      relate(to, entry.id);
    }
  }
  for (const [id, owner] of ownersByName(entries)) {
    relate(id, owner);
    relate(owner, id);
  }
  return entries.map((entry) => ({
    id: entry.id,
    name: entry.name,
    kind: entry.kind,
    ...(entry.onlyName && { onlyName: entry.onlyName }),
    posts: entry.kind === 'person' ? postsOf(entry) : [],
    when: whenOf(entry),
    related: [...(related.get(entry.id) ?? [])],
  }));
}

/** A name of more words than this names whose it is in its first or last ones all the same. */
const OWNER_WORDS = 4;

/** Pairs of an entry and the place or organization that its name begins or ends with: "House of Commons of Canada". */
function* ownersByName(entries: readonly Entry[]): Generator<readonly [EntryId, EntryId]> {
  const isOwner = ({ kind, onlyName }: Entry) => kind === 'place' || kind === 'organization' || onlyName;
  /** `null`: several are called so, and the name does not say whose it is. */
  const owners = new Map<string, EntryId | null>();
  for (const { name, id } of entries.filter(isOwner)) owners.set(name, owners.has(name) ? null : id);
  for (const { id, name, kind, onlyName } of entries) {
    if (kind === 'person' || (kind === 'term' && !onlyName)) continue;
    const words = name.split(/,?\s+/);
    for (let count = Math.min(OWNER_WORDS, words.length - 1); count > 0; count--) {
      for (const part of [words.slice(0, count), words.slice(-count)]) {
        const owner = owners.get(part.join(' '));
        if (owner && owner !== id) yield [id, owner];
      }
    }
  }
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
