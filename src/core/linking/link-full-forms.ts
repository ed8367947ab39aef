import { foldForSearch } from '../text/fold-for-search.ts';
import type { Digest } from './digest.ts';
import type { LinkDocument } from './link-document.ts';
import { isNameVariant } from './name-variant.ts';
import type { Outcome } from './outcome.ts';
import { candidatesOf, type Slot, textOf } from './slot.ts';
import {
  beginsSentence,
  givenNamesBefore,
  isGivenNameOfPerson,
  isInAddressOrSum,
  isPartOfOtherPlace,
} from './surroundings.ts';

const FULL_FORM = { kind: 'full-form' } as const;

/** Decides the mentions that are enough by themselves: full forms, and names that are only written otherwise. */
export function linkFullForms(slots: readonly Slot[], document: LinkDocument): void {
  const isOrdinary = ordinaryWords(document);
  for (const slot of slots) {
    if (slot.outcome) continue;
    if (isInAddressOrSum(slot.passage, slot.mention))
      slot.outcome = { kind: 'silent', why: 'part-of-a-longer-name' };
    else if (isOrdinary(slot)) slot.outcome = { kind: 'silent', why: 'no-evidence' };
    else slot.outcome = decideFull(slot) ?? decideVariant(slot);
  }
}

function decideFull(slot: Slot): Outcome | null {
  const full = candidatesOf(slot, 'full');
  const [first] = full;
  if (!first) return null;
  const text = textOf(slot);
  if (!/\s/.test(text) && isPartOfOtherName(slot, first))
    return { kind: 'silent', why: 'part-of-a-longer-name' };
  if (full.length === 1) return { kind: 'linked', entry: first, evidence: [FULL_FORM] };
  // "Washington" is what the state is called by name, and the city by the way.
  const [named, ...others] = full.filter(({ name }) => foldForSearch(name) === foldForSearch(text));
  if (named && others.length === 0)
    return { kind: 'linked', entry: named, evidence: [FULL_FORM, { kind: 'own-name' }] };
  return { kind: 'ambiguous', options: full.map((entry) => ({ entry, evidence: [FULL_FORM] })) };
}

/** A place of one word is not meant in "Latin America" and "Jordan Peele". */
function isPartOfOtherName({ passage, index, mention }: Slot, { kind }: Digest): boolean {
  if (kind !== 'place') return false;
  return isPartOfOtherPlace(passage, index) || isGivenNameOfPerson(passage, mention);
}

/** "Rob Siegel": given names before the family name that fit one of those whom it may be. */
function decideVariant(slot: Slot): Outcome | null {
  const people = candidatesOf(slot, 'short').filter(({ kind }) => kind === 'person');
  if (people.length === 0) return null;
  const givens = givenNamesBefore(slot.passage, slot.mention);
  if (givens.length === 0) return null;
  const family = textOf(slot);
  const [entry, ...others] = people.filter(({ name }) => isNameVariant(givens, family, name));
  if (!entry || others.length > 0) return null;
  return {
    kind: 'linked',
    entry,
    evidence: [{ kind: 'name-variant', text: `${givens.join(' ')} ${family}` }],
  };
}

/**
 * Tells of a mention at the beginning of a sentence whether it is no name there: its only capital is the first, and
 * the document has it in small letters too, where nothing was spotted ("People flock to see it").
 */
function ordinaryWords({ passages }: LinkDocument): (slot: Slot) => boolean {
  let rest: string | null = null;
  return (slot) => {
    // A short form asks for evidence anyway, and a stranger of the name must be seen.
    if (slot.mention.candidates[0]?.strength !== 'full') return false;
    const text = textOf(slot);
    if (!/^\p{Lu}\p{Ll}+(?:\s\p{Ll}+)*$/u.test(text) || !beginsSentence(slot.passage, slot.mention))
      return false;
    rest ??= passages.map(withoutMentions).join('\n');
    return holdsWords(rest, text.toLowerCase());
  };
}

function withoutMentions({ text, mentions }: LinkDocument['passages'][number]): string {
  let end = 0;
  const between = mentions.map((mention) => {
    const piece = text.slice(end, Math.max(end, mention.start));
    end = Math.max(end, mention.end);
    return piece;
  });
  return [...between, text.slice(end)].join('\n');
}

function holdsWords(text: string, words: string): boolean {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const around = (text[at - 1] ?? ' ') + (text[at + words.length] ?? ' ');
    if (!/[\p{L}\p{M}\p{N}]/u.test(around)) return true;
  }
  return false;
}
