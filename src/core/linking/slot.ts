import type { FormStrength } from '../glossary/entry.ts';
import type { Digest } from './digest.ts';
import type { LinkDocument, Passage, PassageMention } from './link-document.ts';
import type { Outcome } from './outcome.ts';

/** A mention with its place in the document and, once decided, what became of it. */
export type Slot = {
  readonly passage: Passage;
  readonly passageIndex: number;
  /** Among the mentions of the passage. */
  readonly index: number;
  /** Among the mentions of the document. */
  readonly ordinal: number;
  readonly mention: PassageMention;
  outcome: Outcome | null;
};

/** A slot for every mention, in document order. */
export function slotsOf({ passages }: LinkDocument): Slot[] {
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

export function textOf({ passage, mention }: Slot): string {
  return passage.text.slice(mention.start, mention.end);
}

/** Whom a mention may mean by a form of some strength. */
export function candidatesOf({ mention }: Slot, wanted: FormStrength): Digest[] {
  return mention.candidates.filter(({ strength }) => strength === wanted).map(({ entry }) => entry);
}

/** The entry of the linked mention that this one lies in; a silent one around it does not count. */
export function linkedAround(slot: Slot, slots: readonly Slot[]): Digest | null {
  if (slot.mention.inside === null) return null;
  const outer = slots[slot.ordinal - slot.index + slot.mention.inside];
  return outer?.outcome?.kind === 'linked' ? outer.outcome.entry : null;
}
