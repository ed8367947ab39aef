import { ENTRY_KINDS, type EntryId, type EntryKind } from '../core/glossary/entry.ts';
import { foldForSearch } from '../core/text/fold-for-search.ts';
import type { CastEntry, CastLink } from '../messaging/protocol.ts';

/** How a cast is sorted: as the text introduces them, or by how often it names them. */
export const CAST_ORDERS = ['appearance', 'weight'] as const;
export type CastOrder = (typeof CAST_ORDERS)[number];

/** One entry of the cast with the places where it is named, in document order; never none. */
export type CastMember = { readonly entry: CastEntry; readonly places: readonly CastLink[] };

/** The members of one kind. */
export type CastGroup = { readonly kind: EntryKind; readonly members: readonly CastMember[] };

/** A name of which the text leaves open who is meant, with its places. */
export type Undecided = {
  readonly text: string;
  readonly candidates: readonly string[];
  readonly places: readonly CastLink[];
};

export type Cast = { readonly groups: readonly CastGroup[]; readonly undecided: readonly Undecided[] };

/** Gathers the links of a page by entry and kind; `words` are what the reader filters by. */
export function castOf(
  links: readonly CastLink[],
  entries: ReadonlyMap<EntryId, CastEntry>,
  order: CastOrder,
  words: string,
): Cast {
  const members = new Map<EntryId, CastLink[]>();
  const open = new Map<string, CastLink[]>();
  for (const link of links) {
    const [only, ...others] = link.entries;
    if (only === undefined) continue;
    if (others.length === 0) push(members, only, link);
    else push(open, `${link.text} ${link.entries.join(' ')}`, link);
  }
  const matches = matcher(words);
  const all = [...members].flatMap(([id, places]): CastMember[] => {
    const entry = entries.get(id);
    if (!entry || !matches([entry.name, entry.gist ?? '', ...places.map(({ text }) => text)])) return [];
    return [{ entry, places }];
  });
  // A map keeps the order in which its keys came: that of their first appearance.
  if (order === 'weight') all.sort((a, b) => b.places.length - a.places.length);
  const undecided = [...open.values()].flatMap((places): Undecided[] => {
    const { text, entries: ids } = places[0]!;
    const candidates = ids.flatMap((id) => entries.get(id)?.name ?? []);
    return matches([text, ...candidates]) ? [{ text, candidates, places }] : [];
  });
  const groups = ENTRY_KINDS.map((kind) => ({
    kind,
    members: all.filter(({ entry }) => entry.kind === kind),
  })).filter((group) => group.members.length > 0);
  return { groups, undecided };
}

function push<Key>(lists: Map<Key, CastLink[]>, key: Key, link: CastLink): void {
  const list = lists.get(key);
  if (list) list.push(link);
  else lists.set(key, [link]);
}

/** Whether some texts together have all of the words. */
function matcher(words: string): (texts: readonly string[]) => boolean {
  const wanted = foldForSearch(words).split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return () => true;
  return (texts) => {
    const folded = foldForSearch(texts.join(' '));
    return wanted.every((word) => folded.includes(word));
  };
}
