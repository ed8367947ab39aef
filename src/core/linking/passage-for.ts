import type { FormStrength } from '../glossary/entry.ts';
import type { LinkCandidate, Passage, PassageMention } from './link-document.ts';
import { digestAt, type LinkingGlossary } from './linking-glossary.ts';
import type { Group } from './spotting.ts';
import type { SpottedPassage } from './told-passage.ts';

/** Looks up what the mentions of a passage may be. Indexes that the glossary does not have are left out. */
export function passageFor({ text, mentions }: SpottedPassage, glossary: LinkingGlossary): Passage {
  return {
    text,
    mentions: mentions.map(
      ({ start, end, group, inside }): PassageMention => ({
        start,
        end,
        inside,
        candidates: group.entries.flatMap((index, nth): LinkCandidate[] => {
          const entry = digestAt(glossary, index);
          return entry ? [{ entry, strength: strengthOf(group, nth) }] : [];
        }),
      }),
    ),
  };
}

function strengthOf({ entries, full, parts }: Group, nth: number): FormStrength {
  if (nth < full) return 'full';
  return nth < entries.length - parts ? 'short' : 'part';
}
