import type { Note, NoteId } from '../core/notes/note.ts';
import { lastWrites, type NoteEditing, type NoteWriteAnswer } from '../core/notes/note-editing.ts';
import { askKeepNote } from '../messaging/ask-keep-note.ts';
import { type NoteEditor, startNoteEditing } from '../ui/start-note-editing.ts';

/** The notes that the reader has touched, each with its editor. */
export type NoteEditors = {
  /** The editor of a note, started at the first touch. */
  readonly of: (note: Note) => NoteEditor;
  /** Tells the notes as they are stored now to those that are being edited. */
  readonly tell: (notes: readonly Note[]) => void;
  /** Writes at once what is unsaved in a note, and tells what it says; `null` for one that was not touched. */
  readonly settle: (note: NoteId) => string | null;
};

/**
 * Keeps the editors until `signal` ends them. All writes go through the background: it outlives this page, so the
 * last words of a closing tab arrive, and it alone decides what may be written (nothing in private windows).
 */
export function noteEditors(
  onChange: (editings: ReadonlyMap<NoteId, NoteEditing>) => void,
  signal: AbortSignal,
): NoteEditors {
  const editors = new Map<NoteId, NoteEditor>();
  const changed = () => onChange(new Map([...editors].map(([id, editor]) => [id, editor.now()])));

  function of(note: Note): NoteEditor {
    const known = editors.get(note.id);
    if (known) return known;
    const editor = startNoteEditing({ note, keep, onChange: changed, signal });
    editors.set(note.id, editor);
    return editor;
  }

  function tell(notes: readonly Note[]): void {
    if (editors.size === 0) return;
    for (const note of notes) {
      const editor = editors.get(note.id);
      // What is known already changes nothing, and of many notes few are ever new.
      if (editor && note.rev > editor.now().base.rev) editor.happened({ kind: 'told', note });
    }
  }

  function settle(note: NoteId): string | null {
    const editor = editors.get(note);
    if (!editor) return null;
    editor.happened({ kind: 'left' });
    editor.happened({ kind: 'due' });
    return editor.now().text;
  }

  const writeNow = () => {
    for (const editor of editors.values()) editor.happened({ kind: 'due' });
  };
  document.addEventListener(
    'visibilitychange',
    () => {
      if (document.visibilityState === 'hidden') writeNow();
    },
    { signal },
  );
  window.addEventListener(
    'beforeunload',
    (event) => {
      if ([...editors.values()].some((editor) => isStuck(editor.now()))) event.preventDefault();
      // The last moment at which Firefox still delivers a message from a tab that is being closed.
      writeNow();
    },
    { signal },
  );
  window.addEventListener(
    'pagehide',
    () => {
      // No answer can be heard any more; a write that has arrived already is safe to be asked again.
      for (const editor of editors.values()) for (const note of lastWrites(editor.now())) void keep(note);
    },
    { signal },
  );
  return { of, tell, settle };
}

/** Words that closing the page would lose: they wait for a decision, or for a store that refuses them. */
function isStuck({ phase }: NoteEditing): boolean {
  return phase.kind === 'changed-elsewhere' || phase.kind === 'failed';
}

/** The page that the note was written on is stored since its first write. */
function keep(note: Note): Promise<NoteWriteAnswer> {
  return askKeepNote(note, null);
}
