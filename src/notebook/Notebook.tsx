import type { EntryId } from '../core/glossary/entry.ts';
import { DeletedNotes } from './DeletedNotes.tsx';
import { DeletionToast } from './DeletionToast.tsx';
import { ExportNotes } from './ExportNotes.tsx';
import { Glossary } from './glossary/Glossary.tsx';
import { groupByDay } from './group-by-day.ts';
import { NoNotes } from './NoNotes.tsx';
import { NotebookNote } from './NotebookNote.tsx';
import { glossaryFragment, type NotebookPlace } from './notebook-place.ts';
import type { NotebookHands, NotebookView, OpenNotebook } from './notebook-view.ts';
import { sayCount } from './say-count.ts';

type NotebookProps = {
  readonly view: NotebookView;
  readonly place: NotebookPlace;
  readonly hands: NotebookHands;
  /** How many notes the reader has on an entry. */
  readonly notesOn: (entry: EntryId) => number;
};

/** The notebook: all notes of the reader, newest first; and beside them the glossary. */
export function Notebook({ view, place, hands, notesOn }: NotebookProps) {
  const isGlossary = place.kind === 'glossary';
  return (
    <div class="notebook" data-screen={isGlossary ? 'glossary' : 'notes'}>
      <header class="masthead">
        <p class="masthead-name">Gloss</p>
        <h1>{isGlossary ? 'Glossary' : 'Notebook'}</h1>
        <nav class="screens" aria-label="Screens">
          <a href="#everything" aria-current={isGlossary ? undefined : 'page'}>
            Notes
          </a>
          <a href="#glossary" aria-current={isGlossary ? 'page' : undefined}>
            Glossary
          </a>
        </nav>
        {!isGlossary && view.kind === 'open' && view.total > 0 && (
          <p class="masthead-count">
            {sayCount(view.total, 'note')} on {sayCount(view.entries, 'entry', 'entries')}
          </p>
        )}
      </header>
      {isGlossary ? <Glossary open={place.entry} notesOn={notesOn} /> : <Inside view={view} hands={hands} />}
    </div>
  );
}

type InsideProps = Pick<NotebookProps, 'view' | 'hands'>;

function Inside({ view, hands }: InsideProps) {
  switch (view.kind) {
    case 'opening':
      // A local database opens before a word about it could be read.
      return null;
    case 'failed':
      return (
        <main>
          <div class="notice" role="alert">
            <h2>Your notes cannot be shown</h2>
            <p>{view.why}</p>
            <button type="button" class="quiet-button" onClick={hands.reload}>
              Reload
            </button>
          </div>
        </main>
      );
    case 'open':
      return <Open view={view} hands={hands} />;
    default:
      return view satisfies never;
  }
}

function Open({ view, hands }: { readonly view: OpenNotebook; readonly hands: NotebookHands }) {
  const { notes, found, total, readOnly, arrival, timeZone } = view;
  return (
    <>
      {readOnly !== null && (
        <p class="notice" role="alert">
          {readOnly}
        </p>
      )}
      {total > 0 && <SearchBar view={view} hands={hands} />}
      <main>
        <div role="status">
          <Found view={view} onClear={() => hands.search('')} />
        </div>
        {view.entry !== null && (
          <p class="only">
            <span>
              Notes on <b>{view.entry.name}</b>
            </span>
            <a class="quiet-button" href={glossaryFragment(view.entry.id)}>
              In the glossary
            </a>
            <a class="quiet-button" href="#everything">
              Show all notes
            </a>
          </p>
        )}
        {total === 0 && view.deleted.length === 0 && <NoNotes />}
        {groupByDay(notes, view.now, timeZone).map(({ day, items }) => (
          <section key={day} aria-label={day}>
            <h2 class="day">{day}</h2>
            {items.map((note) => (
              <NotebookNote
                key={note.id}
                note={note}
                readOnly={readOnly !== null}
                timeZone={timeZone}
                arrival={arrival?.note === note.id ? arrival.turn : null}
                hands={hands}
              />
            ))}
          </section>
        ))}
        {notes.length < found && (
          <button type="button" class="quiet-button more" onClick={hands.showMore}>
            Show earlier notes ({(found - notes.length).toLocaleString('en-GB')} more)
          </button>
        )}
        <DeletedNotes deleted={view.deleted} onRestore={hands.restore} />
      </main>
      <DeletionToast toast={view.toast} onRestore={hands.restore} onDismiss={hands.dismissToast} />
    </>
  );
}

function SearchBar({ view, hands }: { readonly view: OpenNotebook; readonly hands: NotebookHands }) {
  return (
    <search class="search-bar">
      <label class="unseen" for="search">
        Search words, names and page titles
      </label>
      <input
        id="search"
        type="search"
        placeholder="Search your notes"
        autocomplete="off"
        spellcheck={false}
        value={view.search}
        onInput={(event) => hands.search(event.currentTarget.value)}
      />
      <ExportNotes found={view.found} total={view.total} onSave={hands.save} />
    </search>
  );
}

/** What the search has come to; nothing while all notes are shown. */
function Found({ view, onClear }: { readonly view: OpenNotebook; readonly onClear: () => void }) {
  const { search, found, total, message } = view;
  const words = search.trim();
  if (message !== null) return <p class="found">{message}</p>;
  if (words === '') return null;
  if (found > 0)
    return (
      <p class="found">
        {found.toLocaleString('en-GB')} of {sayCount(total, 'note')}
      </p>
    );
  return (
    <p class="found-nothing">
      No note holds “{words}”.
      <button type="button" class="quiet-button" onClick={onClear}>
        Clear the search
      </button>
    </p>
  );
}
