import type { Day } from '../glossary/day.ts';
import type { EntryId } from '../glossary/entry.ts';
import type { Digest } from './digest.ts';
import { linkByCompany, type Neighbour } from './link-by-company.ts';
import type { Link, LinkDocument, Passage, PassageMention } from './link-document.ts';
import { type Introduction, linkByTitle, linkPerson } from './link-person.ts';
import type { Outcome } from './outcome.ts';
import {
  isNameOfThing,
  isPartOfLongerName,
  isPartOfOtherPlace,
  titleBefore,
  wordsBetween,
} from './surroundings.ts';

/** A mention with its place in the document and, once decided, what became of it. */
type Slot = {
  readonly passage: Passage;
  readonly passageIndex: number;
  readonly index: number;
  readonly ordinal: number;
  readonly mention: PassageMention;
  outcome: Outcome | null;
};

/**
 * Links all mentions of a document: full forms first, because they tell who the document is about, then the short
 * names of people by that, then other short forms by the company they keep. Answers in document order; mentions
 * that stay silent are among them, for whoever asks why.
 */
export function link(document: LinkDocument): Link[] {
  const slots = slotsOf(document);
  for (const slot of slots) slot.outcome = decideFull(slot);
  const introductions = introductionsIn(slots);
  linkShortNames(slots, introductions, document);
  linkOtherShortForms(slots, document);
  return slots.map((slot) => ({
    passage: slot.passageIndex,
    start: slot.mention.start,
    end: slot.mention.end,
    outcome: slot.outcome ?? { kind: 'silent', why: 'no-evidence' },
    within: linkedAround(slot, slots),
  }));
}

function slotsOf({ passages }: LinkDocument): Slot[] {
  let ordinal = 0;
  return passages.flatMap((passage, passageIndex) =>
    passage.mentions.map((mention, index) => ({
      passage,
      passageIndex,
      index,
      ordinal: ordinal++,
      mention,
      outcome: null,
    })),
  );
}

const FULL_FORM = { kind: 'full-form' } as const;

function decideFull({ mention, passage, index }: Slot): Outcome | null {
  const full = mention.candidates.filter((candidate) => candidate.strength === 'full');
  const [first] = full;
  if (!first) return null;
  const isOneWord = !/\s/.test(passage.text.slice(mention.start, mention.end));
  if (first.entry.kind === 'place' && isOneWord && isPartOfOtherPlace(passage, index)) {
    return { kind: 'silent', why: 'part-of-a-longer-name' };
  }
  if (full.length > 1)
    return { kind: 'ambiguous', options: full.map(({ entry }) => ({ entry, evidence: [FULL_FORM] })) };
  return { kind: 'linked', entry: first.entry, evidence: [FULL_FORM] };
}

function introductionsIn(slots: readonly Slot[]): Map<EntryId, Introduction> {
  const introductions = new Map<EntryId, Introduction>();
  for (const slot of slots) {
    if (slot.outcome?.kind === 'linked')
      introduce(introductions, slot.outcome.entry.id, slot.ordinal, textOf(slot));
  }
  return introductions;
}

/** A mention that may be the short name of people, with what stands around it. */
type ShortName = {
  readonly slot: Slot;
  readonly people: readonly Digest[];
  readonly title: string | null;
  readonly isStranger: boolean;
};

function shortNamesIn(slots: readonly Slot[]): ShortName[] {
  return slots.flatMap((slot) => {
    const people = shortCandidates(slot).filter((entry) => entry.kind === 'person');
    if (slot.outcome || people.length === 0) return [];
    const isStranger = isPartOfLongerName(slot.passage, slot.index);
    return [{ slot, people, title: titleBefore(slot.passage, slot.mention), isStranger }];
  });
}

function linkShortNames(
  slots: readonly Slot[],
  full: ReadonlyMap<EntryId, Introduction>,
  { published }: LinkDocument,
): void {
  const names = shortNamesIn(slots);
  const introductions = introducedByTitle(names, full, published);
  /** The last passage in which a stranger of this name stands, by the name as written. */
  const strangers = new Map<string, number>();
  /** Strangers of the name of an entry, by the entry. */
  const unknown = new Map<EntryId, Introduction>();
  for (const { slot, people, title, isStranger } of names) {
    const { ordinal, passage, passageIndex, mention } = slot;
    const name = textOf(slot);
    if (isStranger) {
      strangers.set(name, passageIndex);
      for (const { id } of people) introduce(unknown, id, ordinal, name);
      slot.outcome = { kind: 'silent', why: 'part-of-a-longer-name' };
      continue;
    }
    // Right after "Grace Moon, an analyst" a bare "Moon" is hers; later it is that of the story again.
    const isSomebodyElse = strangers.get(name) === passageIndex;
    if (title === null && (isSomebodyElse || isNameOfThing(passage, mention))) {
      slot.outcome = { kind: 'silent', why: 'somebody-else' };
      continue;
    }
    const namedHere = namedBefore(slot, slots);
    slot.outcome = linkPerson(people, { ordinal, title, published, introductions, unknown, namedHere });
  }
}

/** "President Trump" introduces him as well as his full name would, if nobody else can be meant. */
function introducedByTitle(
  names: readonly ShortName[],
  full: ReadonlyMap<EntryId, Introduction>,
  published: Day | null,
): Map<EntryId, Introduction> {
  const introductions = new Map(full);
  for (const { slot, people, title, isStranger } of names) {
    if (title === null || isStranger) continue;
    const { ordinal } = slot;
    const clues = {
      ordinal,
      title,
      published,
      introductions: full,
      unknown: full,
      namedHere: new Set<EntryId>(),
    };
    const outcome = linkByTitle(people, clues);
    if (outcome?.kind === 'linked' && !full.has(outcome.entry.id))
      introduce(introductions, outcome.entry.id, ordinal, `${title} ${textOf(slot)}`);
  }
  return introductions;
}

/** Notes that an entry is named; the first time counts as its introduction. */
function introduce(
  introductions: Map<EntryId, Introduction>,
  id: EntryId,
  ordinal: number,
  text: string,
): void {
  const known = introductions.get(id) ?? { ordinal, text, count: 0 };
  introductions.set(id, { ...known, count: known.count + 1 });
}

function textOf({ passage, mention }: Slot): string {
  return passage.text.slice(mention.start, mention.end);
}

/** Whose full form stands before a mention in the same passage. */
function namedBefore({ ordinal, passageIndex }: Slot, slots: readonly Slot[]): Set<EntryId> {
  const named = new Set<EntryId>();
  for (let at = ordinal - 1; at >= 0 && slots[at]!.passageIndex === passageIndex; at--) {
    const { outcome } = slots[at]!;
    if (outcome?.kind === 'linked' && outcome.evidence[0]?.kind === 'full-form') named.add(outcome.entry.id);
  }
  return named;
}

function linkOtherShortForms(slots: readonly Slot[], document: LinkDocument): void {
  const present = new Map<EntryId, Digest>();
  const linkedIn = new Map<Passage, Slot[]>();
  for (const slot of slots) {
    if (slot.outcome?.kind !== 'linked') continue;
    present.set(slot.outcome.entry.id, slot.outcome.entry);
    linkedIn.set(slot.passage, [...(linkedIn.get(slot.passage) ?? []), slot]);
  }
  const named = new Map<EntryId, string>();
  for (const slot of slots) {
    if (slot.outcome?.kind === 'linked') named.set(slot.outcome.entry.id, textOf(slot));
    const others = shortCandidates(slot).filter((entry) => entry.kind !== 'person');
    // Within "Rodong Sinmun", linked, nobody speaks of a missile.
    if (slot.outcome || others.length === 0 || linkedAround(slot, slots)) continue;
    const { text } = slot.passage;
    const neighbours = (linkedIn.get(slot.passage) ?? []).flatMap((other): Neighbour[] => {
      if (other.outcome?.kind !== 'linked') return [];
      const words = wordsBetween(text, other.mention, slot.mention);
      return [{ entry: other.outcome.entry, words, before: other.mention.start < slot.mention.start }];
    });
    slot.outcome = linkByCompany(others, {
      neighbours,
      present,
      published: document.published,
      form: textOf(slot),
      named: isPartOfLongerName(slot.passage, slot.index) ? new Map() : named,
    });
  }
}

function shortCandidates({ mention }: Slot): Digest[] {
  return mention.candidates.filter(({ strength }) => strength === 'short').map(({ entry }) => entry);
}

/** The entry of the linked mention that this one lies in; a silent one around it does not count. */
function linkedAround(slot: Slot, slots: readonly Slot[]): Digest | null {
  if (slot.mention.inside === null) return null;
  const outer = slots[slot.ordinal - slot.index + slot.mention.inside];
  return outer?.outcome?.kind === 'linked' ? outer.outcome.entry : null;
}
