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
  const qualified: (readonly [EntryId, qualifier: string])[] = [];

  // Most entries of a large pack are related to none.
  function relate(id: EntryId, to: EntryId): void {
    const those = related.get(id);
    if (those) those.add(to);
    else related.set(id, new Set([to]));
  }

  function relateBoth(id: EntryId, to: EntryId): void {
    relate(id, to);
    relate(to, id);
  }

  return {
    add({ id, name, kind, onlyName, relations }) {
      for (const { to } of relations) relateBoth(id, to);
      if (kind === 'place' || kind === 'organization' || onlyName)
        owners.set(name, owners.has(name) ? null : id);
      const qualifier = inBrackets(name) ?? inBrackets(titleOf(id));
      if (qualifier) qualified.push([id, qualifier]);
      if (kind !== 'person' && (kind !== 'term' || onlyName)) owned.push([id, name]);
    },
    finish() {
      for (const [id, qualifier] of qualified) {
        const owner = owners.get(qualifier);
        if (owner && owner !== id) relateBoth(id, owner);
      }
      for (const [id, name] of owned) {
        const words = name.split(/,?\s+/);
        for (let count = Math.min(OWNER_WORDS, words.length - 1); count > 0; count--) {
          for (const part of [words.slice(0, count), words.slice(-count)]) {
            const owner = owners.get(part.join(' '));
            if (!owner || owner === id) continue;
            relateBoth(id, owner);
          }
        }
      }
      return related;
    },
  };
}

/** What an encyclopedia tells an entry from others of its name by: "Hong Kong" of "Democratic Party (Hong Kong)". */
function inBrackets(title: string): string | null {
  return / \(([^()]+)\)$/.exec(title)?.[1] ?? null;
}

/** The title of the article of Wikipedia whose address an id is, within its pack or among all; empty for other ids. */
function titleOf(id: EntryId): string {
  const title = /https?:\/\/[a-z-]+\.wikipedia\.org\/wiki\/(.+)$/.exec(id)?.[1] ?? '';
  return title.replaceAll('_', ' ');
}
