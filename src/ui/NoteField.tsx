import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { say } from '../language/speak.ts';
import type { SaveState } from './save-state.ts';

export type NoteFieldProps = {
  /** Names the field for everybody; drawn above it unless `labelHidden`. */
  readonly label: string;
  readonly labelHidden?: boolean;
  readonly text: string;
  readonly state: SaveState;
  readonly placeholder?: string;
  /** For a store that may only be read: the text can be selected and copied. */
  readonly readOnly?: boolean;
  readonly onInput: (text: string) => void;
  /** The reader has gone into the field, or left it. */
  readonly onFocus?: () => void;
  readonly onBlur?: () => void;
  /** What the reader may choose where the note was changed elsewhere; what is not given is not offered. */
  readonly onKeepMine?: () => void;
  readonly onTakeTheirs?: () => void;
  readonly onKeepBoth?: () => void;
  /** Offered where the note could not be written. */
  readonly onRetry?: () => void;
};

/** A note's text, to be read and to be written in, and under it how it stands with the disk. */
export function NoteField(props: NoteFieldProps) {
  const { label, labelHidden, text, state, placeholder, readOnly } = props;
  const id = useId();
  return (
    <div class="note-field" data-state={state.kind}>
      <label class={labelHidden ? 'note-field-label unseen' : 'note-field-label'} for={id}>
        {label}
      </label>
      <textarea
        class="note-field-text"
        id={id}
        rows={2}
        value={text}
        placeholder={placeholder}
        readOnly={readOnly}
        aria-describedby={`${id}-state`}
        onInput={(event) => props.onInput(event.currentTarget.value)}
        onFocus={props.onFocus}
        onBlur={props.onBlur}
      />
      <div class="note-field-foot">
        {/* Not announced: between two pauses in typing it would be said over and over. */}
        {state.kind === 'saving' && (
          <span class="note-field-state" aria-hidden="true">
            {say('noteField.saving')}
          </span>
        )}
        <div id={`${id}-state`} role="status">
          <Told {...props} />
        </div>
      </div>
    </div>
  );
}

function Told({ state, onKeepMine, onTakeTheirs, onKeepBoth, onRetry }: NoteFieldProps) {
  switch (state.kind) {
    case 'idle':
    case 'saving':
      return null;
    case 'saved':
      return <span class="note-field-state note-field-saved">{say('noteField.saved')}</span>;
    case 'failed':
      return (
        <div class="note-field-notice note-field-failed">
          <p>
            <strong>{say('noteField.notSaved')}</strong> {state.why} {say('noteField.stillHere')}
          </p>
          <Choice act={onRetry}>{say('noteField.retry')}</Choice>
        </div>
      );
    case 'changed-elsewhere':
      return (
        <div class="note-field-notice">
          <p>
            <strong>
              {state.deleted ? say('noteField.deletedElsewhere') : say('noteField.changedElsewhere')}
            </strong>{' '}
            {say('noteField.choose')}
          </p>
          <figure class="note-field-theirs">
            <figcaption>{state.deleted ? say('noteField.itSaid') : say('noteField.itSays')}</figcaption>
            <blockquote>
              {state.theirs === '' ? <em>{say('noteField.nothing')}</em> : state.theirs}
            </blockquote>
          </figure>
          <Choice act={onKeepMine}>{say('noteField.keepMine')}</Choice>
          <Choice act={onTakeTheirs}>
            {state.deleted ? say('noteField.leaveDeleted') : say('noteField.takeOther')}
          </Choice>
          <Choice act={onKeepBoth}>{say('noteField.keepBoth')}</Choice>
        </div>
      );
    default:
      return state satisfies never;
  }
}

function Choice({ act, children }: { act: (() => void) | undefined; children: ComponentChildren }) {
  if (!act) return null;
  return (
    <button type="button" class="note-field-choice" onClick={act}>
      {children}
    </button>
  );
}
