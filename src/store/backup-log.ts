import { browser } from 'wxt/browser';
import { type BackupLog, readBackupLog } from '../core/notes/backup-log.ts';

const KEY = 'backups';
/** One change after the other in all contexts of the extension. */
const LOCK = 'gloss-backups';

/** What is known of copies. It stands in `storage.local`, so that it outlives a broken database of notes. */
export async function loadBackupLog(): Promise<BackupLog> {
  return readBackupLog((await browser.storage.local.get(KEY))[KEY]);
}

export async function changeBackupLog(change: (now: BackupLog) => BackupLog): Promise<void> {
  await navigator.locks.request(LOCK, async () => {
    await browser.storage.local.set({ [KEY]: change(await loadBackupLog()) });
  });
}

/** Tells the log now and after every change. */
export function watchBackupLog(tell: (log: BackupLog) => void, signal: AbortSignal): void {
  const { onChanged } = browser.storage.local;
  const look = () => void loadBackupLog().then((log) => signal.aborted || tell(log));
  onChanged.addListener(look);
  signal.addEventListener('abort', () => onChanged.removeListener(look));
  look();
}
