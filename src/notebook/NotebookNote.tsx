import { useEffect, useRef } from 'preact/hooks';
import { dayAt, sayTime, type TimeZone } from '../core/notes/say-instant.ts';
import { KindName } from '../ui/KindName.tsx';
import { NoteField } from '../ui/NoteField.tsx';
import { entryFragment } from './notebook-place.ts';
import type { NotebookHands } from './notebook-view.ts';
import type { ShownNote, Source, Subject } from './shown-note.ts';
import { TrashIcon } from './TrashIcon.tsx';

type NotebookNoteProps = {
  readonly note: ShownNote;
  readonly readOnly: boolean;
  readonly timeZone: TimeZone;
  /** Changes when the reader is to be taken to this note; `null` otherwise. */
  readonly arrival: number | null;
  readonly hands: NotebookHands;
};

/** One note: what it is about, the reader's words, and where they were written. */
export function NotebookNote({ note, readOnly, timeZone, arrival, hands }: NotebookNoteProps) {
  const { id, subject, text, state } = note;
  const article = useRef<HTMLElement>(null);
  useEffect(() => {
    if (arrival !== null) article.current?.focus();
  }, [arrival]);
  const said = sayTime(note.created, timeZone);
  const label = `Note on ${sayName(subject)}`;
  return (
    <article class="note" ref={article} tabIndex={-1} aria-label={`${label}, ${said}`}>
      <header class="note-head">
        <div class="note-subject">
          <Heading subject={subject} />
        </div>
        <time class="note-time" dateTime={note.created} title={dayAt(note.created, timeZone) ?? undefined}>
          {said}
        </time>
        {!readOnly && (
          <button
            type="button"
            class="icon-button"
            aria-label={`Delete the note on ${sayName(subject)}`}
            title="Delete"
            disabled={state.kind === 'changed-elsewhere'}
            onClick={() => hands.remove(id)}
          >
            <TrashIcon />
          </button>
        )}
      </header>
      <NoteField
        label={label}
        labelHidden
        text={text}
        state={state}
        readOnly={readOnly}
        placeholder="No words yet"
        onInput={(typed) => hands.type(id, typed)}
        onFocus={() => hands.enter(id)}
        onBlur={() => hands.leave(id)}
        onKeepMine={() => hands.choose(id, 'mine')}
        onTakeTheirs={() => hands.choose(id, 'theirs')}
        onKeepBoth={() => hands.choose(id, 'both')}
        onRetry={() => hands.retry(id)}
      />
      {note.tags.length > 0 && (
        <ul class="note-tags" aria-label="Tags">
          {note.tags.map((tag) => (
            <li key={tag}>{tag}</li>
          ))}
        </ul>
      )}
      {(note.quote !== null || note.source !== null) && (
        <figure class="note-origin">
          {note.quote !== null && <blockquote>{note.quote}</blockquote>}
          {note.source !== null && (
            <figcaption>
              <SourceLine source={note.source} />
            </figcaption>
          )}
        </figure>
      )}
    </article>
  );
}

/** How a note's subject is called in a sentence. */
export function sayName(subject: Subject): string {
  return subject.kind === 'passage' ? `a passage of ${subject.name}` : subject.name;
}

function Heading({ subject }: { readonly subject: Subject }) {
  if (subject.kind !== 'entry')
    return (
      <>
        <h3 class="note-name">{subject.name}</h3>
        <span class="kind-name">{subject.kind === 'passage' ? 'Passage' : 'Page'}</span>
      </>
    );
  return (
    <>
      <h3 class="note-name">
        {/* A space that cannot collapse keeps the line while the name is being asked. */}
        <a href={entryFragment(subject.id)} title="All notes on this entry">
          {subject.name || '\u00A0'}
        </a>
      </h3>
      {subject.entryKind !== null && <KindName kind={subject.entryKind} />}
    </>
  );
}

function SourceLine({ source: { title, site, address } }: { readonly source: Source }) {
  return (
    <>
      {address === null ? (
        <cite>{title}</cite>
      ) : (
        <a href={address} target="_blank" rel="noreferrer">
          <cite>{title}</cite>
        </a>
      )}
      {site !== '' && <span class="note-site">{site}</span>}
    </>
  );
}
