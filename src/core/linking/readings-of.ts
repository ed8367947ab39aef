import type { Reading } from '../spotting/settle.ts';
import type { LinkCandidate } from './link-document.ts';
import type { Spotting } from './spotting.ts';

/** A reading for `settle` that remembers its candidates. */
export type CandidateReading = Reading & { readonly candidates: readonly LinkCandidate[] };

/** The other end of `spotFor`: the readings, with the digests in their places. */
export function readingsOf(spotting: Spotting): CandidateReading[] {
  const digests = new Map(spotting.digests.map((digest) => [digest.id, digest]));
  const candidates = spotting.groups.map((group) =>
    group.entries.flatMap((id, nth): LinkCandidate[] => {
      const entry = digests.get(id);
      return entry ? [{ entry, strength: nth < group.full ? 'full' : 'short' }] : [];
    }),
  );
  const readings: CandidateReading[] = [];
  for (let at = 0; at + 2 < spotting.mentions.length; at += 3) {
    const [start, end, index] = spotting.mentions.slice(at, at + 3) as [number, number, number];
    const { porous, entries } = spotting.groups[index]!;
    readings.push({ start, end, porous, entries, candidates: candidates[index]! });
  }
  return readings;
}
