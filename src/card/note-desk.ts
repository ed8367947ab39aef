import type { EntryId } from '../core/glossary/entry.ts';
import type { Note, NoteId, NoteOrigin, Page } from '../core/notes/note.ts';
import { isUnsaved, lastWrites } from '../core/notes/note-editing.ts';
import { draftNote } from '../core/notes/write-note.ts';
import { askKeepNote } from '../messaging/ask-keep-note.ts';
import { newUuid } from '../messaging/new-uuid.ts';
import { type NoteEditor, startNoteEditing } from '../ui/start-note-editing.ts';

/** Where the card's notes are written: one editor a note, which goes on writing when another is shown. */
export type NoteDesk = {
  /** The editor for an entry: the one that has unsaved words, or a new one on the newest note or a draft. */
  editorFor(entry: EntryId, notes: readonly Note[], place: NotePlace): NoteEditor;
  /** An editor for one more note on an entry. */
  anotherFor(entry: EntryId, place: NotePlace): NoteEditor;
  /** Writes at once what is unsaved; the card is closing or changing. */
  flush(): void;
};

/** Where the reader is when writing: kept with a new note. */
export type NotePlace = { readonly page: Page; readonly sentence: string };

export function noteDesk(onChange: () => void, signal: AbortSignal): NoteDesk {
  const editors = new Map<NoteId, NoteEditor>();
  /** The one that an entry was shown with last. */
  const latest = new Map<EntryId, NoteEditor>();

  function start(entry: EntryId, note: Note, { page }: NotePlace): NoteEditor {
    const editor = startNoteEditing({ note, keep: (one) => askKeepNote(one, page), onChange, signal });
    editors.set(note.id, editor);
    latest.set(entry, editor);
    return editor;
  }

  function editorFor(entry: EntryId, notes: readonly Note[], place: NotePlace): NoteEditor {
    const known = latest.get(entry);
    if (known && isUnsaved(known.now())) return known;
    return start(entry, notes[0] ?? draftFor(entry, place), place);
  }

  function anotherFor(entry: EntryId, place: NotePlace): NoteEditor {
    flush();
    return start(entry, draftFor(entry, place), place);
  }

  function flush(): void {
    for (const editor of editors.values()) {
      editor.happened({ kind: 'left' });
      editor.happened({ kind: 'due' });
    }
  }

  // Firefox drops what is sent on pagehide, so that words in mid-pause are sent before.
  window.addEventListener('beforeunload', flush, { signal });
  window.addEventListener(
    'pagehide',
    () => {
      // There is no time left to hear answers; the writes are safe to be asked twice.
      for (const editor of editors.values())
        for (const note of lastWrites(editor.now())) void askKeepNote(note, null);
    },
    { signal },
  );
  return { editorFor, anotherFor, flush };
}

function draftFor(entry: EntryId, { page, sentence }: NotePlace): Note {
  const origin: NoteOrigin = { page: page.url, sentence };
  const id = newUuid() as NoteId;
  return draftNote({ kind: 'entry', entry }, origin, id, new Date().toISOString());
}
