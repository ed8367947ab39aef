import type { Note } from '../core/notes/note.ts';
import {
  editNote,
  type NoteEditing,
  type NoteEditingEvent,
  type NoteWriteAnswer,
  restingOn,
} from '../core/notes/note-editing.ts';

/** Long enough that a word is not written letter by letter, short enough that "Saved" follows the pause. */
export const PAUSE_MS = 400;
/** The first wait after a failure; each further one doubles it, up to the longest. */
export const RETRY_MS = 2_000;
/** A full disk may be emptied at any time; once a minute is often enough to notice. */
export const LONGEST_RETRY_MS = 60_000;

export type NoteEditingParts = {
  /** The note as stored, or a draft. */
  readonly note: Note;
  /** Writes a note; answers only when it is on the disk. Asked again with the same note after no answer. */
  readonly keep: (note: Note) => Promise<NoteWriteAnswer>;
  /** Called after every change, and not at the start. */
  readonly onChange: (editing: NoteEditing) => void;
  /** Does something after a wait; gives back what prevents it. */
  readonly after?: (ms: number, act: () => void) => () => void;
  /** Ends the waiting. What is typed and not written then is told by `lastWrites`. */
  readonly signal: AbortSignal;
};

/** A running editing: tell it what happened, look at what stands. */
export type NoteEditor = {
  readonly now: () => NoteEditing;
  readonly happened: (event: NoteEditingEvent) => void;
};

/** Runs the editing of one note: turns pauses and failures into writes, one at a time. */
export function startNoteEditing(parts: NoteEditingParts): NoteEditor {
  const { keep, onChange, after = afterMs, signal } = parts;
  let editing = restingOn(parts.note);
  let failures = 0;
  let cancelWait = () => {};

  function happened(event: NoteEditingEvent): void {
    const before = editing;
    editing = editNote(before, event);
    if (editing === before) return;
    if (editing.phase !== before.phase) act(editing);
    onChange(editing);
  }

  function act({ phase }: NoteEditing): void {
    cancelWait();
    if (phase.kind === 'writing') write(phase.note);
    else if (phase.kind === 'typing') wait(PAUSE_MS);
    else if (phase.kind === 'failed') wait(Math.min(RETRY_MS * 2 ** (failures - 1), LONGEST_RETRY_MS));
  }

  function wait(ms: number): void {
    if (!signal.aborted) cancelWait = after(ms, () => happened({ kind: 'due' }));
  }

  function write(note: Note): void {
    keep(note).then(hear, (error: unknown) =>
      // A rejection tells as little of the write's fate as silence does.
      hear({ kind: 'unanswered', why: error instanceof Error ? error.message : String(error) }),
    );
  }

  function hear(answer: NoteWriteAnswer): void {
    const failed = answer.kind === 'failed' || answer.kind === 'unanswered';
    failures = failed ? failures + 1 : 0;
    happened({ kind: 'answered', answer });
  }

  signal.addEventListener('abort', () => cancelWait());
  return { now: () => editing, happened };
}

function afterMs(ms: number, act: () => void): () => void {
  const timer = setTimeout(act, ms);
  return () => clearTimeout(timer);
}
