import type { Settings } from './settings.ts';
import type { Site } from './site.ts';

/** Whether Gloss reads the pages of a site. What is said of a site holds for the hosts below it. */
export function isOnAt(
  settings: Pick<Settings, 'isOn' | 'reach' | 'sitesOff' | 'sitesOn'>,
  site: Site,
): boolean {
  if (!settings.isOn) return false;
  return settings.reach === 'all-but' ? !covers(settings.sitesOff, site) : covers(settings.sitesOn, site);
}

/** What is to be changed so that Gloss reads a site, or does not. Hosts below it follow it again. */
export function switchSite(
  settings: Pick<Settings, 'reach' | 'sitesOff' | 'sitesOn'>,
  site: Site,
  on: boolean,
): Pick<Settings, 'sitesOff'> | Pick<Settings, 'sitesOn'> {
  if (settings.reach === 'all-but') return { sitesOff: listed(settings.sitesOff, site, !on) };
  return { sitesOn: listed(settings.sitesOn, site, on) };
}

function listed(sites: readonly Site[], site: Site, isListed: boolean): readonly Site[] {
  // To take a site out, whatever covers it has to go; to put it in, it stands for all below it.
  const others = sites.filter((one) => !isOrIsBelow(isListed ? one : site, isListed ? site : one));
  return isListed ? [...others, site].sort() : others;
}

function covers(sites: readonly Site[], site: Site): boolean {
  return sites.some((one) => isOrIsBelow(site, one));
}

function isOrIsBelow(site: Site, above: Site): boolean {
  return site === above || site.endsWith(`.${above}`);
}
