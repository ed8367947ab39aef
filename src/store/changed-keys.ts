import { type ObservabilitySet, RangeSet } from 'dexie';

/** Stretches of keys of a table that were written, ends included; `all` where that is not known, or not worth it. */
export type ChangedKeys<Key extends string> = 'all' | readonly { readonly from: Key; readonly to: Key }[];

/** More stretches than this are read faster by reading everything in a row. */
const MOST_RANGES = 500;

/** What of a table was written, as Dexie tells it; `null` where nothing was. */
export function changedKeys<Key extends string>(
  parts: ObservabilitySet,
  database: string,
  table: string,
): ChangedKeys<Key> | null {
  if ('all' in parts) return 'all';
  const set = parts[`idb://${database}/${table}/`];
  if (!set) return null;
  const ranges: { from: Key; to: Key }[] = [];
  for (const { from, to } of RangeSet(set)) {
    if (ranges.length === MOST_RANGES) return 'all';
    if (typeof from !== 'string' || typeof to !== 'string') return 'all';
    ranges.push({ from: from as Key, to: to as Key });
  }
  return ranges;
}
