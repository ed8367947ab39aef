import type { Reading } from '../spotting/settle.ts';
import type { Group, Spotting } from './spotting.ts';

/** A reading for `settle` that remembers what it may be. */
export type GroupReading = Reading & { readonly group: Group };

/** What was spotted, as `settle` wants it. */
export function readingsOf({ mentions, cuts, groups }: Spotting): GroupReading[] {
  const readings: GroupReading[] = [];
  for (let at = 0; at + 2 < mentions.length; at += 3) {
    const group = groups[mentions[at + 2]!]!;
    readings.push({
      start: mentions[at]!,
      end: mentions[at + 1]!,
      porous: group.porous,
      cuts: cuts[at / 3]!,
      entries: group.entries,
      group,
    });
  }
  return readings;
}
