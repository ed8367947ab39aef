import { sayDate, type TimeZone } from '../core/notes/say-instant.ts';
import { say, spokenLanguage } from '../language/speak.ts';
import { KindName } from '../ui/KindName.tsx';
import type { ShownNote } from './shown-note.ts';

type NoteLineProps = {
  readonly note: ShownNote;
  /** Where it stands in the list. */
  readonly style: { readonly transform: string; readonly height: string };
  readonly timeZone: TimeZone;
  readonly isSelected: boolean;
  readonly isMarked: boolean;
  readonly onSelect: () => void;
  readonly onMark: (isMarked: boolean) => void;
};

/** As much of a note as a line can show. UTF-16 units. */
const MOST_WORDS = 240;
/** More tags do not fit. */
const MOST_TAGS = 3;

/** A note in the list: what it is about, its first words, where and when it was written. */
export function NoteLine({ note, style, timeZone, isSelected, isMarked, onSelect, onMark }: NoteLineProps) {
  const { id, subject, text, quote, tags } = note;
  const words = text.trim() === '' ? null : text.trim().slice(0, MOST_WORDS);
  return (
    // The list has the focus and hears the keys; this is only pressed.
    // biome-ignore lint/a11y/useKeyWithClickEvents: the listbox handles keys
    <div
      class="note-line"
      id={`note-${id}`}
      role="option"
      tabIndex={-1}
      aria-selected={isSelected}
      aria-checked={isMarked}
      data-colour={note.colour ?? undefined}
      style={style}
      onClick={(event) => (event.ctrlKey || event.metaKey || event.shiftKey ? onMark(!isMarked) : onSelect())}
    >
      {/* A box to press and nothing else: an option may hold no control, and says by itself that it is marked. */}
      <span
        class="note-line-mark"
        aria-hidden="true"
        onClick={(event) => {
          event.stopPropagation();
          onMark(!isMarked);
        }}
      />
      <p class="note-line-head">
        <span class="note-line-name">{subject.name || '\u00A0'}</span>
        {subject.kind === 'entry' && subject.entryKind !== null && <KindName kind={subject.entryKind} />}
        {subject.kind !== 'entry' && (
          <span class="kind-name">
            {say(subject.kind === 'passage' ? 'notebook.passage' : 'notebook.page')}
          </span>
        )}
      </p>
      <p class={words === null ? 'note-line-quote' : 'note-line-words'}>
        {words ?? (quote === null ? say('notebook.noWords') : `“${quote.slice(0, MOST_WORDS)}”`)}
      </p>
      <p class="note-line-foot">
        {note.placement === 'orphaned' && <span class="note-line-orphan">{say('notebook.notFound')}</span>}
        {tags.slice(0, MOST_TAGS).map((tag) => (
          <span class="note-line-tag" key={tag}>
            #{tag}
          </span>
        ))}
        <span class="note-line-where">{note.source?.site}</span>
        <span class="note-line-when">{sayDate(note.created, timeZone, spokenLanguage().tag)}</span>
      </p>
    </div>
  );
}
