import { hearTold } from './hear-told.ts';

/** What the background says to all when notes have changed. */
export const NOTES_CHANGED = { gloss: 1, told: 'notesChanged' } as const;

/** Hears that notes have changed somewhere, until `signal` aborts. */
export function onNotesChanged(hear: () => void, signal: AbortSignal): void {
  hearTold(NOTES_CHANGED, hear, signal);
}
