import type { Entry } from '../../src/core/glossary/entry.ts';
import { formsOf } from '../../src/core/spotting/derive-forms.ts';
import { foldName } from '../link/fold-name.ts';

/** A form that several entries are called by. */
export type Collision = {
  readonly form: string;
  readonly full: readonly string[];
  readonly short: readonly string[];
  /**
   * What settles it: `evidence`, all being short; `strength`, one being full; `nothing`, several being full, which
   * is a fault unless it was decided.
   */
  readonly settledBy: 'evidence' | 'strength' | 'nothing';
};

/** All forms of several entries, derived ones too, as they look after folding case. */
export function collisionsOf(entries: readonly Entry[]): Collision[] {
  const bearers = new Map<string, { readonly full: Set<string>; readonly short: Set<string> }>();
  for (const entry of entries) {
    for (const { text, strength } of formsOf(entry)) {
      // A part of a name means the last that was named by all of it, so nothing of it is shared.
      if (strength === 'part') continue;
      const key = keyOf(text);
      const known = bearers.get(key) ?? { full: new Set(), short: new Set() };
      bearers.set(key, known);
      known[strength].add(entry.id);
    }
  }
  return [...bearers].flatMap(([form, { full, short }]) => {
    const onlyShort = [...short].filter((id) => !full.has(id));
    if (full.size + onlyShort.length < 2) return [];
    const settledBy = full.size === 0 ? 'evidence' : full.size === 1 ? 'strength' : 'nothing';
    return [{ form, full: [...full].sort(), short: onlyShort.sort(), settledBy } as const];
  });
}

/** Forms that the spotter takes for one: case tells apart only what is all capitals ("US", "us"). */
function keyOf(text: string): string {
  const isAcronym = /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
  return isAcronym ? foldName(text).toUpperCase() : foldName(text);
}
