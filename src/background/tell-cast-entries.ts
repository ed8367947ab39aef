import type { EntryId } from '../core/glossary/entry.ts';
import { inOwnWords } from '../core/glossary/own-gist.ts';
import type { CastEntry } from '../messaging/protocol.ts';
import type { Entries } from './glossary.ts';

/**
 * Entries by id as a cast lists them, under the ids that were asked for: own entries that were merged by what they are
 * now, deleted ones by what they were. Ids that no pack knows are left out.
 */
export function tellCastEntries(
  ids: readonly EntryId[],
  known: Pick<Entries, 'get' | 'gone' | 'ownGists'>,
): readonly CastEntry[] {
  return ids.flatMap((id) => {
    const entry = known.get(id) ?? known.gone.get(id);
    if (!entry) return [];
    const { name, kind, gist } = inOwnWords(entry, known.ownGists);
    return [{ id, name, kind, ...(gist !== undefined && { gist }) }];
  });
}
