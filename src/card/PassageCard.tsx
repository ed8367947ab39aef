import { useEffect, useRef } from 'preact/hooks';
import { noteColourOf } from '../core/notes/colours.ts';
import { say } from '../language/speak.ts';
import { ColourPicker } from '../ui/ColourPicker.tsx';
import { NoteField } from '../ui/NoteField.tsx';
import { saveStateOf } from '../ui/save-state.ts';
import { TagField } from '../ui/TagField.tsx';
import { nameIn } from './name-in-selection.ts';
import type { PassageDesk, PassageShowing } from './passage-desk.ts';

type PassageCardProps = {
  readonly showing: PassageShowing;
  readonly desk: PassageDesk;
  readonly onEnter: () => void;
  readonly onLeave: () => void;
  readonly onClose: () => void;
  readonly onNotebook: () => void;
  /** Explains what is selected, where that may be a name. */
  readonly onExplain: (name: string) => void;
};

/** As much of a passage as the card shows of it. UTF-16 units. */
const MOST_QUOTE = 400;
/** As many lost notes as are offered to be attached. */
const MOST_ORPHANS = 3;

/** The card of a passage: what was selected, a colour for it, and the reader's words. */
export function PassageCard(props: PassageCardProps) {
  const { showing, desk, onEnter, onLeave, onClose, onNotebook, onExplain } = props;
  const { show, editor, isPrivate, orphans } = showing;
  const editing = editor.now();
  const { base } = editing;
  const name = isPrivate || editing.base.rev > 0 ? null : nameIn(show.selected);
  const isRefused = show.selected !== null && showing.anchor === null;
  const { about } = base;
  const words = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Asked for by hand, and for writing.
    if (show.note === null) words.current?.querySelector('textarea')?.focus();
  }, [show.token]);
  return (
    <div class="card" role="dialog" aria-labelledby="card-name" style={{ width: `${show.maxWidth}px` }}>
      <div class="card-controls">
        <button
          type="button"
          class="card-control"
          onClick={onClose}
          aria-label={say('card.close')}
          title={say('card.closeTitle')}
        >
          <span aria-hidden="true">×</span>
        </button>
      </div>
      <h1 id="card-name" class="passage-head">
        {about.kind === 'passage' ? say('card.passage.passage') : say('card.passage.wholePage')}
      </h1>
      {isRefused ? (
        <div class="card-message">
          <p>{say('card.passage.refused', 20_000)}</p>
          <button type="button" class="quiet" onClick={desk.aboutPage}>
            {say('card.passage.noteOnPage')}
          </button>
        </div>
      ) : (
        <>
          {about.kind === 'passage' ? (
            <blockquote class="passage-quote" data-colour={noteColourOf(base.colour) ?? undefined} dir="auto">
              {shorten(about.anchor.exact)}
            </blockquote>
          ) : (
            <p class="passage-quote">{show.page.title}</p>
          )}
          {name !== null && (
            <button type="button" class="quiet passage-explain" onClick={() => onExplain(name)}>
              {say('own.explain')}
            </button>
          )}
          {base.deleted === null && (
            <div class="passage-tools">
              <ColourPicker
                colour={noteColourOf(base.colour)}
                onChoose={(colour) => void desk.change({ kind: 'colour', colour })}
              />
              {base.rev > 0 && (
                <button
                  type="button"
                  class="quiet"
                  onClick={() => {
                    void desk.change({ kind: 'delete', at: new Date().toISOString() });
                    onClose();
                  }}
                >
                  {say('card.passage.delete')}
                </button>
              )}
            </div>
          )}
          <div class="passage-words" ref={words}>
            <NoteField
              label={say('card.note.label')}
              labelHidden
              text={editing.text}
              state={saveStateOf(editing)}
              placeholder={say('card.passage.placeholder')}
              onInput={(text) => editor.happened({ kind: 'typed', text })}
              onFocus={() => {
                editor.happened({ kind: 'entered' });
                onEnter();
              }}
              onBlur={() => {
                editor.happened({ kind: 'left' });
                editor.happened({ kind: 'due' });
                onLeave();
              }}
              onKeepMine={() => editor.happened({ kind: 'chose', which: 'mine' })}
              onTakeTheirs={() => editor.happened({ kind: 'chose', which: 'theirs' })}
              onKeepBoth={() => editor.happened({ kind: 'chose', which: 'both' })}
              onRetry={() => editor.happened({ kind: 'due' })}
            />
          </div>
          {base.rev > 0 && (
            <TagField
              tags={base.tags}
              known={[]}
              label={say('card.passage.tag')}
              onTag={(tag) => void desk.change({ kind: 'tag', tag })}
              onUntag={(tag) => void desk.change({ kind: 'untag', tag })}
            />
          )}
          {orphans.length > 0 && base.rev === 0 && (
            <section class="passage-orphans" aria-labelledby="orphans">
              <p id="orphans">{say('card.passage.orphans')}</p>
              <ul>
                {orphans.slice(0, MOST_ORPHANS).map((note) => (
                  <li key={note.id}>
                    <span>{note.text || (note.about.kind === 'passage' && note.about.anchor.exact)}</span>
                    <button type="button" class="quiet" onClick={() => void desk.attach(note.id)}>
                      {say('card.passage.attach')}
                    </button>
                  </li>
                ))}
              </ul>
            </section>
          )}
          {isPrivate && <p class="card-private">{say('card.note.privateWindow')}</p>}
          {base.rev > 0 && !isPrivate && (
            <button type="button" class="quiet" onClick={onNotebook}>
              {say('card.note.notebook')}
            </button>
          )}
        </>
      )}
    </div>
  );
}

function shorten(text: string): string {
  return text.length > MOST_QUOTE ? `${text.slice(0, MOST_QUOTE)}…` : text;
}
