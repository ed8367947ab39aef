import type { Answerers } from '../messaging/answer.ts';
import type { BackupQuestions } from '../messaging/backup-questions.ts';
import type { BackupKeeper } from './backup-keeper.ts';

/** What the background answers about copies. */
export function backupAnswerers(backups: BackupKeeper): Answerers<BackupQuestions> {
  return {
    backUpNow: { from: ['screen'], read: () => null, reply: () => backups.now() },
  };
}
