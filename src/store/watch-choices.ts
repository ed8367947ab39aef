import type { KeptChoice } from '../core/linking/reader-choice.ts';
import { liveChoices } from './choices.ts';
import { openPackDatabase } from './pack-database.ts';

/** Tells what the reader has said of names, now and whenever it changes. Tells nothing where the database fails. */
export async function watchChoices(
  onChoices: (choices: readonly KeptChoice[]) => void,
  signal: AbortSignal,
): Promise<void> {
  const opening = await openPackDatabase();
  if (opening.kind === 'failed') return;
  if (signal.aborted) return opening.db.close();
  const following = liveChoices(opening.db).subscribe({ next: onChoices });
  signal.addEventListener('abort', () => {
    following.unsubscribe();
    opening.db.close();
  });
}
