import type { Site } from '../core/settings/site.ts';
import { say } from '../language/speak.ts';

/** What a site is called on a screen. */
export function siteName(site: Site): string {
  return site === 'file:' ? say('site.files') : site;
}
