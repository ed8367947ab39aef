import type { EntryId } from '../core/glossary/entry.ts';
import { inOwnWords } from '../core/glossary/own-gist.ts';
import type { CastEntry } from '../messaging/protocol.ts';
import type { Entries } from './glossary.ts';

/** Entries by id as a cast lists them; ids that no pack knows are left out. */
export function tellCastEntries(
  ids: readonly EntryId[],
  known: Pick<Entries, 'get' | 'ownGists'>,
): readonly CastEntry[] {
  return ids.flatMap((id) => {
    const entry = known.get(id);
    if (!entry) return [];
    const { name, kind, gist } = inOwnWords(entry, known.ownGists);
    return [{ id, name, kind, ...(gist !== undefined && { gist }) }];
  });
}
