import type { Day } from '../glossary/day.ts';
import type { EntryId } from '../glossary/entry.ts';
import { foldForSearch } from '../text/fold-for-search.ts';
import type { Digest } from './digest.ts';
import { type Introduction, introduce, introductionsIn } from './introductions.ts';
import type { LinkDocument } from './link-document.ts';
import { linkByTitle, linkPerson } from './link-person.ts';
import { hasNameBefore } from './names-beside.ts';
import type { Outcome } from './outcome.ts';
import { standsInPlace } from './place-surroundings.ts';
import { candidatesOf, type Slot, textOf } from './slot.ts';
import { isGivenNameOfStranger, isNameOfThing, isPartOfLongerName, titleBefore } from './surroundings.ts';

/** A mention that may be the short name of people, with what stands around it. */
type ShortName = {
  readonly slot: Slot;
  /** Who may be meant by the family name. */
  readonly people: readonly Digest[];
  /** Who may be meant by the given name; nobody where it is a family name too. */
  readonly byGivenName: readonly Digest[];
  readonly title: string | null;
  readonly isStranger: boolean;
};

/** Decides the short names of people, by whom the document names in full. */
export function linkShortNames(slots: readonly Slot[], { published }: LinkDocument): void {
  const full = introductionsIn(slots);
  const names = shortNamesIn(slots);
  const introductions = introducedByTitle(names, full, published);
  /** The last passage in which a stranger of this name stands, by the name as written. */
  const strangers = new Map<string, number>();
  /** Strangers of the name of an entry, by the entry. */
  const unknown = new Map<EntryId, Introduction>();
  for (const short of names) {
    const { slot, people, title, isStranger } = short;
    const { ordinal, passage, passageIndex, mention } = slot;
    const name = textOf(slot);
    if (isStranger) {
      slot.outcome = { kind: 'silent', why: 'part-of-a-longer-name' };
      if (isCalledAfter(short)) continue;
      strangers.set(name, passageIndex);
      for (const { id } of [...people, ...short.byGivenName]) introduce(unknown, id, ordinal, name);
      continue;
    }
    if (people.length === 0) {
      slot.outcome = linkGivenName(short, full, unknown);
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

function shortNamesIn(slots: readonly Slot[]): ShortName[] {
  return slots.flatMap((slot) => {
    if (slot.outcome) return [];
    const isPerson = ({ kind }: Digest) => kind === 'person';
    const people = candidatesOf(slot, 'short').filter(isPerson);
    const byGivenName = people.length > 0 ? [] : candidatesOf(slot, 'part').filter(isPerson);
    if (people.length + byGivenName.length === 0) return [];
    const isStranger =
      isPartOfLongerName(slot.passage, slot.index) ||
      (byGivenName.length > 0 && isGivenNameOfStranger(slot.passage, slot.mention));
    return [{ slot, people, byGivenName, title: titleBefore(slot.passage, slot.mention), isStranger }];
  });
}

/** "The Warhol Polaroids" are no stranger who is called Warhol: a family name that comes last has no name behind it. */
function isCalledAfter({ slot, people }: ShortName): boolean {
  const family = foldForSearch(textOf(slot));
  return (
    people.length > 0 &&
    people.every(({ name }) => !foldForSearch(name).startsWith(family)) &&
    !hasNameBefore(slot.passage, slot.mention)
  );
}

/**
 * A given name means the only one of that name whom the text has named in full before. (Measured on six news sets: of
 * first names after a full name 62 of 70 are right; what breaks them are titles and places, which are left out here,
 * and others of that name.)
 */
function linkGivenName(
  { slot, byGivenName, title }: ShortName,
  full: ReadonlyMap<EntryId, Introduction>,
  unknown: ReadonlyMap<EntryId, Introduction>,
): Outcome {
  const [only, ...others] = byGivenName.filter(({ id }) => full.has(id));
  const introduction = only && full.get(only.id)!;
  const isSure =
    introduction &&
    others.length === 0 &&
    introduction.ordinal < slot.ordinal &&
    !unknown.has(only.id) &&
    title === null &&
    !standsInPlace(slot.passage, slot.mention) &&
    !standsBehindFamilyName(slot);
  if (!isSure) return { kind: 'silent', why: 'no-evidence' };
  return {
    kind: 'linked',
    entry: only,
    evidence: [{ kind: 'full-form-elsewhere', text: introduction.text, where: 'before' }],
  };
}

/** "Marx, Karl" names one person, whose family name is linked. */
function standsBehindFamilyName({ passage, mention }: Slot): boolean {
  const before = passage.mentions.findLast(({ end }) => end <= mention.start);
  return before !== undefined && /^,\s$/.test(passage.text.slice(before.end, mention.start));
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

/** Whose full form stands before a mention in the same passage. */
function namedBefore({ ordinal, passageIndex }: Slot, slots: readonly Slot[]): Set<EntryId> {
  const named = new Set<EntryId>();
  for (let at = ordinal - 1; at >= 0 && slots[at]!.passageIndex === passageIndex; at--) {
    const { outcome } = slots[at]!;
    if (outcome?.kind !== 'linked') continue;
    const kind = outcome.evidence[0]?.kind;
    if (kind === 'full-form' || kind === 'name-variant') named.add(outcome.entry.id);
  }
  return named;
}
