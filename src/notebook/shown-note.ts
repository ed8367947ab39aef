import type { EntryId, EntryKind } from '../core/glossary/entry.ts';
import type { NoteColour } from '../core/notes/colours.ts';
import type { Instant, NoteId } from '../core/notes/note.ts';
import type { Placement } from '../core/notes/placing.ts';
import { say } from '../language/speak.ts';
import type { SaveState } from '../ui/save-state.ts';

/** A note as the notebook shows it: everything looked up, nothing left to ask. */
export type ShownNote = {
  readonly id: NoteId;
  readonly subject: Subject;
  readonly created: Instant;
  readonly deleted: Instant | null;
  readonly text: string;
  readonly tags: readonly string[];
  readonly colour: NoteColour | null;
  /** The words of the page that the note was written on, or that it is about. */
  readonly quote: string | null;
  /** What became of the passage that the note is about; `null` where that is not known, or it is about none. */
  readonly placement: Placement | null;
  readonly source: Source | null;
  readonly state: SaveState;
};

/** What a note is about. */
export type Subject =
  | {
      readonly kind: 'entry';
      readonly id: EntryId;
      /** The id where no pack knows the entry (any more); empty while it is being asked. */
      readonly name: string;
      readonly entryKind: EntryKind | null;
    }
  /** `name` is the title of the page. */
  | { readonly kind: 'passage' | 'page'; readonly name: string };

/** How a note's subject is called in a sentence. */
export function sayName(subject: Subject): string {
  return subject.kind === 'passage' ? say('notebook.passageOf', subject.name) : subject.name;
}

/** The page that a note was written on. */
export type Source = {
  readonly title: string;
  readonly site: string;
  /** `null` where the address leads nowhere from here (a file, an address that is none). */
  readonly address: string | null;
};
