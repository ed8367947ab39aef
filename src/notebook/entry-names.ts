import type { EntryId } from '../core/glossary/entry.ts';
import type { NamedEntry } from '../exchange/notes-out/exported-notes.ts';
import { askBackground } from '../messaging/ask.ts';

/** The background answers so many ids in one question. */
const MOST_AT_ONCE = 5_000;

/** Names and kinds of entries by id; `null` for those that no pack knows, or that could not be asked. */
export async function entryNames(ids: readonly EntryId[]): Promise<ReadonlyMap<EntryId, NamedEntry | null>> {
  const names = new Map<EntryId, NamedEntry | null>(ids.map((id) => [id, null]));
  for (let at = 0; at < ids.length; at += MOST_AT_ONCE) {
    const asked = await askBackground('castEntries', ids.slice(at, at + MOST_AT_ONCE));
    if (asked.kind === 'unanswered') continue;
    for (const { id, name, kind } of asked.value) if (names.has(id)) names.set(id, { name, kind });
  }
  return names;
}
