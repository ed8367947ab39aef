import { render } from 'preact';
import type { EntryId } from '../core/glossary/entry.ts';
import type { Note, NoteId } from '../core/notes/note.ts';
import { onEntriesChanged } from '../messaging/entries-changed.ts';
import { type Opening, openDatabase } from '../store/database.ts';
import { type FollowedNotes, followNotes } from '../store/follow-notes.ts';
import { isBroken, whyFailed } from '../store/why-failed.ts';
import { drawer } from '../ui/drawer.ts';
import { entryNames } from './entry-names.ts';
import { exportSource } from './exchange/export-source.ts';
import { late } from './late.tsx';
import { Notebook } from './Notebook.tsx';
import { noteActs } from './note-acts.ts';
import { noteEditors } from './note-editors.ts';
import { readNotebookPlace } from './notebook-place.ts';
import { type NotebookState, notebookEyes } from './notebook-state.ts';
import type { NotebookHands } from './notebook-view.ts';
import { prepareSearch, searchOn } from './search-on.ts';
import { isAbout, isListed } from './show-note.ts';
import { shownInFrame } from './shown-in-frame.ts';
import { timeSlice } from './time-slice.ts';
import { NO_STEPS } from './undo-steps.ts';

/** A letter waits so long for what it finds to be shown with it; what is found later follows. Milliseconds. */
const FIRST_LOOK_MS = 8;

const Safekeeping = late(() => import('./backups/Safekeeping.tsx').then((module) => module.Safekeeping));

/** Starts the notebook in an element of its page, until `signal` ends it. */
export async function startNotebook(root: Element, signal: AbortSignal): Promise<void> {
  // Opened by the browser's other threads while the screen is drawn for the first time.
  const opening = openDatabase();
  const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  let state: NotebookState = {
    opening: 'opening',
    why: '',
    notes: [],
    complete: false,
    pages: new Map(),
    placings: new Map(),
    entries: new Map(),
    editings: new Map(),
    search: '',
    grouping: 'day',
    place: readNotebookPlace(location.hash),
    selected: null,
    marked: new Set(),
    steps: NO_STEPS,
    toast: null,
    arrival: 0,
  };
  const eyes = notebookEyes();
  const editors = noteEditors((editings) => change({ editings }), signal);
  const asked = new Set<EntryId>();
  let arrived = false;
  let ahead = false;

  const draw = drawer(() => {
    const view = eyes.view(state, new Date().toISOString(), timeZone, timeSlice(FIRST_LOOK_MS));
    render(
      <Notebook
        view={view}
        place={state.place}
        hands={hands}
        notesOn={notesOn}
        above={<Safekeeping hasNotes={state.notes.length > 0} />}
      />,
      root,
    );
    if (view.kind === 'open' && !view.isWhole && view.complete) goOnSearching();
  });
  const goOnSearching = searchOn((isTimeUp) => eyes.search(state, isTimeUp), draw, signal);

  function notesOn(entry: EntryId): number {
    return state.notes.filter((note) => isListed(note, state) && isAbout(note, entry)).length;
  }

  function change(part: Partial<NotebookState>): void {
    state = { ...state, ...part };
    draw();
  }

  function hear({ notes, pages, placings, complete }: FollowedNotes, opening: 'open' | 'read-only'): void {
    state = { ...state, opening, notes, pages, placings, complete };
    editors.tell(notes);
    change(arrived ? {} : arrive());
    if (complete && !ahead) {
      ahead = true;
      prepareSearch((isTimeUp) => eyes.prepare(state, isTimeUp), signal);
    }
    void askNames(notes);
  }

  /** What takes the reader to the note that the address asks for, or to the newest one. */
  function arrive(): Partial<NotebookState> {
    const { place, notes, complete } = state;
    if (place.kind === 'note') {
      const isThere = notes.some(({ id, deleted }) => id === place.note && deleted === null);
      arrived = isThere || complete;
      return isThere ? { selected: place.note, arrival: state.arrival + 1 } : {};
    }
    arrived = true;
    // Beside the list there is room for a note; on a narrow screen it would hide the list.
    return matchMedia('(min-width: 46rem)').matches ? { selected: eyes.found(state)[0]?.id ?? null } : {};
  }

  async function askNames(notes: readonly Note[]): Promise<void> {
    const unknown = new Set<EntryId>();
    for (const { about } of notes)
      if (about.kind === 'entry' && !asked.has(about.entry)) unknown.add(about.entry);
    if (unknown.size === 0) return;
    for (const id of unknown) asked.add(id);
    const names = await entryNames([...unknown]);
    if (!signal.aborted) change({ entries: new Map([...state.entries, ...names]) });
  }

  function withEditor(id: NoteId, act: (editor: ReturnType<typeof editors.of>) => void): void {
    const note = state.notes.find((one) => one.id === id);
    if (note) act(editors.of(note));
  }

  const acts = noteActs({ now: () => state, change, found: () => eyes.found(state), settle: editors.settle });
  const hands: NotebookHands = {
    ...acts,
    search: (search) => change({ search, marked: new Set() }),
    group: (grouping) => change({ grouping }),
    select: (selected) => change({ selected }),
    mark: (notes, isMarked) => {
      const marked = new Set(state.marked);
      for (const id of notes) {
        if (isMarked) marked.add(id);
        else marked.delete(id);
      }
      change({ marked });
    },
    unmarkAll: () => change({ marked: new Set() }),
    type: (id, text) => withEditor(id, (editor) => editor.happened({ kind: 'typed', text })),
    enter: (id) =>
      withEditor(id, (editor) => {
        acts.beginText(id, editor.now().text);
        editor.happened({ kind: 'entered' });
      }),
    leave: (id) =>
      withEditor(id, (editor) => {
        editor.happened({ kind: 'left' });
        if (editor.now().phase.kind === 'typing') editor.happened({ kind: 'due' });
        acts.endText(id, editor.now().text);
      }),
    choose: (id, which) => withEditor(id, (editor) => editor.happened({ kind: 'chose', which })),
    retry: (id) => withEditor(id, (editor) => editor.happened({ kind: 'due' })),
    exportSource: () => exportSource(state, eyes.found(state), new Date().toISOString(), timeZone),
    reload: () => location.reload(),
  };

  window.addEventListener(
    'hashchange',
    () => {
      const place = readNotebookPlace(location.hash);
      state = { ...state, place, search: '', selected: null, marked: new Set() };
      change(arrive());
    },
    { signal },
  );
  // What an entry is called may have changed, or one may have come back.
  onEntriesChanged(() => {
    asked.clear();
    void askNames(state.notes);
  }, signal);
  window.addEventListener('keydown', (event) => undoByKey(event, hands), { signal });
  change({});
  follow(await opening);

  function follow(opening: Opening): void {
    if (!('db' in opening)) {
      change({ opening: opening.kind, why: opening.why });
      return;
    }
    if (opening.kind === 'newer') change({ why: opening.why });
    followNotes(
      opening.db,
      (followed) => {
        hear(followed, opening.kind === 'newer' ? 'read-only' : 'open');
        // Reading everything would hold up the frame with the first notes.
        return followed.complete ? undefined : shownInFrame();
      },
      // What is on the screen stays there, to be read and copied.
      (error) =>
        change({
          opening: state.opening !== 'opening' ? 'read-only' : isBroken(error) ? 'broken' : 'failed',
          why: whyFailed(error),
        }),
      signal,
    );
  }
}

/** Ctrl+Z and its opposite; in a field they are the field's own. */
function undoByKey(event: KeyboardEvent, hands: NotebookHands): void {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
  if (
    event.target instanceof Element &&
    event.target.matches('textarea, input:not([type="checkbox"], [type="radio"])')
  )
    return;
  const key = event.key.toLowerCase();
  if (key === 'z' && !event.shiftKey) hands.undo();
  else if ((key === 'z' && event.shiftKey) || key === 'y') hands.redo();
  else return;
  event.preventDefault();
}
