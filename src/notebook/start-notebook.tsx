import { render } from 'preact';
import type { EntryId } from '../core/glossary/entry.ts';
import type { Note, NoteId } from '../core/notes/note.ts';
import { dayAt } from '../core/notes/say-instant.ts';
import type { NamedEntry } from '../exchange/notes-out/exported-notes.ts';
import { fileName } from '../exchange/notes-out/file-name.ts';
import { toJson } from '../exchange/notes-out/to-json.ts';
import { toMarkdown } from '../exchange/notes-out/to-markdown.ts';
import { type Opening, openDatabase } from '../store/database.ts';
import { liveNotes, type NotesAndPages } from '../store/read-notes.ts';
import { whyFailed } from '../store/why-failed.ts';
import { drawer } from '../ui/drawer.ts';
import { entryNames } from './entry-names.ts';
import { Notebook } from './Notebook.tsx';
import { noteEditors } from './note-editors.ts';
import { readNotebookPlace } from './notebook-place.ts';
import { everyNote, foundNotes, type NotebookState, viewNotebook } from './notebook-state.ts';
import type { NotebookHands } from './notebook-view.ts';
import { saveFile } from './save-file.ts';
import { currentNote, isAbout, isListed } from './show-note.ts';

/** More notes than anybody reads in one go; few enough to be on the screen at once. */
const PAGEFUL = 100;

/** Starts the notebook in an element of its page, until `signal` ends it. */
export async function startNotebook(root: Element, signal: AbortSignal): Promise<void> {
  const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  let state: NotebookState = {
    opening: 'opening',
    why: '',
    notes: [],
    pages: new Map(),
    entries: new Map(),
    editings: new Map(),
    search: '',
    place: readNotebookPlace(location.hash),
    most: PAGEFUL,
    deleted: [],
    toast: null,
    arrival: null,
  };
  const editors = noteEditors((editings) => change({ editings }), signal);
  const asked = new Set<EntryId>();
  let arrived = false;

  const draw = drawer(() => {
    const view = viewNotebook(state, new Date().toISOString(), timeZone);
    render(<Notebook view={view} place={state.place} hands={hands} notesOn={notesOn} />, root);
  });

  function notesOn(entry: EntryId): number {
    return state.notes.filter((note) => isListed(note, state) && isAbout(note, entry)).length;
  }

  function change(part: Partial<NotebookState>): void {
    state = { ...state, ...part };
    draw();
  }

  function hear({ notes, pages }: NotesAndPages, opening: 'open' | 'read-only'): void {
    change({ opening, notes, pages: new Map(pages.map((page) => [page.url, page])) });
    editors.tell(notes);
    if (!arrived) arrive();
    void askNames(notes);
  }

  /** Takes the reader to the note that the address asks for. */
  function arrive(): void {
    arrived = true;
    const { place } = state;
    if (place.kind === 'note') takeTo(place.note);
  }

  function takeTo(note: NoteId): void {
    const index = foundNotes(state).findIndex(({ id }) => id === note);
    const most = Math.max(state.most, index + 1);
    change({ most, arrival: { note, turn: (state.arrival?.turn ?? 0) + 1 } });
  }

  async function askNames(notes: readonly Note[]): Promise<void> {
    const unknown = notes.flatMap(({ about }) =>
      about.kind === 'entry' && !asked.has(about.entry) ? [about.entry] : [],
    );
    const ids = [...new Set(unknown)];
    if (ids.length === 0) return;
    for (const id of ids) asked.add(id);
    const names = await entryNames(ids);
    if (!signal.aborted) change({ entries: new Map([...state.entries, ...names]) });
  }

  function withEditor(id: NoteId, act: (editor: ReturnType<typeof editors.of>) => void): void {
    const note = state.notes.find((one) => one.id === id);
    if (note) act(editors.of(note));
  }

  function save(format: 'json' | 'markdown', which: 'found' | 'all'): void {
    const notes =
      which === 'all' ? everyNote(state) : foundNotes(state).map((note) => currentNote(note, state));
    const at = new Date().toISOString();
    const day = dayAt(at, timeZone) ?? '';
    const words = which === 'all' ? '' : wordsOfFilter(state);
    const exported = { notes, pages: state.pages, entries: knownEntries(state.entries), at };
    if (format === 'json') saveFile(fileName(day, 'json', words), toJson(exported), 'application/json');
    else saveFile(fileName(day, 'md', words), toMarkdown(exported, timeZone), 'text/markdown');
  }

  const hands: NotebookHands = {
    search: (search) => change({ search, most: PAGEFUL }),
    showMore: () => change({ most: state.most + PAGEFUL }),
    type: (id, text) => withEditor(id, (editor) => editor.happened({ kind: 'typed', text })),
    enter: (id) => withEditor(id, (editor) => editor.happened({ kind: 'entered' })),
    leave: (id) =>
      withEditor(id, (editor) => {
        editor.happened({ kind: 'left' });
        if (editor.now().phase.kind === 'typing') editor.happened({ kind: 'due' });
      }),
    choose: (id, which) => withEditor(id, (editor) => editor.happened({ kind: 'chose', which })),
    retry: (id) => withEditor(id, (editor) => editor.happened({ kind: 'due' })),
    remove: (id) => {
      change({ deleted: [id, ...state.deleted.filter((one) => one !== id)], toast: id });
      const at = new Date().toISOString();
      withEditor(id, (editor) => editor.happened({ kind: 'deleted', at }));
    },
    restore: (id) => {
      withEditor(id, (editor) => editor.happened({ kind: 'restored' }));
      change({ deleted: state.deleted.filter((one) => one !== id), toast: null });
      takeTo(id);
    },
    dismissToast: () => {
      const after = noteAfter(state, state.toast);
      change({ toast: null });
      if (after) takeTo(after);
    },
    save,
    reload: () => location.reload(),
  };

  window.addEventListener(
    'hashchange',
    () => {
      change({ place: readNotebookPlace(location.hash), search: '', most: PAGEFUL });
      arrive();
    },
    { signal },
  );
  change({});
  follow(await openDatabase());

  function follow(opening: Opening): void {
    if (opening.kind === 'failed') {
      change({ opening: 'failed', why: opening.why });
      return;
    }
    if (opening.kind === 'newer') change({ why: opening.why });
    const subscription = liveNotes(opening.db).subscribe(
      (stored) => hear(stored, opening.kind === 'newer' ? 'read-only' : 'open'),
      // What is on the screen stays there, to be read and copied.
      (error) =>
        change({ opening: state.opening === 'opening' ? 'failed' : 'read-only', why: whyFailed(error) }),
    );
    signal.addEventListener('abort', () => subscription.unsubscribe());
  }
}

/** The note that has taken the place of a deleted one in the list; the keyboard goes on there. */
function noteAfter(state: NotebookState, deleted: NoteId | null): NoteId | null {
  const from = state.notes.findIndex(({ id }) => id === deleted);
  const found = new Set(foundNotes(state));
  const after = state.notes.slice(from + 1).find((note) => found.has(note));
  return (after ?? state.notes.findLast((note) => found.has(note)))?.id ?? null;
}

/** What the reader filters by, for the name of a file. */
function wordsOfFilter({ place, search }: NotebookState): string {
  return [place.kind === 'entry' ? place.entry : '', search].join(' ');
}

function knownEntries(entries: ReadonlyMap<EntryId, NamedEntry | null>): ReadonlyMap<EntryId, NamedEntry> {
  const known = new Map<EntryId, NamedEntry>();
  for (const [id, entry] of entries) if (entry) known.set(id, entry);
  return known;
}
