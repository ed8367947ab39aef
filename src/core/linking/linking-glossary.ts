import type { Pack } from '../glossary/pack.ts';
import { type CompiledPack, compilePack } from './compiled-pack.ts';
import type { Digest } from './digest.ts';

/**
 * Several packs in one look-up, what the reader puts first first. An entry is told by its index over all packs; such
 * an index means something only together with the stamp.
 */
export type LinkingGlossary = {
  /** Tells these packs in this order from any others. */
  readonly stamp: string;
  /** Whether there is anything in it that the reader has brought or put aside. */
  readonly isPrivate: boolean;
  readonly packs: readonly CompiledPack[];
  /** The index of the first entry of each pack, and behind them how many there are in all. */
  readonly firstEntries: readonly number[];
};

/** Puts compiled packs together; nothing is compiled or copied. */
export function joinPacks(packs: readonly CompiledPack[], stamp: string, isPrivate = false): LinkingGlossary {
  const firstEntries = [0];
  for (const { digests } of packs) firstEntries.push(firstEntries.at(-1)! + digests.count);
  return { stamp, isPrivate, packs, firstEntries };
}

/** Compiles packs and puts them together. */
export function linkingGlossaryOf(packs: readonly Pack[]): LinkingGlossary {
  return joinPacks(
    packs.map(({ entries }) => compilePack(entries)),
    packs.map(({ id, version }) => `${id}@${version}`).join(),
  );
}

/** The digest of an entry by its index over all packs; `null` where there is none. */
export function digestAt({ packs, firstEntries }: LinkingGlossary, index: number): Digest | null {
  const pack = firstEntries.findIndex((first) => index < first) - 1;
  return pack >= 0 && index >= 0 ? packs[pack]!.digests.at(index - firstEntries[pack]!) : null;
}
