import type { BackupMade } from '../core/notes/backup-log.ts';
import type { Question } from './question.ts';

/** What may be asked of the background about copies. */
export type BackupQuestions = {
  /** Makes a copy now; answered when it is on the disk. */
  backUpNow: Question<null, BackingUp>;
};

export type BackingUp =
  | { readonly kind: 'made'; readonly made: BackupMade }
  | { readonly kind: 'nothing' }
  /** `why` is a sentence for the reader. */
  | { readonly kind: 'failed'; readonly why: string };
