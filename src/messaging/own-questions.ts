import type { Entry, EntryId } from '../core/glossary/entry.ts';
import type { OwnGist } from '../core/glossary/own-gist.ts';
import type { OwnDeed, OwnSaving } from '../core/glossary/own-saving.ts';
import type { KeptChoice } from '../core/linking/reader-choice.ts';
import type { EncounterSum } from '../core/notes/encounter.ts';
import type { Question } from './question.ts';

/** What may be asked of the background about what the reader has added to the glossary, and met of it. */
export type OwnQuestions = {
  /** Keeps an entry of the reader's own; `before` is how it was when they began to change it, `null` for a new one. */
  saveOwnEntry: Question<{ readonly entry: Entry; readonly before: Entry | null }, OwnSaving>;
  deleteOwnEntry: Question<EntryId, OwnDeed>;
  /** Makes two own entries one, under the id of the second; notes and choices follow. */
  mergeOwnEntries: Question<{ readonly from: EntryId; readonly to: EntryId }, OwnDeed>;
  /** Brings back an entry that was deleted or merged. */
  restoreOwnEntry: Question<EntryId, OwnDeed>;
  /** Brings back what of a copy is not here. */
  restoreOwnThings: Question<OwnThingsCopied, OwnDeed>;
  /** Lays a gist of the reader's over an entry of another pack; `null` takes it off. */
  layOwnGist: Question<{ readonly entry: EntryId; readonly gist: string | null }, OwnDeed>;
  /** How often an entry was met; `null` for never, where that is not kept, and in private windows. */
  encountersWith: Question<EntryId, EncounterSum | null>;
};

/** What a copy holds of the reader's own beside notes. */
export type OwnThingsCopied = {
  readonly entries: readonly Entry[];
  readonly gists: readonly OwnGist[];
  readonly choices: readonly KeptChoice[];
};
