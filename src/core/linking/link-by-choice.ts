import type { EntryId } from '../glossary/entry.ts';
import type { Outcome } from './outcome.ts';
import type { ChoicesOf } from './reader-choice.ts';
import { type Slot, textOf } from './slot.ts';

/**
 * Does what the reader has said of forms, before any evidence: links what they chose, and takes out of the candidates
 * whom they have ruled out. A choice with a nearer reach comes before one with a wider.
 */
export function linkByChoice(slots: readonly Slot[], choicesOf: ChoicesOf): Slot[] {
  return slots.map((slot) => {
    const choices = choicesOf(textOf(slot));
    if (choices.length === 0) return slot;
    const decided = new Set<EntryId>();
    const ruledOut = new Set<EntryId>();
    for (const { entry: id, says, reach } of choices) {
      if (decided.has(id)) continue;
      decided.add(id);
      const candidate = slot.mention.candidates.find(({ entry }) => entry.id === id);
      if (!candidate) continue;
      if (says === 'is') return { ...slot, outcome: chosen(candidate.entry, reach.kind) };
      ruledOut.add(id);
    }
    const candidates = slot.mention.candidates.filter(({ entry }) => !ruledOut.has(entry.id));
    if (candidates.length === 0) return { ...slot, outcome: { kind: 'silent', why: 'ruled-out' } };
    return { ...slot, mention: { ...slot.mention, candidates } };
  });
}

function chosen(
  entry: Extract<Outcome, { kind: 'linked' }>['entry'],
  reach: 'page' | 'site' | 'always',
): Outcome {
  return { kind: 'linked', entry, evidence: [{ kind: 'readers-choice', reach }] };
}
