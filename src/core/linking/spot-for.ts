import type { EntryId } from '../glossary/entry.ts';
import type { GlossaryLexicon } from '../spotting/glossary-lexicon.ts';
import { FORM } from '../spotting/lexicon.ts';
import type { Mention } from '../spotting/mention.ts';
import { spot } from '../spotting/spot.ts';
import type { Digest } from './digest.ts';
import type { Group, Spotting } from './spotting.ts';

/** Spots a text and gathers what linking will ask about it. */
export function spotFor(
  text: string,
  glossary: GlossaryLexicon,
  digests: ReadonlyMap<EntryId, Digest>,
): Spotting {
  const groups: Group[] = [];
  const groupOf = new Map<string, number>();
  const used = new Set<EntryId>();
  const mentions: number[] = [];
  for (const mention of spot(text, glossary.lexicon)) {
    const key = mention.forms.join();
    let index = groupOf.get(key);
    if (index === undefined) {
      index = groups.push(groupFor(mention, glossary)) - 1;
      groupOf.set(key, index);
      for (const entry of groups[index]!.entries) used.add(entry);
    }
    mentions.push(mention.start, mention.end, index);
  }
  return { mentions, groups, digests: [...used].flatMap((id) => digests.get(id) ?? []) };
}

function groupFor(mention: Pick<Mention, 'forms'>, { lexicon, entries }: GlossaryLexicon): Group {
  const full = new Set<EntryId>();
  const short = new Set<EntryId>();
  let porous = false;
  for (const form of mention.forms) {
    const bits = lexicon.formBits[form]!;
    const { id } = entries[lexicon.formEntry[form]!]!;
    (bits & FORM.short ? short : full).add(id);
    porous ||= (bits & FORM.porous) !== 0;
  }
  const onlyShort = [...short].filter((id) => !full.has(id));
  return { porous, entries: [...full, ...onlyShort], full: full.size };
}
