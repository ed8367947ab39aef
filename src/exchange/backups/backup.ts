import type { Entry } from '../../core/glossary/entry.ts';
import type { OwnGist } from '../../core/glossary/own-gist.ts';
import type { KeptChoice } from '../../core/linking/reader-choice.ts';
import type { Note, Page } from '../../core/notes/note.ts';
import type { Settings } from '../../core/settings/settings.ts';

/** All that a reader has put into Gloss and that no store brings back. Ids of own entries are those among all packs. */
export type Backup = {
  readonly at: string;
  readonly notes: readonly Note[];
  readonly pages: readonly Page[];
  readonly own: OwnThings;
};

/** What is the reader's own beside the notes. */
export type OwnThings = {
  readonly entries: readonly Entry[];
  readonly gists: readonly OwnGist[];
  readonly choices: readonly KeptChoice[];
  readonly settings: Partial<Settings>;
};
