import type { EntryId } from '../glossary/entry.ts';
import type { GlossaryLexicon } from '../spotting/glossary-lexicon.ts';
import { FORM } from '../spotting/lexicon.ts';
import type { Mention } from '../spotting/mention.ts';
import type { Reading } from '../spotting/settle.ts';
import { spot } from '../spotting/spot.ts';
import type { Digest } from './digest.ts';
import type { LinkCandidate } from './link-document.ts';

/**
 * What was spotted in a text, as it crosses from the background to a page: plain numbers and ids, each list of
 * candidates and each digest once.
 */
export type Spotting = {
  /** Three numbers a mention: start, end (UTF-16 offsets into the text), index into `groups`; by start. */
  readonly mentions: readonly number[];
  readonly groups: readonly Group[];
  readonly digests: readonly Digest[];
};

/** What a span may be: the entries whose forms are written like that, full before short. */
export type Group = {
  readonly porous: boolean;
  readonly entries: readonly EntryId[];
  /** How many of `entries`, from the first, are meant by a full form. */
  readonly full: number;
};

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

/** A reading for `settle` that remembers its candidates. */
export type CandidateReading = Reading & { readonly candidates: readonly LinkCandidate[] };

/** The other end of `spotFor`: the readings, with the digests in their places. */
export function readingsOf(spotting: Spotting): CandidateReading[] {
  const digests = new Map(spotting.digests.map((digest) => [digest.id, digest]));
  const candidates = spotting.groups.map((group) =>
    group.entries.flatMap((id, nth): LinkCandidate[] => {
      const entry = digests.get(id);
      return entry ? [{ entry, strength: nth < group.full ? 'full' : 'short' }] : [];
    }),
  );
  const readings: CandidateReading[] = [];
  for (let at = 0; at + 2 < spotting.mentions.length; at += 3) {
    const [start, end, index] = spotting.mentions.slice(at, at + 3) as [number, number, number];
    const { porous, entries } = spotting.groups[index]!;
    readings.push({ start, end, porous, entries, candidates: candidates[index]! });
  }
  return readings;
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
