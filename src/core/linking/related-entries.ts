import type { Entry, EntryId } from '../glossary/entry.ts';

/** Finds out which entries of a pack are related to which, from entries that come one after the other. */
export type RelatedEntries = {
  readonly add: (entry: Entry) => void;
  /** What each entry that is related to others is related to, in either direction. Once, behind the last entry. */
  readonly finish: () => ReadonlyMap<EntryId, ReadonlySet<EntryId>>;
};

/** A name of more words than this names whose it is in its first or last ones all the same. */
const OWNER_WORDS = 4;

/** Relations are read both ways, and so is a name that says whose a thing is: "House of Commons of Canada". */
export function relatedEntries(): RelatedEntries {
  const related = new Map<EntryId, Set<EntryId>>();
  /** Places and organizations by their names; `null`: several are called so, and the name does not say whose it is. */
  const owners = new Map<string, EntryId | null>();
  const owned: (readonly [EntryId, name: string])[] = [];

  // Most entries of a large pack are related to none.
  function relate(id: EntryId, to: EntryId): void {
    const those = related.get(id);
    if (those) those.add(to);
    else related.set(id, new Set([to]));
  }

  return {
    add({ id, name, kind, onlyName, relations }) {
      for (const { to } of relations) {
        relate(id, to);
        relate(to, id);
      }
      if (kind === 'place' || kind === 'organization' || onlyName)
        owners.set(name, owners.has(name) ? null : id);
      if (kind !== 'person' && (kind !== 'term' || onlyName)) owned.push([id, name]);
    },
    finish() {
      for (const [id, name] of owned) {
        const words = name.split(/,?\s+/);
        for (let count = Math.min(OWNER_WORDS, words.length - 1); count > 0; count--) {
          for (const part of [words.slice(0, count), words.slice(-count)]) {
            const owner = owners.get(part.join(' '));
            if (!owner || owner === id) continue;
            relate(id, owner);
            relate(owner, id);
          }
        }
      }
      return related;
    },
  };
}
