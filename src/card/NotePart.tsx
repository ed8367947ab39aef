import type { NoteEditing, NoteEditingEvent } from '../core/notes/note-editing.ts';
import { say } from '../language/speak.ts';
import { NoteField } from '../ui/NoteField.tsx';
import { saveStateOf } from '../ui/save-state.ts';

type NotePartProps = {
  /** Of the entry that the note is about. */
  readonly name: string;
  readonly editing: NoteEditing;
  /** How many notes there are on the entry beside this one. */
  readonly otherNotes: number;
  /** In a private window, where notes live as long as the window. */
  readonly isPrivate: boolean;
  /** How often the entry was met, in words; `null` where that is not kept. */
  readonly met: string | null;
  readonly onHappened: (event: NoteEditingEvent) => void;
  readonly onEnter: () => void;
  readonly onLeave: () => void;
  readonly onNotebook: () => void;
  /** Begins one more note on the entry. */
  readonly onAnother: () => void;
};

/** The reader's note on the entry of the card, and the way to all others. */
export function NotePart(props: NotePartProps) {
  const { name, editing, otherNotes, isPrivate, met, onHappened, onEnter, onLeave, onNotebook, onAnother } =
    props;
  return (
    <section class="card-note">
      <NoteField
        label={say('card.note.label')}
        text={editing.text}
        state={saveStateOf(editing)}
        placeholder={say('card.note.placeholder', name)}
        onInput={(text) => onHappened({ kind: 'typed', text })}
        onFocus={() => {
          onHappened({ kind: 'entered' });
          onEnter();
        }}
        onBlur={() => {
          onHappened({ kind: 'left' });
          onHappened({ kind: 'due' });
          onLeave();
        }}
        onKeepMine={() => onHappened({ kind: 'chose', which: 'mine' })}
        onTakeTheirs={() => onHappened({ kind: 'chose', which: 'theirs' })}
        onKeepBoth={() => onHappened({ kind: 'chose', which: 'both' })}
        onRetry={() => onHappened({ kind: 'due' })}
      />
      {isPrivate && <p class="card-private">{say('card.note.privateWindow')}</p>}
      {/* In a row that is there anyway, and on one line: a page can measure the card. */}
      <div class="card-note-foot">
        <button type="button" class="quiet card-notebook" onClick={onNotebook}>
          {otherNotes > 0 ? say('card.note.notebookMore', otherNotes) : say('card.note.notebook')}
        </button>
        {editing.base.rev > 0 && (
          <button
            type="button"
            class="quiet card-another"
            aria-label={say('card.note.another')}
            title={say('card.note.another')}
            onClick={onAnother}
          >
            +
          </button>
        )}
        {met !== null && <span class="card-met">{met}</span>}
      </div>
    </section>
  );
}
