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

/**
 * The entries that a form may mean. Packs have an order, and the first that knows a form decides how it may be taken:
 * what a later one calls so in full needs evidence beside it, and is left out where the earlier has a full form too.
 */
function groupFor(mention: Pick<Mention, 'forms'>, { lexicon, digests, packEnds }: LinkingGlossary): Group {
  const entryOf = (form: number) => lexicon.formEntry[form]!;
  const packOf = (entry: number) => packEnds.findIndex((end) => entry < end);
  const isShort = (form: number) => (lexicon.formBits[form]! & FORM.short) !== 0;
  const firstPack = Math.min(...mention.forms.map((form) => packOf(entryOf(form))));
  const isOfFirst = (form: number) => packOf(entryOf(form)) === firstPack;
  const firstHasFull = mention.forms.some((form) => isOfFirst(form) && !isShort(form));

  const full = new Set<EntryId>();
  const short = new Set<EntryId>();
  let porous = false;
  for (const form of mention.forms) {
    const isFull = !isShort(form) && isOfFirst(form);
    if (!isFull && firstHasFull && !isOfFirst(form)) continue;
    (isFull ? full : short).add(digests[entryOf(form)]!.id);
    porous ||= (lexicon.formBits[form]! & FORM.porous) !== 0;
  }
  const onlyShort = [...short].filter((id) => !full.has(id));
  return { porous, entries: [...full, ...onlyShort], full: full.size };
}
