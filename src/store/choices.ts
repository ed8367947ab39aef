import { liveQuery, type Observable } from 'dexie';
import { choiceKey, type KeptChoice, type ReaderChoice } from '../core/linking/reader-choice.ts';
import type { PackDatabase } from './pack-database.ts';

/** All that the reader has said of names, the latest first. */
export async function readChoices(db: PackDatabase): Promise<KeptChoice[]> {
  const choices = await db.choices.toArray();
  return choices.sort((a, b) => (a.made < b.made ? 1 : -1));
}

/** The same, again whenever it changes, in whatever context. */
export function liveChoices(db: PackDatabase): Observable<KeptChoice[]> {
  return liveQuery(() => readChoices(db));
}

/** Keeps a choice; `now` as ISO 8601 in UTC. */
export async function keepChoice(db: PackDatabase, choice: ReaderChoice, now: string): Promise<void> {
  await db.choices.put({ ...choice, key: choiceKey(choice), made: now });
}

export async function forgetChoice(db: PackDatabase, choice: ReaderChoice): Promise<void> {
  await db.choices.delete(choiceKey(choice));
}
