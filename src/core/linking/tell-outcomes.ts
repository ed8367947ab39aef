import type { Link } from './link-document.ts';
import { digestAt, type LinkingGlossary } from './linking-glossary.ts';
import type { Outcome } from './outcome.ts';
import type { LinkAnswer, ToldOutcome } from './told-links.ts';
import type { SpottedMention } from './told-passage.ts';

/** Puts what became of mentions into the form in which it crosses to a page: each different outcome once. */
export function tellOutcomes(
  mentions: readonly SpottedMention[],
  links: readonly Link[],
  glossary: LinkingGlossary,
): Omit<Extract<LinkAnswer, { kind: 'linked' }>, 'isPrivate'> {
  const table: ToldOutcome[] = [];
  const indexOf = new Map<string, number>();
  const outcomes = links.map(({ outcome }, nth) => {
    const told = tellOutcome(outcome, mentions[nth]!, glossary);
    const key = JSON.stringify(told);
    const known = indexOf.get(key);
    if (known !== undefined) return known;
    indexOf.set(key, table.length);
    return table.push(told) - 1;
  });
  return { kind: 'linked', outcomes, table };
}

function tellOutcome(outcome: Outcome, { group }: SpottedMention, glossary: LinkingGlossary): ToldOutcome {
  switch (outcome.kind) {
    case 'linked': {
      const { entry, evidence } = outcome;
      const also = group.also.flatMap((index) => digestAt(glossary, index)?.id ?? []);
      return { kind: 'linked', entry: entry.id, entryKind: entry.kind, evidence, also };
    }
    case 'ambiguous':
      return {
        kind: 'ambiguous',
        options: outcome.options.map(({ entry, evidence }) => ({ entry: entry.id, evidence })),
      };
    case 'silent':
      return { kind: 'silent' };
    default:
      return outcome satisfies never;
  }
}
