import { browser } from 'wxt/browser';
import { spokenLanguage } from '../language/speak.ts';
import { askBackupPage } from '../messaging/ask.ts';
import { type BackupOrder, type BackupReport, orderBackup } from '../messaging/backup-order.ts';

/** The page that is opened unseen; its entry point has the same name. */
const PAGE = 'backup.html';

/** What Chromium alone has. */
type Offscreen = {
  hasDocument(): Promise<boolean>;
  createDocument(request: { url: string; reasons: readonly string[]; justification: string }): Promise<void>;
  closeDocument(): Promise<void>;
};

/** Has a copy made, and does something with it as long as its address is good. */
export async function withBackupContent<Answer>(
  order: BackupOrder,
  act: (report: BackupReport<string>) => Promise<Answer>,
): Promise<Answer> {
  const { offscreen } = browser as unknown as { readonly offscreen?: Offscreen };
  if (offscreen) return inPage(offscreen, order, act);
  // Firefox' background is a page, which may start workers itself.
  const report = await orderBackup(order, spokenLanguage().tag);
  if (report.kind !== 'made') return act(report);
  const content = URL.createObjectURL(report.content);
  try {
    return await act({ ...report, content });
  } finally {
    URL.revokeObjectURL(content);
  }
}

async function inPage<Answer>(
  offscreen: Offscreen,
  order: BackupOrder,
  act: (report: BackupReport<string>) => Promise<Answer>,
): Promise<Answer> {
  // A worker that was killed has left its page open.
  if (await offscreen.hasDocument()) await offscreen.closeDocument();
  await offscreen.createDocument({
    // There the browser tells nothing of languages.
    url: `${PAGE}#${spokenLanguage().tag}`,
    reasons: ['BLOBS', 'WORKERS'],
    justification: 'Writes a copy of the notes into a file.',
  });
  try {
    const asked = await askBackupPage('makeBackup', order);
    return await act(asked.kind === 'answered' ? asked.value : { kind: 'failed', why: asked.why });
  } finally {
    await offscreen.closeDocument();
  }
}
