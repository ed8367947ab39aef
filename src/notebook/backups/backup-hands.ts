import type { BackupMade, BackupRhythm } from '../../core/notes/backup-log.ts';
import type { Instant } from '../../core/notes/note.ts';
import { say, spokenLanguage } from '../../language/speak.ts';
import { askBackground } from '../../messaging/ask.ts';
import {
  type BackupReport,
  backupFileName,
  madeInFolder,
  orderBackup,
} from '../../messaging/backup-order.ts';
import { askToSaveFiles, maySaveFiles } from '../../messaging/may-save-files.ts';
import { changeBackupLog } from '../../store/backup-log.ts';
import { isCopyFolderOpen } from '../../store/copy-folder.ts';
import { loadSettings } from '../../store/settings.ts';
import { saveBlob } from '../save-file.ts';
import { openFolderAgain } from './copy-place.ts';
import { sayWhen } from './say-when.ts';

/** What came of it, in a sentence for the reader. */
export type Said = { readonly isGood: boolean; readonly words: string };

/**
 * Sets how often copies are made, and makes the first one at once. To be called in a click: where Gloss may not save
 * files yet, the browser asks the reader. `null` where there is nothing to say.
 */
export async function chooseRhythm(rhythm: BackupRhythm): Promise<Said | null> {
  if (rhythm === 'never') {
    await changeBackupLog((log) => ({ ...log, rhythm, failure: null }));
    return null;
  }
  // First of all, and not after anything that takes its time: the browser asks only in a click.
  const maySave = await askToSaveFiles();
  if (!maySave && !(await isCopyFolderOpen())) return { isGood: false, words: say('backup.refused') };
  await changeBackupLog((log) => ({ ...log, rhythm, failure: null }));
  return backUpByBackground();
}

/**
 * Makes a copy now: where Gloss may save files by the background, else as a file that the browser is handed. To be
 * called in a click: where the browser has taken back its permission for the reader's folder, it asks anew.
 */
export async function backUpNow(): Promise<Said> {
  await openFolderAgain();
  return (await maySaveFiles()) || (await isCopyFolderOpen()) ? backUpByBackground() : backUpByHand();
}

async function backUpByBackground(): Promise<Said> {
  const asked = await askBackground('backUpNow', null);
  if (asked.kind === 'unanswered') return { isGood: false, words: asked.why };
  const { value } = asked;
  if (value.kind === 'failed') return { isGood: false, words: value.why };
  if (value.kind === 'nothing') return { isGood: true, words: say('backup.nothing') };
  const { file, place } = value.made;
  return told(say('backup.done', file), place.kind === 'downloads' ? place.notInFolder : null);
}

async function backUpByHand(): Promise<Said> {
  const at = new Date().toISOString();
  const report = await orderBackup({ at, settings: await loadSettings() }, spokenLanguage().tag);
  if (report.kind === 'failed') return { isGood: false, words: report.why };
  if (report.kind === 'nothing') return { isGood: true, words: say('backup.nothing') };
  const made = report.kind === 'saved' ? madeInFolder(report, at) : handOver(report, at);
  await changeBackupLog((log) => ({ ...log, made: [made, ...log.made], failure: null }));
  return report.kind === 'saved'
    ? told(say('backup.done', made.file), null)
    : told(say('backup.handed'), report.notInFolder);
}

/** A copy that does not lie where the reader wanted it is told together with the reason. */
function told(words: string, notInFolder: string | null): Said {
  return notInFolder ? { isGood: false, words: `${notInFolder} ${words}` } : { isGood: true, words };
}

function handOver(
  { content, isSealed, bytes, notes }: Extract<BackupReport<Blob>, { kind: 'made' }>,
  at: Instant,
): BackupMade {
  const file = backupFileName(at, isSealed);
  saveBlob(file, content);
  return { at, file, bytes, notes, place: { kind: 'by-hand' } };
}

/** What went wrong the last time, in a sentence; `null` where nothing did. */
export function sayFailure(failure: { readonly at: string; readonly why: string } | null): string | null {
  return failure && say('backup.failed', sayWhen(failure.at), failure.why);
}
