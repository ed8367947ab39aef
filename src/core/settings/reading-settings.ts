import { ENTRY_KINDS } from '../glossary/entry.ts';
import { BUNDLED_PACK } from '../glossary/pack-on-shelf.ts';
import { qualifierOf } from '../glossary/qualify-entries.ts';
import type { Density, Settings } from './settings.ts';
import type { Site } from './site.ts';
import { isOnAt } from './switched-sites.ts';

/** What a page's reader needs to know of the settings. */
export type ReadingSettings = Pick<
  Settings,
  'trigger' | 'dwellMs' | 'density' | 'line' | 'colour' | 'known'
> & {
  /**
   * What is marked otherwise than by `density`: by what the ids of a pack's entries begin with (nothing for the bundled one), and by
   * kind. The page's script has no room to put this together by itself.
   */
  readonly densities: Readonly<Record<string, Density>>;
};

/** How a page of a site is read; `null` where it is not. */
export function readingSettingsAt(settings: Settings, site: Site | null): ReadingSettings | null {
  if (site === null ? !settings.isOn : !isOnAt(settings, site)) return null;
  const { trigger, dwellMs, density, line, colour, known } = settings;
  return { trigger, dwellMs, density, densities: densitiesOf(settings), line, colour, known };
}

function densitiesOf({ kinds, kindDensities, packDensities }: Settings): Record<string, Density> {
  const unmarked = ENTRY_KINDS.filter((kind) => !kinds.includes(kind));
  return {
    ...kindDensities,
    ...Object.fromEntries(unmarked.map((kind) => [kind, 'none' as const])),
    ...Object.fromEntries(
      Object.entries(packDensities).map(([pack, density]) => [
        pack === BUNDLED_PACK ? '' : qualifierOf(pack),
        density,
      ]),
    ),
  };
}
