import { ENTRY_KINDS, type EntryKind } from '../glossary/entry.ts';
import type { Density, Settings } from './settings.ts';

/** How often names of a kind are marked; `null`: as those of every other. */
export function densityOfKind({ kinds, kindDensities }: Settings, kind: EntryKind): Density | null {
  return kinds.includes(kind) ? (kindDensities[kind] ?? null) : 'none';
}

/** The settings that change when a kind is to be marked so. */
export function withKindDensity(now: Settings, kind: EntryKind, density: Density | null): Partial<Settings> {
  const isMarked = density !== 'none';
  const { [kind]: _, ...others } = now.kindDensities;
  return {
    kinds: ENTRY_KINDS.filter((one) => (one === kind ? isMarked : now.kinds.includes(one))),
    kindDensities: isMarked && density ? { ...others, [kind]: density } : others,
  };
}

/** The settings that change when a pack is to be marked so. */
export function withPackDensity(now: Settings, pack: string, density: Density | null): Partial<Settings> {
  const { [pack]: _, ...others } = now.packDensities;
  return { packDensities: density ? { ...others, [pack]: density } : others };
}
