import type { Note } from '../../core/notes/note.ts';
import type { ExchangeWorker } from './exchange-worker.ts';
import type { ExportSource } from './export-set.ts';

/** Notes handed over in one message: a part of a frame. */
const NOTES_A_MESSAGE = 2_000;

/**
 * Hands notes and what is known of them to a worker that is to write them, in parts, so that the screen is never held
 * up for long. Fulfilled when the worker has been sent all of it: what it is ordered earlier it cannot do.
 */
export async function handNotes(
  to: ExchangeWorker,
  notes: readonly Note[],
  { pages, entries, at }: ExportSource,
): Promise<void> {
  for (let first = 0; first < notes.length; first += NOTES_A_MESSAGE) {
    if (first > 0) await new Promise((resolve) => setTimeout(resolve));
    if (to.hasEnded()) return;
    to.order({ kind: 'take-notes', notes: notes.slice(first, first + NOTES_A_MESSAGE) });
  }
  to.order({ kind: 'take-known', pages: [...pages.values()], entries: [...entries], at });
}
