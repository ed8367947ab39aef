import type { EntryId } from '../glossary/entry.ts';
import { isGenericNoun } from '../text/generic-nouns.ts';
import type { Digest } from './digest.ts';
import { linkByCompany, type Named, type Neighbour } from './link-by-company.ts';
import type { LinkDocument, Passage } from './link-document.ts';
import type { Outcome } from './outcome.ts';
import { candidatesOf, linkedAround, type Slot, textOf } from './slot.ts';
import { smallLettersOf } from './small-letters.ts';
import { isHeadOfName, isPartOfLongerName, mayStandForName, wordsBetween } from './surroundings.ts';

/** Decides the short forms of anything but people, by what the document links so far. */
export function linkOtherShortForms(slots: readonly Slot[], document: LinkDocument): void {
  const holdsInSmallLetters = smallLettersOf(document);
  const present = new Map<EntryId, Digest>();
  const linkedIn = new Map<Passage, Slot[]>();
  for (const slot of slots) {
    if (slot.outcome?.kind !== 'linked') continue;
    present.set(slot.outcome.entry.id, slot.outcome.entry);
    linkedIn.set(slot.passage, [...(linkedIn.get(slot.passage) ?? []), slot]);
  }
  const named = new Map<EntryId, Named>();
  /** What the document names anywhere: the first place. */
  const anywhere = new Map<EntryId, Named>();
  for (const slot of slots) {
    const { outcome, ordinal } = slot;
    if (outcome?.kind === 'linked' && !anywhere.has(outcome.entry.id))
      anywhere.set(outcome.entry.id, { text: textOf(slot), ordinal });
  }
  for (const slot of slots) {
    const form = textOf(slot);
    if (slot.outcome?.kind === 'linked')
      named.set(slot.outcome.entry.id, { text: form, ordinal: slot.ordinal });
    if (slot.outcome) continue;
    const isThing = ({ kind }: Digest) => kind !== 'person';
    const isJoined = isPartOfLongerName(slot.passage, slot.index);
    // "Gallup Korea" and "The Korea Times" are no country; "the Fund for Peace" is another fund.
    if (isHeadOfName(slot.passage, slot.mention)) continue;
    const others = candidatesOf(slot, 'short').filter(
      (entry) => isThing(entry) && !(isJoined && entry.kind === 'place'),
    );
    const wholes = candidatesOf(slot, 'part').filter(isThing);
    // Within "Rodong Sinmun", linked, nobody speaks of a missile.
    if (others.length + wholes.length === 0 || linkedAround(slot, slots)) continue;
    if (others.length > 0)
      slot.outcome = linkByCompany(others, {
        neighbours: neighboursOf(slot, linkedIn.get(slot.passage) ?? []),
        present,
        published: document.published,
        form,
        anywhere,
        named: isJoined ? new Map() : named,
      });
    // What the text also writes small, "world", is no name by itself.
    const isWord = !isGenericNoun(form) && holdsInSmallLetters(form);
    if (slot.outcome?.kind !== 'linked' && !isWord && mayStandForName(slot.passage, slot.index))
      slot.outcome =
        lastNamed(wholes, named) ??
        onlyNamed(slot, wholes, anywhere) ??
        ofPresent(slot, wholes, present) ??
        slot.outcome;
  }
}

/** By a part of its name, "the Ministry", a text calls the last one that it has named. */
function lastNamed(wholes: readonly Digest[], named: ReadonlyMap<EntryId, Named>): Outcome | null {
  const known = wholes.flatMap((entry) => {
    const before = named.get(entry.id);
    return before ? [{ entry, before }] : [];
  });
  const [last] = known.sort((a, b) => b.before.ordinal - a.before.ordinal);
  if (!last) return null;
  const { text } = last.before;
  return {
    kind: 'linked',
    entry: last.entry,
    evidence: [{ kind: 'full-form-elsewhere', text, where: 'before' }],
  };
}

/** What is a name by itself, "Mets", may stand in a headline before the whole name does. */
function onlyNamed(
  slot: Slot,
  wholes: readonly Digest[],
  anywhere: ReadonlyMap<EntryId, Named>,
): Outcome | null {
  if (isGenericNoun(textOf(slot))) return null;
  const [only, ...others] = wholes.filter(({ id }) => anywhere.has(id));
  if (!only || others.length > 0) return null;
  const { text } = anywhere.get(only.id)!;
  return { kind: 'linked', entry: only, evidence: [{ kind: 'full-form-elsewhere', text, where: 'after' }] };
}

/** "Mets" where the text speaks of New York: whose name the whole begins with says which is meant. */
function ofPresent(
  slot: Slot,
  wholes: readonly Digest[],
  present: ReadonlyMap<EntryId, Digest>,
): Outcome | null {
  const text = textOf(slot);
  const [only, ...others] = wholes;
  if (!only || others.length > 0 || isGenericNoun(text)) return null;
  const owner = only.related
    .flatMap((id) => present.get(id) ?? [])
    .find(({ name }) => only.name === `${name} ${text}`);
  return owner
    ? { kind: 'linked', entry: only, evidence: [{ kind: 'related-near', names: [owner.name] }] }
    : null;
}

function neighboursOf({ passage, mention }: Slot, linked: readonly Slot[]): Neighbour[] {
  return linked.flatMap((other): Neighbour[] => {
    if (other.outcome?.kind !== 'linked') return [];
    const words = wordsBetween(passage.text, other.mention, mention);
    return [{ entry: other.outcome.entry, words, before: other.mention.start < mention.start }];
  });
}
