import type { Instant, Note, NoteAbout, NoteId, NoteOrigin } from './note.ts';

/** A longer text is refused with a word, not cut: 1 MB is a book. UTF-16 units. */
export const MAX_NOTE_LENGTH = 1_000_000;

/** A note that nobody has kept yet: `rev` 0. */
export function draftNote(about: NoteAbout, origin: NoteOrigin | null, id: NoteId, at: Instant): Note {
  return {
    id,
    about,
    text: '',
    tags: [],
    colour: null,
    created: at,
    updated: at,
    deleted: null,
    rev: 0,
    origin,
  };
}

/** What the keeping of a note came to. */
export type Keeping =
  /** It is on the disk, as given back. */
  | { readonly kind: 'kept'; readonly note: Note }
  /** Somebody else has changed the note since `rev`; nothing was written. */
  | { readonly kind: 'changed-elsewhere'; readonly stored: Note }
  /** It could not be written; `why` says so to the reader. */
  | { readonly kind: 'failed'; readonly why: string };

/**
 * Decides a write against what is stored: a compare-and-set on `rev`. The same write asked twice (its answer was
 * lost on the way) is answered as kept and not written again.
 */
export function mergeWrite(
  written: Note,
  stored: Note | null,
  at: Instant,
): Keeping | { kind: 'write'; note: Note } {
  const rev = stored?.rev ?? 0;
  if (written.rev === rev) return { kind: 'write', note: { ...written, rev: rev + 1, updated: at } };
  if (stored && written.rev === rev - 1 && saysTheSame(written, stored))
    return { kind: 'kept', note: stored };
  return stored
    ? { kind: 'changed-elsewhere', stored }
    : { kind: 'write', note: { ...written, rev: written.rev + 1, updated: at } };
}

/** Whether two versions differ in nothing that the reader wrote. */
export function saysTheSame(a: Note, b: Note): boolean {
  return (
    a.text === b.text &&
    a.colour === b.colour &&
    (a.deleted === null) === (b.deleted === null) &&
    a.tags.length === b.tags.length &&
    a.tags.every((tag, index) => tag === b.tags[index])
  );
}
