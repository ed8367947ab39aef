import { type BackupMade, type BackupPlace, isBackupDue, withBackup } from '../core/notes/backup-log.ts';
import type { Instant } from '../core/notes/note.ts';
import { say } from '../language/speak.ts';
import { type BackupReport, backupFileName, madeInFolder } from '../messaging/backup-order.ts';
import type { BackingUp } from '../messaging/backup-questions.ts';
import { changeBackupLog, loadBackupLog } from '../store/backup-log.ts';
import { copyFolder } from '../store/copy-folder.ts';
import { openDatabase } from '../store/database.ts';
import { lookForLoss } from '../store/kept-mark.ts';
import { loadSettings } from '../store/settings.ts';
import { whyFailed } from '../store/why-failed.ts';
import { withBackupContent } from './backup-content.ts';
import { downloadWhole, dropDownload, mayDownload } from './download-whole.ts';

/** Where copies go, in the browser's folder for downloads. */
const FOLDER = 'Gloss backups';
/** A background that was just woken has a page to read for somebody first. Milliseconds. */
const AFTER_WAKING_MS = 5_000;
/** One copy at a time in all contexts. */
const LOCK = 'gloss-backing-up';

/** Makes copies when they are due, and when the reader asks for one. */
export type BackupKeeper = {
  /** Something has changed: looks whether a copy is due. */
  changed(): void;
  /** Makes a copy now, whatever the rhythm. */
  now(): Promise<BackingUp>;
};

/**
 * There is no alarm and no timer to keep: the browser wakes the background whenever a page is read, and it looks then
 * and after every note. That needs no permission, and misses nothing that a reader could have written.
 */
export function backupKeeper(signal: AbortSignal): BackupKeeper {
  const changed = () => void backUpIfDue().catch(() => {});
  const waking = setTimeout(changed, AFTER_WAKING_MS);
  signal.addEventListener('abort', () => clearTimeout(waking));
  return { changed, now: () => navigator.locks.request(LOCK, () => backUp()) };
}

async function backUpIfDue(): Promise<void> {
  if (!(await isDue())) return;
  // Another that is under way is as good.
  await navigator.locks.request(LOCK, { ifAvailable: true }, async (lock) => {
    if (lock && (await isDue())) await backUp();
  });
}

async function isDue(): Promise<boolean> {
  return isBackupDue(await loadBackupLog(), new Date().toISOString());
}

async function backUp(): Promise<BackingUp> {
  const at = new Date().toISOString();
  const backing = await attempt(at);
  if (backing.kind === 'failed')
    await changeBackupLog((log) => ({ ...log, failure: { at, why: backing.why } }));
  return backing;
}

async function attempt(at: string): Promise<BackingUp> {
  try {
    if (!(await copyFolder.read()) && !(await mayDownload()))
      return { kind: 'failed', why: say('backup.mayNot') };
    if (await hasLost(at)) return { kind: 'failed', why: say('backup.notAfterLoss') };
    return await withBackupContent({ at, settings: await loadSettings() }, async (report) => {
      if (report.kind === 'made') return saveByBrowser(report, at);
      if (report.kind !== 'saved') return report;
      return keep(madeInFolder(report, at));
    });
  } catch (error) {
    return { kind: 'failed', why: whyFailed(error) };
  }
}

/** A copy that could not go into the reader's own folder is better there than nowhere. */
async function saveByBrowser(
  { content, isSealed, bytes, notes, notInFolder }: Extract<BackupReport<string>, { kind: 'made' }>,
  at: Instant,
): Promise<BackingUp> {
  if (!(await mayDownload())) return { kind: 'failed', why: notInFolder ?? say('backup.mayNot') };
  const saved = await downloadWhole(content, `${FOLDER}/${backupFileName(at, isSealed)}`, bytes);
  if (saved.kind === 'failed') return saved;
  const place = { kind: 'downloads', download: saved.download, notInFolder } as const;
  return keep({ at, file: saved.file, bytes, notes, place });
}

async function keep(made: BackupMade): Promise<BackingUp> {
  let old: readonly BackupMade[] = [];
  await changeBackupLog((log) => {
    const next = withBackup(log, made);
    old = next.drop;
    return next.log;
  });
  // Only now, when the new one is written down.
  for (const { place } of old) await drop(place);
  return { kind: 'made', made };
}

/** Deletes a copy; one that the reader has moved, renamed or saved by hand is left alone. */
async function drop(place: BackupPlace): Promise<void> {
  switch (place.kind) {
    case 'downloads':
      return dropDownload(place.download);
    case 'folder':
      // Another folder may have been chosen since; there it is not found, and stays where it is.
      return (await copyFolder.read())?.removeEntry(place.name).catch(() => {});
    case 'by-hand':
      return;
    default:
      return place satisfies never;
  }
}

/** Copies of what is left must not push out those of what was lost, as long as the reader has not seen it. */
async function hasLost(now: string): Promise<boolean> {
  const opening = await openDatabase();
  if (opening.kind !== 'open') return false;
  const loss = await lookForLoss(opening.db, now);
  opening.db.close();
  return loss !== null;
}
