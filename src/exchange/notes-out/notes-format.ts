import type { MessageKey } from '../../core/language/message-key.ts';
import type { TimeZone } from '../../core/notes/say-instant.ts';
import type { Piece } from '../piece.ts';
import type { ExportedNotes } from './exported-notes.ts';
import type { NotePart } from './note-parts.ts';

/** What the reader can choose about the writing of some formats. */
export type NotesChoices = {
  readonly timeZone: TimeZone;
  /** CSV: cells that a spreadsheet would run as formulas get an apostrophe before them. */
  readonly guardFormulas: boolean;
  /** The text of the template, for what is written by one. */
  readonly template: string;
};

/** A format that notes can be written in. */
export type NotesFormat = {
  readonly id: string;
  readonly title: MessageKey;
  /** For whom or what it is, in a few words. */
  readonly hint: MessageKey;
  /** Without the dot; that of the zip where there are several files. */
  readonly extension: string;
  readonly type: string;
  /** What a note may have and this format does not carry. */
  readonly drops: readonly NotePart[];
  readonly write: (exported: ExportedNotes, choices: NotesChoices) => Iterable<Piece>;
};
