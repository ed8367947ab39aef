import type { BackupMade } from '../core/notes/backup-log.ts';
import type { Instant } from '../core/notes/note.ts';
import type { Settings } from '../core/settings/settings.ts';
import type { Question } from './question.ts';

/** What the worker that makes copies cannot know by itself. */
export type BackupOrder = { readonly at: Instant; readonly settings: Settings };

/** What came of it. A copy has been read back, and holds what the store holds. */
export type BackupReport<Content> =
  /** To be saved by who has ordered it. */
  | {
      readonly kind: 'made';
      readonly content: Content;
      readonly notes: number;
      readonly bytes: number;
      readonly isSealed: boolean;
      /** Why it does not lie in the folder that the reader has chosen, in a sentence; `null` where none is chosen. */
      readonly notInFolder: string | null;
    }
  /** It lies in the folder that the reader has chosen, and was read back from there. */
  | {
      readonly kind: 'saved';
      readonly folder: string;
      /** Its name within the folder. */
      readonly file: string;
      readonly notes: number;
      readonly bytes: number;
    }
  /** There is nothing of the reader's yet. */
  | { readonly kind: 'nothing' }
  /** `why` is a sentence for the reader. */
  | { readonly kind: 'failed'; readonly why: string };

/** What the background asks the page that it opens where it is no page itself (Chromium). */
export type BackupPageQuestions = {
  /** Makes a copy; its content is an address that lives as long as the page. */
  makeBackup: Question<BackupOrder, BackupReport<string>>;
};

/** The script of the worker; its entry point has the same name. */
const SCRIPT = '/backup-worker.js';

/** Has a worker make a copy of everything, and ends it. `language` is the tag of what it speaks. */
export function orderBackup(order: BackupOrder, language: string): Promise<BackupReport<Blob>> {
  return new Promise((resolve) => {
    const worker = new Worker(SCRIPT, { name: language });
    const end = (report: BackupReport<Blob>) => {
      worker.terminate();
      resolve(report);
    };
    worker.onmessage = ({ data }: MessageEvent<BackupReport<Blob>>) => end(data);
    worker.onerror = ({ message }) => end({ kind: 'failed', why: message });
    worker.postMessage(order);
  });
}

/** What the log is told of a copy that lies in the reader's folder. */
export function madeInFolder(
  { folder, file, notes, bytes }: Extract<BackupReport<unknown>, { kind: 'saved' }>,
  at: Instant,
): BackupMade {
  return { at, file: `${folder}/${file}`, bytes, notes, place: { kind: 'folder', name: file } };
}

/** The name of a copy's file, by when it was made: in order of time where files are in order of names. */
export function backupFileName(at: Instant, isSealed: boolean): string {
  const when = at.slice(0, 16).replace('T', '-').replace(':', '');
  return `gloss-backup-${when}.${isSealed ? 'gloss' : 'json'}`;
}
