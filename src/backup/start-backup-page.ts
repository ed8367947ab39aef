import { answer } from '../messaging/answer.ts';
import { type BackupPageQuestions, orderBackup } from '../messaging/backup-order.ts';
import { readBackupOrder } from './read-backup-order.ts';

/**
 * The page that Chromium’s background opens unseen to have a copy made: a service worker can neither start a worker
 * nor make an address for what it holds. The background closes it again. Such a page has nothing of the extension’s API
 * but messages, so it is told by its address which language is spoken.
 */
export function startBackupPage(tag: string, signal: AbortSignal): void {
  answer<BackupPageQuestions>(
    {
      makeBackup: {
        from: ['background'],
        read: readBackupOrder,
        reply: async (order) => {
          const report = await orderBackup(order, tag);
          return report.kind === 'made'
            ? { ...report, content: URL.createObjectURL(report.content) }
            : report;
        },
      },
    },
    signal,
  );
}
