import type { EntryId, EntryKind } from '../glossary/entry.ts';
import type { ToldOutcome } from './told-links.ts';

/** A link as far as thinning looks at it. */
export type Thinnable = { readonly outcome: ToldOutcome; readonly within: unknown };

/** What the reader wants marked. */
export type Thinning = {
  /** Every time, the first time in each section, the first time in the whole text, never. */
  readonly density: 'all' | 'section' | 'article' | 'none';
  readonly kinds: readonly EntryKind[];
  /** Entries that are marked no more. */
  readonly known: readonly EntryId[];
};

/** Which links can be gone to: those that say something, and not again those within another name. */
export function isPlace(link: {
  readonly outcome: { readonly kind: string };
  readonly within: unknown;
}): boolean {
  return link.outcome.kind !== 'silent' && link.within === null;
}

/**
 * Which places are marked, to be asked of all of them in document order. `sectionOf` names the section that one
 * stands in.
 */
export function thinned<Place extends Thinnable>(
  { density, kinds, known }: Thinning,
  sectionOf: (place: Place) => number,
): (place: Place) => boolean {
  const told = new Set<string>();
  return (place) => {
    const { outcome } = place;
    if (density === 'none' || outcome.kind === 'silent') return false;
    const isKnown = (entry: EntryId) => known.includes(entry);
    let name: string;
    if (outcome.kind === 'linked') {
      name = outcome.entry;
      if (!kinds.includes(outcome.entryKind) || isKnown(name as EntryId)) return false;
    } else {
      const entries = outcome.options.map(({ entry }) => entry);
      if (entries.every(isKnown)) return false;
      name = entries.join();
    }
    if (density === 'all') return true;
    const once = density === 'section' ? `${sectionOf(place)} ${name}` : name;
    return told.size < told.add(once).size;
  };
}
