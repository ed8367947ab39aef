import type { EntryId } from '../glossary/entry.ts';
import type { Digest } from './digest.ts';
import { isPartOfName, linkByCompany, type Named, type Neighbour } from './link-by-company.ts';
import type { LinkDocument, Passage } from './link-document.ts';
import { linkedAround, type Slot, shortCandidates, textOf } from './slot.ts';
import { isPartOfLongerName, mayStandForName, wordsBetween } from './surroundings.ts';

/** Decides the short forms of anything but people, by what the document links so far. */
export function linkOtherShortForms(slots: readonly Slot[], document: LinkDocument): void {
  const present = new Map<EntryId, Digest>();
  const linkedIn = new Map<Passage, Slot[]>();
  for (const slot of slots) {
    if (slot.outcome?.kind !== 'linked') continue;
    present.set(slot.outcome.entry.id, slot.outcome.entry);
    linkedIn.set(slot.passage, [...(linkedIn.get(slot.passage) ?? []), slot]);
  }
  const named = new Map<EntryId, Named>();
  for (const slot of slots) {
    const form = textOf(slot);
    if (slot.outcome?.kind === 'linked')
      named.set(slot.outcome.entry.id, { text: form, ordinal: slot.ordinal });
    if (slot.outcome) continue;
    const others = shortCandidates(slot).filter(
      (entry) =>
        entry.kind !== 'person' && (!isPartOfName(form, entry) || mayStandForName(slot.passage, slot.index)),
    );
    // Within "Rodong Sinmun", linked, nobody speaks of a missile.
    if (others.length === 0 || linkedAround(slot, slots)) continue;
    slot.outcome = linkByCompany(others, {
      neighbours: neighboursOf(slot, linkedIn.get(slot.passage) ?? []),
      present,
      published: document.published,
      form,
      named: isPartOfLongerName(slot.passage, slot.index) ? new Map() : named,
    });
  }
}

function neighboursOf({ passage, mention }: Slot, linked: readonly Slot[]): Neighbour[] {
  return linked.flatMap((other): Neighbour[] => {
    if (other.outcome?.kind !== 'linked') return [];
    const words = wordsBetween(passage.text, other.mention, mention);
    return [{ entry: other.outcome.entry, words, before: other.mention.start < mention.start }];
  });
}
