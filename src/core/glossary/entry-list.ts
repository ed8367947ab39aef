import type { Entry } from './entry.ts';
import { jsonList } from './json-list.ts';
import type { Pack } from './pack.ts';

/** Entries of which only those are in memory as objects that are being looked at. */
export type EntryList = {
  readonly count: number;
  /** `index` is below `count`. */
  readonly at: (index: number) => Entry;
};

/** A pack of which not all entries are in memory as objects. */
export type LargePack = Omit<Pack, 'entries'> & { readonly entries: EntryList };

/** Takes entries one after the other, and holds them as bytes. */
export function entryWriter() {
  const entries = jsonList<Entry>();
  return {
    add: entries.add,
    /** What was written. */
    list: (): EntryList => ({ count: entries.count(), at: entries.at }),
  };
}

/** Entries that are in memory anyway, as a list. */
export function entryListOf(entries: readonly Entry[]): EntryList {
  return { count: entries.length, at: (index) => entries[index]! };
}

/** All entries as objects. */
export function entriesOf({ count, at }: EntryList): Entry[] {
  return Array.from({ length: count }, (_, index) => at(index));
}
