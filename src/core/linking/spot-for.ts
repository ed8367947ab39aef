import type { EntryId } from '../glossary/entry.ts';
import { cutsOf } from '../spotting/cuts.ts';
import { introducedNames, namePlaces } from '../spotting/introduced-names.ts';
import { FORM } from '../spotting/lexicon.ts';
import type { FoundForm, Mention } from '../spotting/mention.ts';
import { spot } from '../spotting/spot.ts';
import { withoutOverlaps } from '../spotting/without-overlaps.ts';
import { digestAt, type LinkingGlossary } from './linking-glossary.ts';
import type { Group, Spotting } from './spotting.ts';

type Spotted = { readonly start: number; readonly end: number; readonly group: number };

/** Spots a text and gathers what each mention may be. */
export function spotFor(text: string, glossary: LinkingGlossary): Spotting {
  const lexicons = glossary.packs.map(({ lexicon }) => lexicon);
  const groups: Group[] = [];
  const groupOf = new Map<string, number>();
  const mentions: Spotted[] = [];
  const spotted = spot(text, lexicons);
  const names = introducedNames(text, spotted);
  for (const mention of spotted) {
    const key = mention.forms.map(({ lexicon, form }) => `${lexicon}:${form}`).join();
    let index = groupOf.get(key);
    if (index === undefined) {
      index = groups.push(groupFor(mention, glossary)) - 1;
      groupOf.set(key, index);
    }
    mentions.push({ start: mention.start, end: mention.end, group: index });
  }
  for (const { start, end, of } of namePlaces(text, names, spotted)) {
    const introduced = groups[mentions[of]!.group]!;
    mentions.push({ start, end, group: groups.push(asShort(introduced)) - 1 });
  }
  const inOrder = mentions.sort((a, b) => a.start - b.start || b.end - a.end);
  const whole = withoutOverlaps(inOrder, text);
  return {
    glossary: glossary.stamp,
    mentions: whole.flatMap(({ start, end, group }) => [start, end, group]),
    cuts: whole.map(({ start, end }) => cutsOf(text, start, end)),
    groups,
  };
}

/** What a text calls by a name of its own is meant by it only where the text has named it. */
function asShort({ entries }: Group): Group {
  return { porous: false, entries, full: 0, parts: 0, also: [] };
}

/**
 * The entries that a form may mean. Packs have an order, and the first that knows a form decides how it may be taken:
 * what a later one calls so in full needs evidence beside it, and is only told beneath where the earlier has a full
 * form too.
 */
function groupFor({ forms }: Pick<Mention, 'forms'>, glossary: LinkingGlossary): Group {
  const bitsOf = ({ lexicon, form }: FoundForm) => glossary.packs[lexicon]!.lexicon.formBits[form]!;
  const isFull = (form: FoundForm) => (bitsOf(form) & FORM.short) === 0;
  const firstPack = forms[0]!.lexicon;
  const firstHasFull = forms.some((form) => form.lexicon === firstPack && isFull(form));

  /** By id: the same entry may stand in two packs, and is that of the first. */
  const full = new Map<EntryId, number>();
  const short = new Map<EntryId, number>();
  const parts = new Map<EntryId, number>();
  const also = new Map<EntryId, number>();
  const put = (into: Map<EntryId, number>, index: number) => {
    const { id } = digestAt(glossary, index)!;
    if (!into.has(id)) into.set(id, index);
  };
  let porous = false;
  for (const form of forms) {
    const index =
      glossary.firstEntries[form.lexicon]! + glossary.packs[form.lexicon]!.lexicon.formEntry[form.form]!;
    const isOfFirst = form.lexicon === firstPack;
    if (firstHasFull && !isOfFirst) {
      if (isFull(form)) put(also, index);
      continue;
    }
    const isPart = (bitsOf(form) & FORM.part) !== 0;
    put(isFull(form) && isOfFirst ? full : isPart ? parts : short, index);
    porous ||= (bitsOf(form) & FORM.porous) !== 0;
  }
  for (const id of [...full.keys(), ...short.keys()]) parts.delete(id);
  for (const id of full.keys()) short.delete(id);
  for (const id of full.keys()) also.delete(id);
  return {
    porous,
    entries: [...full.values(), ...short.values(), ...parts.values()],
    full: full.size,
    parts: parts.size,
    also: [...also.values()],
  };
}
