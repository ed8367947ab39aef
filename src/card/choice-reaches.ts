import type { ChoiceReach } from '../core/linking/reader-choice.ts';
import { siteOf } from '../core/settings/site.ts';

/** How far a choice made on a page may hold, the nearest first, in words that end a sentence. */
export function choiceReaches(url: string): { readonly label: string; readonly reach: ChoiceReach }[] {
  const site = siteOf(url);
  return [
    { label: 'on this page', reach: { kind: 'page', url } },
    ...(site ? [{ label: `on ${site}`, reach: { kind: 'site', site } as const }] : []),
    { label: 'on all pages', reach: { kind: 'always' } },
  ];
}
