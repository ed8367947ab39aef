import type { Pack } from './pack.ts';

/** The bundled pack's id. */
export const BUNDLED_PACK = 'world-affairs';
/** The id of the pack that holds what the reader has written. */
export const OWN_PACK = 'own';

/** What is known of a pack without reading its entries. */
export type PackOnShelf = Omit<Pack, 'entries'> & {
  readonly entryCount: number;
  /** What its entries are kept under. They change only together with this or the version. */
  readonly edition: string;
};

/**
 * Puts packs in the order in which they are asked: as the reader has ordered them. The reader's own stands first unless
 * it was put elsewhere; of the others that were not ordered the bundled one, then the rest as they came.
 */
export function inShelfOrder<P extends Pick<PackOnShelf, 'id'>>(
  packs: readonly P[],
  order: readonly string[],
): P[] {
  const rankOf = ({ id }: P): number => {
    const placed = order.indexOf(id);
    if (placed >= 0) return placed;
    if (id === OWN_PACK) return -1;
    return order.length + (id === BUNDLED_PACK ? 0 : 1);
  };
  return packs
    .map((pack, nth) => ({ pack, nth }))
    .sort((a, b) => rankOf(a.pack) - rankOf(b.pack) || a.nth - b.nth)
    .map(({ pack }) => pack);
}
