import type { ChoiceReach } from '../core/linking/reader-choice.ts';
import { siteOf } from '../core/settings/site.ts';
import { say } from '../language/speak.ts';

/** How far a choice made on a page may hold, the nearest first, in words that end a sentence. */
export function choiceReaches(url: string): { readonly label: string; readonly reach: ChoiceReach }[] {
  const site = siteOf(url);
  return [
    { label: say('card.choice.onPage'), reach: { kind: 'page', url } },
    ...(site ? [{ label: say('card.choice.onSite', site), reach: { kind: 'site', site } as const }] : []),
    { label: say('card.choice.always'), reach: { kind: 'always' } },
  ];
}
