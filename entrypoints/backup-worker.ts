import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { makeBackup } from '../src/backup/make-backup.ts';
import { loadLanguage } from '../src/language/load-language.ts';
import { speak } from '../src/language/speak.ts';
import type { BackupOrder } from '../src/messaging/backup-order.ts';

/** A worker that makes one copy of everything and tells of it. */
export default defineUnlistedScript(() => {
  self.onmessage = async ({ data }: MessageEvent<BackupOrder>) => {
    speak(await loadLanguage(self.name));
    self.postMessage(await makeBackup(data));
  };
});
