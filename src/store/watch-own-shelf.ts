import { liveOwnShelf, type OwnShelf } from './own-entries.ts';
import { openPackDatabase } from './pack-database.ts';
import { whyFailed } from './why-failed.ts';

/** Tells the reader's own entries, now and whenever they change; or why they cannot be told, in a sentence. */
export async function watchOwnShelf(
  onShelf: (shelf: OwnShelf) => void,
  onFailed: (why: string) => void,
  signal: AbortSignal,
): Promise<void> {
  const opening = await openPackDatabase();
  if (opening.kind === 'failed') return onFailed(opening.why);
  if (signal.aborted) return opening.db.close();
  const following = liveOwnShelf(opening.db).subscribe({
    next: onShelf,
    error: (error) => onFailed(whyFailed(error)),
  });
  signal.addEventListener('abort', () => {
    following.unsubscribe();
    opening.db.close();
  });
}
