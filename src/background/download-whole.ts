import { browser } from 'wxt/browser';
import { say } from '../language/speak.ts';

/** How often a download is looked at; each look also keeps the background awake. Milliseconds. */
const LOOK_MS = 200;
/** A hundred megabytes onto a slow stick take less. Milliseconds. */
const DEADLINE_MS = 120_000;

export type Saved =
  | { readonly kind: 'saved'; readonly download: number; readonly file: string }
  /** `why` is a sentence for the reader. */
  | { readonly kind: 'failed'; readonly why: string };

/** Whether the reader has allowed Gloss to put files into the folder for downloads. */
export function mayDownload(): Promise<boolean> {
  return browser.permissions.contains({ permissions: ['downloads'] });
}

/** Has the browser save a file, and answers when it says that all the bytes are on the disk. */
export async function downloadWhole(url: string, filename: string, bytes: number): Promise<Saved> {
  const download = await browser.downloads.download({
    url,
    filename,
    conflictAction: 'uniquify',
    saveAs: false,
  });
  const deadline = Date.now() + DEADLINE_MS;
  while (Date.now() < deadline) {
    const [item] = await browser.downloads.search({ id: download });
    if (!item || item.state === 'interrupted')
      return { kind: 'failed', why: say('backup.notSaved', item?.error ?? say('backup.stopped')) };
    if (item.state === 'complete') {
      // Firefox tells of no size where it was not announced; what it has received is as good.
      const size = item.fileSize > 0 ? item.fileSize : item.bytesReceived;
      if (size === bytes && item.exists) return { kind: 'saved', download, file: item.filename };
      return { kind: 'failed', why: say('backup.notWhole') };
    }
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  }
  return { kind: 'failed', why: say('backup.notSaved', say('backup.tooSlow')) };
}

/** Deletes a file that Gloss has saved; one that the reader has moved or deleted is left alone. */
export async function dropDownload(download: number): Promise<void> {
  await browser.downloads.removeFile(download).catch(() => {});
  await browser.downloads.erase({ id: download }).catch(() => {});
}
