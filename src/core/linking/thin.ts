import type { EntryId } from '../glossary/entry.ts';
import type { ToldOutcome } from './told-links.ts';

/** A link as far as thinning looks at it. */
export type Thinnable = { readonly outcome: ToldOutcome; readonly within: unknown };

/** Every time, the first time in each section, the first time in the whole text, never. */
type Density = 'all' | 'section' | 'article' | 'none';

/** What the reader wants marked. */
export type Thinning = {
  readonly density: Density;
  /** What is marked otherwise, by what an entry's id begins with (see `ReadingSettings`), or else by its kind. */
  readonly densities: Readonly<Record<string, Density>>;
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
  { density, densities, known }: Thinning,
  sectionOf: (place: Place) => number,
): (place: Place) => boolean {
  const told = new Set<string>();
  return (place) => {
    const { outcome } = place;
    if (outcome.kind === 'silent') return false;
    const options = outcome.kind === 'linked' ? [outcome] : outcome.options;
    const entries = options.map(({ entry }) => entry);
    const name = entries.join();
    const wanted =
      densities[name.slice(0, name.indexOf('/') + 1)] ??
      // What is open has no kind, and no density of its own.
      densities[outcome.entryKind!] ??
      density;
    if (wanted === 'none' || entries.every((entry) => known.includes(entry))) return false;
    if (wanted === 'all') return true;
    const once = wanted === 'section' ? `${sectionOf(place)} ${name}` : name;
    return told.size < told.add(once).size;
  };
}
