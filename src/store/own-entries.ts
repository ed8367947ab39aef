import { liveQuery, type Observable } from 'dexie';
import type { Entry, EntryId } from '../core/glossary/entry.ts';
import { mergeEntries, unmergeEntry } from '../core/glossary/merge-entries.ts';
import { draftOfEntry } from '../core/glossary/own-draft.ts';
import type { OwnGists } from '../core/glossary/own-gist.ts';
import type { OwnDeed, OwnSaving } from '../core/glossary/own-saving.ts';
import { choiceKey, type KeptChoice } from '../core/linking/reader-choice.ts';
import type { NoteId } from '../core/notes/note.ts';
import { changeOwnThings } from './change-own-things.ts';
import { changeOwnPack } from './own-pack.ts';
import type { GoneRow, PackDatabase } from './pack-database.ts';
import { ownEntries } from './read-own-pack.ts';

/**
 * Keeps a new entry (`before` is null) or a changed one, if it is still as the reader saw it. Asked twice, it is
 * written once.
 */
export async function saveOwnEntry(
  db: PackDatabase,
  entry: Entry,
  before: Entry | null,
  now: string,
): Promise<OwnSaving> {
  return changeOwnThings<OwnSaving>(db, async () => {
    const stored = (await ownEntries(db)).get(entry.id) ?? null;
    if (stored && isSame(stored, entry)) return { kind: 'kept', entry: stored };
    const isAsSeen = stored && before ? isSame(stored, before) : stored === before;
    if (!isAsSeen) return { kind: 'changed-elsewhere', stored };
    await changeOwnPack(db, { put: [entry], remove: [] }, now);
    await db.gone.delete(entry.id);
    return { kind: 'kept', entry };
  });
}

/** Takes an entry out of the pack and keeps it aside, to be brought back. */
export async function deleteOwnEntry(db: PackDatabase, id: EntryId, now: string): Promise<OwnDeed> {
  return changeOwnThings<OwnDeed>(db, async () => {
    const entry = (await ownEntries(db)).get(id);
    if (!entry) return (await db.gone.get(id)) ? { kind: 'done' } : { kind: 'gone' };
    await changeOwnPack(db, { put: [], remove: [id] }, now);
    await db.gone.put({ id, entry, at: now, into: null });
    return { kind: 'done' };
  });
}

/**
 * Merges an entry into another of the reader's own: forms and texts are joined, what was said of names follows, and
 * the merged id leads to the other from now on.
 */
export async function mergeOwnEntries(
  db: PackDatabase,
  { from, to, wasKnown }: { readonly from: EntryId; readonly to: EntryId; readonly wasKnown: boolean },
  now: string,
): Promise<OwnDeed> {
  return changeOwnThings<OwnDeed>(db, async () => {
    const own = await ownEntries(db);
    const [merged, before] = [own.get(from), own.get(to)];
    if ((await db.gone.get(from))?.into?.to === to) return { kind: 'done' };
    if (!merged || !before || from === to) return { kind: 'gone' };
    const choices = await db.choices.filter(({ entry }) => entry === from).toArray();
    await changeOwnPack(db, { put: [mergeEntries(before, merged)], remove: [from] }, now);
    await moveChoices(db, choices, to);
    await db.gone.put({
      id: from,
      entry: merged,
      at: now,
      into: { to, before, choices, notes: [], wasKnown },
    });
    return { kind: 'done' };
  });
}

/** Remembers which notes have followed a merging, so that they can go back. */
export async function rememberMovedNotes(
  db: PackDatabase,
  from: EntryId,
  notes: readonly NoteId[],
): Promise<void> {
  await db.transaction('rw', db.gone, async () => {
    const row = await db.gone.get(from);
    if (row?.into) await db.gone.put({ ...row, into: { ...row.into, notes } });
  });
}

/** Brings an entry back that was deleted or merged; answers what it had left behind. */
export async function restoreOwnEntry(
  db: PackDatabase,
  id: EntryId,
  now: string,
): Promise<OwnDeed & { readonly row?: GoneRow }> {
  return changeOwnThings<OwnDeed & { readonly row?: GoneRow }>(db, async () => {
    const row = await db.gone.get(id);
    const own = await ownEntries(db);
    if (!row) return own.has(id) ? { kind: 'done' } : { kind: 'gone' };
    const { entry, into } = row;
    const kept = into && own.get(into.to);
    const put = kept ? [entry, unmergeEntry(kept, into.before, entry)] : [entry];
    await changeOwnPack(db, { put, remove: [] }, now);
    if (into) {
      await db.choices.bulkDelete(into.choices.map((choice) => choiceKey({ ...choice, entry: into.to })));
      await db.choices.bulkPut([...into.choices]);
    }
    await db.gone.delete(id);
    return { kind: 'done', row };
  });
}

async function moveChoices(db: PackDatabase, choices: readonly KeptChoice[], to: EntryId): Promise<void> {
  await db.choices.bulkDelete(choices.map(({ key }) => key));
  for (const choice of choices) {
    const moved = { ...choice, entry: to };
    const key = choiceKey(moved);
    // What was said of the other itself stands.
    if (!(await db.choices.get(key))) await db.choices.put({ ...moved, key });
  }
}

/** What ids that are no entries any more stand for: the row of each, by the id that was asked. */
export async function goneEntries(
  db: PackDatabase,
  ids: readonly EntryId[],
): Promise<ReadonlyMap<EntryId, GoneRow>> {
  const rows = await db.gone.bulkGet([...ids]);
  return new Map(rows.flatMap((row) => (row ? [[row.id, row] as const] : [])));
}

/** The id that an entry goes by now: that of what it was merged into, however often. */
export async function idNow(db: PackDatabase, id: EntryId): Promise<EntryId> {
  const seen = new Set<EntryId>();
  let now = id;
  while (!seen.has(now)) {
    seen.add(now);
    const into = (await db.gone.get(now))?.into;
    if (!into) break;
    now = into.to;
  }
  return now;
}

/** An entry's id and those of all that were merged into it. */
export async function idsOf(db: PackDatabase, id: EntryId): Promise<readonly EntryId[]> {
  const ids: EntryId[] = [id];
  for (const one of ids) {
    const merged = await db.gone.where('into.to').equals(one).primaryKeys();
    ids.push(...merged.filter((other) => !ids.includes(other)));
  }
  return ids;
}

/** What the reader says of entries of other packs; lays an own gist over one, or takes it off (`null`). */
export async function layOwnGist(
  db: PackDatabase,
  entry: EntryId,
  gist: string | null,
  now: string,
): Promise<OwnDeed> {
  return changeOwnThings<OwnDeed>(db, async () => {
    if (gist === null) await db.ownGists.delete(entry);
    else await db.ownGists.put({ entry, gist, made: now });
    return { kind: 'done' };
  });
}

export async function readOwnGists(db: PackDatabase): Promise<OwnGists> {
  return new Map((await db.ownGists.toArray()).map(({ entry, gist }) => [entry, gist]));
}

/** The reader's own entries, and those of them that are gone, the latest first. */
export type OwnShelf = { readonly entries: readonly Entry[]; readonly gone: readonly GoneRow[] };

/** The same, again after every change in any context of the extension. */
export function liveOwnShelf(db: PackDatabase): Observable<OwnShelf> {
  return liveQuery(async () => {
    const gone = await db.gone.toArray();
    return {
      entries: [...(await ownEntries(db)).values()],
      gone: gone.sort((a, b) => (a.at < b.at ? 1 : -1)),
    };
  });
}

/** Whether two say the same, as far as a reader can write it. */
function isSame(one: Entry, other: Entry): boolean {
  return JSON.stringify(draftOfEntry(one)) === JSON.stringify(draftOfEntry(other));
}
