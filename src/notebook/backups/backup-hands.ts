import type { BackupRhythm } from '../../core/notes/backup-log.ts';
import { say, spokenLanguage } from '../../language/speak.ts';
import { askBackground } from '../../messaging/ask.ts';
import { backupFileName, orderBackup } from '../../messaging/backup-order.ts';
import { askToSaveFiles, maySaveFiles } from '../../messaging/may-save-files.ts';
import { changeBackupLog } from '../../store/backup-log.ts';
import { loadSettings } from '../../store/settings.ts';
import { saveBlob } from '../save-file.ts';
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
  if (!(await askToSaveFiles())) return { isGood: false, words: say('backup.refused') };
  await changeBackupLog((log) => ({ ...log, rhythm, failure: null }));
  return backUpByBackground();
}

/** Makes a copy now: where Gloss may save files by the background, else as a file that the browser is handed. */
export async function backUpNow(): Promise<Said> {
  return (await maySaveFiles()) ? backUpByBackground() : backUpByHand();
}

async function backUpByBackground(): Promise<Said> {
  const asked = await askBackground('backUpNow', null);
  if (asked.kind === 'unanswered') return { isGood: false, words: asked.why };
  const { value } = asked;
  if (value.kind === 'failed') return { isGood: false, words: value.why };
  if (value.kind === 'nothing') return { isGood: true, words: say('backup.nothing') };
  return { isGood: true, words: say('backup.done', value.made.file) };
}

async function backUpByHand(): Promise<Said> {
  const at = new Date().toISOString();
  const report = await orderBackup({ at, settings: await loadSettings() }, spokenLanguage().tag);
  if (report.kind === 'failed') return { isGood: false, words: report.why };
  if (report.kind === 'nothing') return { isGood: true, words: say('backup.nothing') };
  const file = backupFileName(at, report.isSealed);
  saveBlob(file, report.content);
  const made = { at, file, bytes: report.bytes, notes: report.notes, download: null };
  await changeBackupLog((log) => ({ ...log, made: [made, ...log.made], failure: null }));
  return { isGood: true, words: say('backup.handed') };
}

/** What went wrong the last time, in a sentence; `null` where nothing did. */
export function sayFailure(failure: { readonly at: string; readonly why: string } | null): string | null {
  return failure && say('backup.failed', sayWhen(failure.at), failure.why);
}
