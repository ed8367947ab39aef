import type { MessageKey } from '../core/language/message-key.ts';
import { say, sayCount } from '../language/speak.ts';
import { sayWith } from '../ui/say-with.tsx';
import { BulkBar } from './BulkBar.tsx';
import { useExchange } from './exchange/use-exchange.tsx';
import { GROUPINGS, type Grouping } from './group-notes.ts';
import { NoNotes } from './NoNotes.tsx';
import { NoteList } from './NoteList.tsx';
import { NotePane } from './NotePane.tsx';
import { glossaryFragment } from './notebook-place.ts';
import type { NotebookHands, OpenNotebook } from './notebook-view.ts';
import { SearchBar } from './SearchBar.tsx';
import { ToastPlace } from './ToastPlace.tsx';

type NoteScreenProps = { readonly view: OpenNotebook; readonly hands: NotebookHands };

/** The notes: the list, and beside it the one that is read. On a narrow screen one of the two. */
export function NoteScreen({ view, hands }: NoteScreenProps) {
  const { total, readOnly, selected, isTrash } = view;
  const exchange = useExchange(hands.exportSource);
  return (
    <>
      {readOnly !== null && (
        <p class="notice" role="alert">
          {readOnly}
        </p>
      )}
      {total > 0 && <SearchBar view={view} hands={hands} exchange={exchange} />}
      <main class="note-screen" data-reading={selected !== null}>
        {total === 0 && !isTrash && view.complete && <NoNotes onImport={exchange.onImport} />}
        {total === 0 && isTrash && <p class="found-nothing">{say('notebook.nothingInTrash')}</p>}
        {total > 0 && (
          <div class="note-index" aria-busy={!view.isWhole}>
            <div role="status">
              <Found view={view} onClear={() => hands.search('')} />
            </div>
            <Only view={view} />
            {view.found > 0 && !isTrash && <Groups by={view.grouping} onGroup={hands.group} />}
            {view.marked.size > 0 && <BulkBar view={view} hands={hands} />}
            {view.found > 0 && <NoteList view={view} hands={hands} />}
          </div>
        )}
        {total > 0 && <NotePane view={view} hands={hands} />}
      </main>
      {exchange.dialog}
      <ToastPlace toast={view.toast} onUndo={hands.undo} onDismiss={hands.dismissToast} />
    </>
  );
}

/** Names the groupings for the browser, which lets one of them be chosen. */
const GROUPING_GROUP = 'grouping';

const GROUPING_NAMES = {
  day: 'notebook.byDay',
  entry: 'notebook.byEntry',
  article: 'notebook.byArticle',
  tag: 'notebook.byTag',
} as const satisfies Readonly<Record<Grouping, MessageKey>>;

function Groups({ by, onGroup }: { readonly by: Grouping; readonly onGroup: (by: Grouping) => void }) {
  return (
    <fieldset class="groups">
      <legend>{say('notebook.groupBy')}</legend>
      {GROUPINGS.map((one) => (
        <label key={one}>
          <input type="radio" name={GROUPING_GROUP} checked={one === by} onChange={() => onGroup(one)} />
          <span>{say(GROUPING_NAMES[one])}</span>
        </label>
      ))}
    </fieldset>
  );
}

function Only({ view: { entry } }: { readonly view: OpenNotebook }) {
  if (entry === null) return null;
  return (
    <p class="only">
      <span>{sayWith('notebook.only', <b key="name">{entry.name}</b>)}</span>
      <a class="quiet-button" href={glossaryFragment(entry.id)}>
        {say('notebook.inGlossary')}
      </a>
      <a class="quiet-button" href="#everything">
        {say('notebook.showAll')}
      </a>
    </p>
  );
}

/** What the search has come to; nothing while all notes are shown. */
function Found({ view, onClear }: { readonly view: OpenNotebook; readonly onClear: () => void }) {
  const { search, found, total, message, complete, isWhole } = view;
  const words = search.trim();
  if (message !== null) return <p class="found">{message}</p>;
  if (!complete) return <p class="found">{say('notebook.readingRest')}</p>;
  if (words === '') return null;
  if (!isWhole && found === 0) return <p class="found">{say('notebook.searching')}</p>;
  if (found > 0)
    return (
      <p class="found">
        {say(isWhole ? 'notebook.found' : 'notebook.foundSoFar', found, sayCount('count.notes', total))}
      </p>
    );
  return (
    <p class="found-nothing">
      {say('notebook.foundNothing', words)}
      <button type="button" class="quiet-button" onClick={onClear}>
        {say('notebook.clearSearch')}
      </button>
    </p>
  );
}
