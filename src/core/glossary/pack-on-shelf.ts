import type { Pack } from './pack.ts';

/** The bundled pack's id. */
export const BUNDLED_PACK = 'world-affairs';
/** The id of the pack that holds what the reader has written. */
export const OWN_PACK = 'own';
export const OWN_PACK_TITLE = 'My entries';

/** What is known of a pack without reading its entries. */
export type PackOnShelf = Omit<Pack, 'entries'> & {
  readonly entryCount: number;
  /** What its entries are kept under. They change only together with this or the version. */
  readonly edition: string;
};

/**
 * Puts packs in the order in which they are asked: as the reader has ordered them; of those not ordered, the reader's
 * own first, then the bundled one, then the others as they came.
 */
export function inShelfOrder<P extends Pick<PackOnShelf, 'id'>>(
  packs: readonly P[],
  order: readonly string[],
): P[] {
  const rankOf = ({ id }: P): number => {
    const placed = order.indexOf(id);
    if (placed >= 0) return placed;
    return order.length + (id === OWN_PACK ? 0 : id === BUNDLED_PACK ? 1 : 2);
  };
  return packs
    .map((pack, nth) => ({ pack, nth }))
    .sort((a, b) => rankOf(a.pack) - rankOf(b.pack) || a.nth - b.nth)
    .map(({ pack }) => pack);
}
