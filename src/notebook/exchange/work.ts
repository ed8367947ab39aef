import type { Instant } from '../../core/notes/note.ts';
import type { NotesReadingChoices, Supposed } from '../../exchange/notes-in/notes-reading-choices.ts';
import type { PackReadingChoices, PackSupposed } from '../../exchange/packs-in/read-pack-choices.ts';
import type { ImportCounts } from '../../store/import-notes.ts';
import type { FormatLine } from './format-line.ts';

/** What a screen orders of the worker that reads and writes files, so that the screen stays free. */
export type WorkOrder =
  | {
      readonly kind: 'read-notes';
      readonly file: File;
      readonly choices: NotesReadingChoices;
      readonly at: Instant;
    }
  | { readonly kind: 'import-notes'; readonly at: Instant }
  | { readonly kind: 'read-pack'; readonly files: readonly File[]; readonly choices: PackReadingChoices }
  | { readonly kind: 'add-pack'; readonly title: string; readonly at: Instant }
  | { readonly kind: 'take-pack'; readonly pack: string }
  | { readonly kind: 'look-pack'; readonly turn: number; readonly format: string }
  | { readonly kind: 'write-pack'; readonly format: string }
  | { readonly kind: 'stop' };

/** What the worker reports. */
export type WorkReport =
  | { readonly kind: 'ready'; readonly packs: readonly FormatLine[] }
  /** A share from 0 to 1. */
  | { readonly kind: 'progress'; readonly share: number }
  | {
      readonly kind: 'looked';
      readonly turn: number;
      readonly sample: Sample;
      readonly losses: readonly string[];
    }
  | { readonly kind: 'written'; readonly blob: Blob }
  | { readonly kind: 'notes-read'; readonly summary: NotesSummary }
  | { readonly kind: 'notes-imported'; readonly counts: ImportCounts }
  | { readonly kind: 'pack-read'; readonly summary: PackSummary }
  | { readonly kind: 'pack-taken'; readonly title: string; readonly count: number }
  | { readonly kind: 'pack-added'; readonly title: string; readonly count: number }
  | { readonly kind: 'stopped' }
  /** `why` is a sentence for the reader. */
  | { readonly kind: 'failed'; readonly why: string };

/** The beginning of what would be written. `files` names the files of a zip; `isWhole`: there is no more. */
export type Sample = { readonly text: string; readonly files: readonly string[]; readonly isWhole: boolean };

export type NotesSummary =
  | {
      readonly kind: 'read';
      readonly from: string;
      readonly counts: ImportCounts;
      /** The first notes that would be written. */
      readonly sample: readonly {
        readonly quote: string;
        readonly text: string;
        readonly about: string;
        readonly becomes: keyof ImportCounts;
      }[];
      readonly problems: readonly string[];
      readonly problemCount: number;
      readonly supposed: Supposed;
    }
  | { readonly kind: 'ask'; readonly supposed: Supposed };

export type PackSummary = {
  readonly from: string;
  readonly title: string;
  readonly licence: string;
  readonly count: number;
  readonly sample: readonly {
    readonly name: string;
    readonly forms: readonly string[];
    readonly says: string;
  }[];
  readonly problems: readonly string[];
  readonly problemCount: number;
  readonly supposed: PackSupposed | null;
  /** The pack of the same name that is here and would be replaced. */
  readonly replaces: string | null;
};
