import type { NoteId } from '../core/notes/note.ts';
import { sayName } from './NotebookNote.tsx';
import type { DeletedNote } from './notebook-view.ts';

type DeletedNotesProps = {
  readonly deleted: readonly DeletedNote[];
  readonly onRestore: (note: NoteId) => void;
};

/** What was deleted since the notebook was opened, each to be put back. */
export function DeletedNotes({ deleted, onRestore }: DeletedNotesProps) {
  if (deleted.length === 0) return null;
  return (
    <section class="deleted" aria-labelledby="deleted">
      <h2 class="day" id="deleted">
        Deleted just now
      </h2>
      <ul>
        {deleted.map((note) => (
          <li key={note.id}>
            <span class="deleted-words">
              <b>{note.subject.name}</b> {note.text}
            </span>
            <button
              type="button"
              class="quiet-button"
              aria-label={`Put back the note on ${sayName(note.subject)}`}
              onClick={() => onRestore(note.id)}
            >
              Put back
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
