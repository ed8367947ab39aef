import type { Observable } from 'dexie';
import type { EntryId } from '../core/glossary/entry.ts';
import {
  type EncounterDatabase,
  type EncountersKept,
  type EncountersTold,
  type Forgetting,
  forgetEncounters,
  liveEncounters,
  liveEncountersKept,
  openEncounters,
} from './encounters.ts';
import { idsOf } from './own-entries.ts';
import { openPackDatabase } from './pack-database.ts';

/** Encounters on a screen, for as long as it shows them. */
export type WatchedEncounters = { readonly forget: (what: Forgetting) => Promise<void> };

/** Tells the encounters with an entry, and with what was merged into it; now and after every change. */
export async function watchEncounters(
  entry: EntryId,
  onEncounters: (told: EncountersTold, ids: readonly EntryId[]) => void,
  signal: AbortSignal,
): Promise<WatchedEncounters | null> {
  const packs = await openPackDatabase();
  const ids = packs.kind === 'open' ? await idsOf(packs.db, entry) : [entry];
  if (packs.kind === 'open') packs.db.close();
  return watch(
    (db) => liveEncounters(db, ids),
    (told) => onEncounters(told, ids),
    signal,
  );
}

/** Tells how much is kept, now and after every change. */
export async function watchEncountersKept(
  onKept: (kept: EncountersKept) => void,
  signal: AbortSignal,
): Promise<WatchedEncounters | null> {
  return watch(liveEncountersKept, onKept, signal);
}

async function watch<Told>(
  live: (db: EncounterDatabase) => Observable<Told>,
  tell: (told: Told) => void,
  signal: AbortSignal,
): Promise<WatchedEncounters | null> {
  // Where the browser gives no store there is nothing kept, and nothing to be shown.
  const db = await openEncounters().catch(() => null);
  if (!db) return null;
  if (signal.aborted) {
    db.close();
    return null;
  }
  const following = live(db).subscribe({ next: tell, error: () => {} });
  signal.addEventListener('abort', () => {
    following.unsubscribe();
    db.close();
  });
  return { forget: (what) => forgetEncounters(db, what) };
}
