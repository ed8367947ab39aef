import { hearTold } from './hear-told.ts';

/** What the background says to all when what the reader has written of entries has changed. */
export const ENTRIES_CHANGED = { gloss: 1, told: 'entriesChanged' } as const;

/** Hears that entries have changed somewhere, until `signal` aborts. */
export function onEntriesChanged(hear: () => void, signal: AbortSignal): void {
  hearTold(ENTRIES_CHANGED, hear, signal);
}
