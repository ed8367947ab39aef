import type { Entry, EntryId } from '../../src/core/glossary/entry.ts';
import type { Meeting } from '../../src/core/notes/encounter.ts';
import { canChooseFolder } from '../../src/notebook/backups/copy-place.ts';
import { type CopyFolder, copyFolder } from '../../src/store/copy-folder.ts';
import { keepMeeting, openEncounters } from '../../src/store/encounters.ts';
import { deleteOwnEntry } from '../../src/store/own-entries.ts';
import { changeOwnPack } from '../../src/store/own-pack.ts';
import { openPackDatabase } from '../../src/store/pack-database.ts';
import { MADE_BROWSER } from './made-browser.ts';

/** What the browser has kept when a screen is shown that reads it itself. */
export type Kept = {
  readonly local?: typeof MADE_BROWSER.local;
  readonly answers?: typeof MADE_BROWSER.answers;
  /** Entries of the reader's own, and those of them that were deleted. */
  readonly entries?: readonly Entry[];
  readonly deleted?: readonly EntryId[];
  readonly meetings?: readonly Meeting[];
  /** The folder that was chosen for copies, where the browser lets one choose. */
  readonly folder?: KeptFolder;
};

export type KeptFolder = { readonly name: string; readonly permission: PermissionState };

const NOTHING: Kept = {};
const NOW = '2026-11-22T10:00:00.000Z';
/** What stands in the stores now; another load of the page may have left anything. */
let now: Kept | null = null;

/** Puts into the stores what one state needs, and nothing else. */
export async function keepMade(kept: Kept = NOTHING): Promise<void> {
  MADE_BROWSER.local = kept.local ?? {};
  MADE_BROWSER.answers = kept.answers ?? {};
  if (now === kept) return;
  now = kept;
  await Promise.all([keepEntries(kept), keepMeetings(kept), keepFolder(kept)]);
}

async function keepEntries({ entries = [], deleted = [] }: Kept): Promise<void> {
  const opening = await openPackDatabase();
  if (opening.kind === 'failed') throw new Error(opening.why);
  const { db } = opening;
  await Promise.all(db.tables.map((table) => table.clear()));
  if (entries.length > 0) await changeOwnPack(db, { put: entries, remove: [] }, NOW);
  for (const id of deleted) await deleteOwnEntry(db, id, NOW);
  db.close();
}

async function keepMeetings({ meetings = [] }: Kept): Promise<void> {
  const db = await openEncounters();
  await db.meetings.clear();
  for (const meeting of meetings) await keepMeeting(db, meeting);
  db.close();
}

/** A folder of the browser’s own stands for one of the disk; what the browser says of it is made. */
async function keepFolder({ folder }: Kept): Promise<void> {
  if (!canChooseFolder()) return;
  if (!folder) return copyFolder.keep(null);
  const root = await navigator.storage.getDirectory();
  await copyFolder.keep((await root.getDirectoryHandle(folder.name, { create: true })) as CopyFolder);
  Object.assign(FileSystemHandle.prototype, { queryPermission: async () => folder.permission });
}
