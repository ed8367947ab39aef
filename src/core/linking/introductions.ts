import type { EntryId } from '../glossary/entry.ts';
import { type Slot, textOf } from './slot.ts';

/** Where an entry is named in full: the first place in the document, as an ordinal of mentions, and how often. */
export type Introduction = { readonly ordinal: number; readonly text: string; readonly count: number };

/** Who is named in full in a document, by what has been decided so far. */
export function introductionsIn(slots: readonly Slot[]): Map<EntryId, Introduction> {
  const introductions = new Map<EntryId, Introduction>();
  for (const slot of slots) {
    if (slot.outcome?.kind === 'linked')
      introduce(introductions, slot.outcome.entry.id, slot.ordinal, textOf(slot));
  }
  return introductions;
}

/** Notes that an entry is named; the first time counts as its introduction. */
export function introduce(
  introductions: Map<EntryId, Introduction>,
  id: EntryId,
  ordinal: number,
  text: string,
): void {
  const known = introductions.get(id) ?? { ordinal, text, count: 0 };
  introductions.set(id, { ...known, count: known.count + 1 });
}
