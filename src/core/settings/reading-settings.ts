import type { Settings } from './settings.ts';
import type { Site } from './site.ts';
import { isOnAt } from './switched-sites.ts';

/** What a page's reader needs to know of the settings. */
export type ReadingSettings = Pick<
  Settings,
  'trigger' | 'dwellMs' | 'density' | 'kinds' | 'line' | 'colour' | 'known'
>;

/** How a page of a site is read; `null` where it is not. */
export function readingSettingsAt(settings: Settings, site: Site | null): ReadingSettings | null {
  if (site === null ? !settings.isOn : !isOnAt(settings, site)) return null;
  const { trigger, dwellMs, density, kinds, line, colour, known } = settings;
  return { trigger, dwellMs, density, kinds, line, colour, known };
}
