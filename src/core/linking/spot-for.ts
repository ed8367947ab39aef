import type { EntryId } from '../glossary/entry.ts';
import { FORM } from '../spotting/lexicon.ts';
import type { Mention } from '../spotting/mention.ts';
import { spot } from '../spotting/spot.ts';
import type { LinkingGlossary } from './linking-glossary.ts';
import type { Group, Spotting } from './spotting.ts';

/** Spots a text and gathers what linking will ask about it. */
export function spotFor(text: string, glossary: LinkingGlossary): Spotting {
  const groups: Group[] = [];
  const groupOf = new Map<string, number>();
  const used = new Set<number>();
  const mentions: number[] = [];
  for (const mention of spot(text, glossary.lexicon)) {
    const key = mention.forms.join();
    let index = groupOf.get(key);
    if (index === undefined) {
      index = groups.push(groupFor(mention, glossary)) - 1;
      groupOf.set(key, index);
      for (const form of mention.forms) used.add(glossary.lexicon.formEntry[form]!);
    }
    mentions.push(mention.start, mention.end, index);
  }
  return { mentions, groups, digests: [...used].map((entry) => glossary.digests[entry]!) };
}

function groupFor(mention: Pick<Mention, 'forms'>, { lexicon, digests }: LinkingGlossary): Group {
  const full = new Set<EntryId>();
  const short = new Set<EntryId>();
  let porous = false;
  for (const form of mention.forms) {
    const bits = lexicon.formBits[form]!;
    const { id } = digests[lexicon.formEntry[form]!]!;
    (bits & FORM.short ? short : full).add(id);
    porous ||= (bits & FORM.porous) !== 0;
  }
  const onlyShort = [...short].filter((id) => !full.has(id));
  return { porous, entries: [...full, ...onlyShort], full: full.size };
}
