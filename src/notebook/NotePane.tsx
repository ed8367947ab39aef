import { useState } from 'preact/hooks';
import { sayDate, sayTime } from '../core/notes/say-instant.ts';
import { say, spokenLanguage } from '../language/speak.ts';
import { ColourPicker } from '../ui/ColourPicker.tsx';
import { KindName } from '../ui/KindName.tsx';
import { NoteField } from '../ui/NoteField.tsx';
import { TagField } from '../ui/TagField.tsx';
import { late } from './late.tsx';
import { MarkdownPreview } from './markdown/MarkdownPreview.tsx';
import { entryFragment } from './notebook-place.ts';
import type { NotebookHands, OpenNotebook } from './notebook-view.ts';
import { SourceOf } from './SourceOf.tsx';
import { type ShownNote, sayName } from './shown-note.ts';
import { TrashIcon } from './TrashIcon.tsx';

/** Hardly a note has any: their code comes when one is read. */
const VersionsPlace = late(() => import('./versions/VersionsPlace.tsx').then((part) => part.VersionsPlace));

type NotePaneProps = { readonly view: OpenNotebook; readonly hands: NotebookHands };

/** The note that is read: its words to be written in, what it was written on, its tags and its colour. */
export function NotePane({ view, hands }: NotePaneProps) {
  const note = view.selected;
  if (note === null)
    return (
      <section class="note-pane note-pane-empty" aria-label={say('notebook.note')}>
        <p>{view.found === 0 ? '' : say('notebook.chooseNote')}</p>
      </section>
    );
  return (
    <section
      class="note-pane"
      aria-label={say('notebook.noteOn', sayName(note.subject))}
      data-colour={note.colour ?? undefined}
    >
      <button type="button" class="quiet-button note-back" onClick={() => hands.select(null)}>
        {say('notebook.allNotes')}
      </button>
      <header class="note-head">
        <div class="note-subject">
          <Heading note={note} />
        </div>
        {view.readOnly === null && !view.isTrash && (
          <button
            type="button"
            class="icon-button"
            aria-label={say('notebook.deleteNote', sayName(note.subject))}
            title={say('notebook.delete')}
            onClick={hands.remove}
          >
            <TrashIcon />
          </button>
        )}
      </header>
      <p class="note-time">
        <time dateTime={note.created}>
          {say(
            'notebook.dateAndTime',
            sayDate(note.created, view.timeZone, spokenLanguage().tag),
            sayTime(note.created, view.timeZone, spokenLanguage().tag),
          )}
        </time>
      </p>
      {view.isTrash ? (
        <Deleted note={note} hands={hands} />
      ) : (
        <Words key={note.id} view={view} hands={hands} note={note} />
      )}
      <SourceOf note={note} />
      {!view.isTrash && view.readOnly === null && (
        <footer class="note-tools">
          <TagField
            key={note.id}
            tags={note.tags}
            known={view.tags}
            label={say('notebook.addTag', sayName(note.subject))}
            onTag={hands.tag}
            onUntag={hands.untag}
          />
          <ColourPicker colour={note.colour} onChoose={hands.colour} />
        </footer>
      )}
      {!view.isTrash && (
        <VersionsPlace note={note.id} timeZone={view.timeZone} isReadOnly={view.readOnly !== null} />
      )}
    </section>
  );
}

/** Names the two ways to see a note for the browser, which lets one of them be chosen. */
const MODE_GROUP = 'note-mode';

type OfNote = NotePaneProps & { readonly note: ShownNote };

function Words({ view, hands, note }: OfNote) {
  const [isPreview, setPreview] = useState(false);
  const { id, subject, text, state } = note;
  return (
    <div class="note-words">
      {text.trim() !== '' && (
        <fieldset class="groups note-mode">
          <legend class="unseen">{say('notebook.showNote')}</legend>
          {(['write', 'read'] as const).map((mode) => (
            <label key={mode}>
              <input
                type="radio"
                name={MODE_GROUP}
                checked={isPreview === (mode === 'read')}
                onChange={() => setPreview(mode === 'read')}
              />
              <span>{say(`notebook.${mode}`)}</span>
            </label>
          ))}
        </fieldset>
      )}
      {isPreview && text.trim() !== '' ? (
        <MarkdownPreview text={text} />
      ) : (
        <NoteField
          label={say('notebook.noteOn', sayName(subject))}
          labelHidden
          text={text}
          state={state}
          readOnly={view.readOnly !== null}
          placeholder={say('notebook.noWords')}
          onInput={(typed) => hands.type(id, typed)}
          onFocus={() => hands.enter(id)}
          onBlur={() => hands.leave(id)}
          onKeepMine={() => hands.choose(id, 'mine')}
          onTakeTheirs={() => hands.choose(id, 'theirs')}
          onKeepBoth={() => hands.choose(id, 'both')}
          onRetry={() => hands.retry(id)}
        />
      )}
    </div>
  );
}

function Deleted({ note, hands }: Pick<OfNote, 'note' | 'hands'>) {
  return (
    <>
      {note.text.trim() !== '' && <MarkdownPreview text={note.text} />}
      <p class="note-tools">
        <button type="button" class="quiet-button" onClick={hands.restore}>
          {say('notebook.putBack')}
        </button>
        <button type="button" class="quiet-button bulk-delete" onClick={hands.forget}>
          {say('notebook.deleteForGood')}
        </button>
      </p>
    </>
  );
}

function Heading({ note: { subject } }: { readonly note: ShownNote }) {
  if (subject.kind !== 'entry')
    return (
      <>
        <h2 class="note-name">{subject.name}</h2>
        <span class="kind-name">
          {say(subject.kind === 'passage' ? 'notebook.passage' : 'notebook.page')}
        </span>
      </>
    );
  return (
    <>
      <h2 class="note-name">
        {/* A space that cannot collapse keeps the line while the name is being asked. */}
        <a href={entryFragment(subject.id)} title={say('notebook.allOnEntry')}>
          {subject.name || '\u00A0'}
        </a>
      </h2>
      {subject.entryKind !== null && <KindName kind={subject.entryKind} />}
    </>
  );
}
