import type { EntryId } from '../glossary/entry.ts';
import { foldForSearch } from '../text/fold-for-search.ts';
import type { Digest } from './digest.ts';
import type { LinkDocument } from './link-document.ts';
import { isNameVariant } from './name-variant.ts';
import type { Outcome } from './outcome.ts';
import {
  isFamilyNameOfStranger,
  isGivenNameOfPerson,
  isPartOfOtherPlace,
  standsInPlace,
} from './place-surroundings.ts';
import { candidatesOf, type Slot, textOf } from './slot.ts';
import { smallLettersOf } from './small-letters.ts';
import {
  beginsSentence,
  givenNamesBefore,
  givenNamesBehindComma,
  isInAddressOrSum,
  isPartOfLongerName,
} from './surroundings.ts';

const FULL_FORM = { kind: 'full-form' } as const;

/** Decides the mentions that are enough by themselves: full forms, and names that are only written otherwise. */
export function linkFullForms(slots: readonly Slot[], document: LinkDocument): void {
  const holdsInSmallLetters = smallLettersOf(document);
  const strangers = strangersOfPlaces(slots);
  for (const slot of slots) {
    if (slot.outcome) continue;
    if (isInAddressOrSum(slot.passage, slot.mention))
      slot.outcome = { kind: 'silent', why: 'part-of-a-longer-name' };
    else if (isOrdinary(slot, holdsInSmallLetters)) slot.outcome = { kind: 'silent', why: 'no-evidence' };
    else if (strangers.has(textOf(slot))) slot.outcome = { kind: 'silent', why: 'somebody-else' };
    else slot.outcome = decideFull(slot, holdsInSmallLetters) ?? decideVariant(slot);
  }
  chooseByPresence(slots);
}

/** Of several that are called so in full, the only one that something is related to which the document names. */
function chooseByPresence(slots: readonly Slot[]): void {
  const present = new Map<EntryId, Digest>();
  for (const { outcome } of slots)
    if (outcome?.kind === 'linked') present.set(outcome.entry.id, outcome.entry);
  for (const slot of slots) {
    if (slot.outcome?.kind !== 'ambiguous') continue;
    const [only, ...others] = slot.outcome.options.flatMap(({ entry, evidence }) => {
      const names = entry.related.flatMap((id) => present.get(id)?.name ?? []);
      return names.length > 0 ? [{ entry, evidence, names }] : [];
    });
    if (only && others.length === 0)
      slot.outcome = {
        kind: 'linked',
        entry: only.entry,
        evidence: [...only.evidence, { kind: 'related-near', names: only.names }],
      };
  }
}

function decideFull(slot: Slot, isCommon: (text: string) => boolean): Outcome | null {
  const full = candidatesOf(slot, 'full');
  const [first] = full;
  if (!first) return null;
  const text = textOf(slot);
  if (!/\s/.test(text) && isPartOfOtherName(slot, first, isCommon))
    return { kind: 'silent', why: 'part-of-a-longer-name' };
  if (full.length === 1) return { kind: 'linked', entry: first, evidence: [FULL_FORM] };
  // "Washington" is what the state is called by name, and the city by the way.
  const [named, ...others] = full.filter(({ name }) => foldForSearch(name) === foldForSearch(text));
  if (named && others.length === 0)
    return { kind: 'linked', entry: named, evidence: [FULL_FORM, { kind: 'own-name' }] };
  return { kind: 'ambiguous', options: full.map((entry) => ({ entry, evidence: [FULL_FORM] })) };
}

/** A place of one word is not meant in "Latin America" and "Jordan Peele", nor a common noun in "People Party". */
function isPartOfOtherName(slot: Slot, { kind }: Digest, isCommon: (text: string) => boolean): boolean {
  const { passage, index, mention } = slot;
  if (kind === 'place') return isPartOfOtherPlace(passage, index) || isGivenNameOfPerson(passage, mention);
  return kind === 'term' && isPartOfLongerName(passage, index) && isCommon(textOf(slot));
}

/** "Rob Siegel": given names before the family name that fit one of those whom it may be. */
function decideVariant(slot: Slot): Outcome | null {
  const people = candidatesOf(slot, 'short').filter(({ kind }) => kind === 'person');
  if (people.length === 0) return null;
  const before = givenNamesBefore(slot.passage, slot.mention);
  const givens = before.length > 0 ? before : givenNamesBehindComma(slot.passage, slot.mention);
  if (givens.length === 0) return null;
  const family = textOf(slot);
  const [entry, ...others] = people.filter(({ name }) => isNameVariant(givens, family, name));
  if (!entry || others.length > 0) return null;
  return {
    kind: 'linked',
    entry,
    evidence: [
      {
        kind: 'name-variant',
        text: [...before, family].join(' ') + (before.length ? '' : `, ${givens.join(' ')}`),
      },
    ],
  };
}

/**
 * Forms of places that are the family name of somebody whom the text tells of: "Valeska Paris, an Australian woman",
 * where nothing is said to be in Paris.
 */
function strangersOfPlaces(slots: readonly Slot[]): ReadonlySet<string> {
  const strangers = new Set<string>();
  const places = new Set<string>();
  for (const slot of slots) {
    const [first] = candidatesOf(slot, 'full');
    if (first?.kind !== 'place' || /\s/.test(textOf(slot))) continue;
    if (standsInPlace(slot.passage, slot.mention)) places.add(textOf(slot));
    else if (isFamilyNameOfStranger(slot.passage, slot.index)) strangers.add(textOf(slot));
  }
  for (const place of places) strangers.delete(place);
  return strangers;
}

/**
 * Whether a mention at the beginning of a sentence is no name there: its only capital is the first, and the document
 * has it in small letters too ("People flock to see it").
 */
function isOrdinary(slot: Slot, holdsInSmallLetters: (text: string) => boolean): boolean {
  // A short form asks for evidence anyway, and a stranger of the name must be seen.
  if (slot.mention.candidates[0]?.strength !== 'full') return false;
  return beginsSentence(slot.passage, slot.mention) && holdsInSmallLetters(textOf(slot));
}
