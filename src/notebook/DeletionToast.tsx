import { useEffect, useRef } from 'preact/hooks';
import type { NoteId } from '../core/notes/note.ts';
import { sayName } from './NotebookNote.tsx';
import type { DeletedNote } from './notebook-view.ts';

type DeletionToastProps = {
  readonly toast: DeletedNote | null;
  readonly onRestore: (note: NoteId) => void;
  readonly onDismiss: () => void;
};

/** Says that a note is deleted, and undoes it. Stays until it is used, sent away or replaced. */
export function DeletionToast({ toast, onRestore, onDismiss }: DeletionToastProps) {
  const undo = useRef<HTMLButtonElement>(null);
  const shown = toast?.id ?? null;
  useEffect(() => {
    // The button that was pressed is gone with its note: the keyboard goes on here.
    if (shown !== null) undo.current?.focus();
  }, [shown]);
  const dismissByKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onDismiss();
  };
  return (
    <div class="toast-place" role="status">
      {toast && (
        <div class="toast">
          <span>Deleted the note on {sayName(toast.subject)}.</span>
          <button
            type="button"
            class="toast-undo"
            ref={undo}
            onClick={() => onRestore(toast.id)}
            onKeyDown={dismissByKey}
          >
            Undo
          </button>
          <button
            type="button"
            class="toast-close"
            aria-label="Dismiss"
            onClick={onDismiss}
            onKeyDown={dismissByKey}
          >
            <span aria-hidden="true">×</span>
          </button>
        </div>
      )}
    </div>
  );
}
