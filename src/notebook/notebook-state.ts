import type { EntryId } from '../core/glossary/entry.ts';
import { type NotesFound, noteFinder } from '../core/notes/find-notes.ts';
import type { Instant, Note, NoteId, Page, PageUrl } from '../core/notes/note.ts';
import type { NoteEditing } from '../core/notes/note-editing.ts';
import type { NoteSurroundings } from '../core/notes/note-surroundings.ts';
import type { Placement } from '../core/notes/placing.ts';
import type { TimeZone } from '../core/notes/say-instant.ts';
import type { NamedEntry } from '../exchange/notes-out/exported-notes.ts';
import { say } from '../language/speak.ts';
import { type Grouping, groupNotes } from './group-notes.ts';
import type { NotebookPlace } from './notebook-place.ts';
import type { NotebookView, Toast } from './notebook-view.ts';
import { remembered } from './remembered.ts';
import { currentNote, isAbout, isListed, showNote } from './show-note.ts';
import type { UndoSteps } from './undo-steps.ts';

/** What the notebook remembers between two changes. */
export type NotebookState = {
  readonly opening: 'opening' | 'open' | 'read-only' | 'failed' | 'broken';
  /** Why it is read-only or failed. */
  readonly why: string;
  /** As stored, newest first, tombstones included. */
  readonly notes: readonly Note[];
  readonly complete: boolean;
  readonly pages: ReadonlyMap<PageUrl, Page>;
  readonly placings: ReadonlyMap<NoteId, Placement>;
  readonly entries: ReadonlyMap<EntryId, NamedEntry | null>;
  readonly editings: ReadonlyMap<NoteId, NoteEditing>;
  readonly search: string;
  readonly grouping: Grouping;
  readonly place: NotebookPlace;
  readonly selected: NoteId | null;
  readonly marked: ReadonlySet<NoteId>;
  readonly steps: UndoSteps;
  readonly toast: Toast | null;
  readonly arrival: number;
};

/** Looks at states, and remembers what it has worked out for as long as nothing of it has changed. */
export type NotebookEyes = {
  /** The notes that the search and the place leave, in their order; all of them, however long that takes. */
  readonly found: (state: NotebookState) => readonly Note[];
  /** Goes on searching until the time is up; answers whether all notes have been looked at. */
  readonly search: (state: NotebookState, isTimeUp: () => boolean) => boolean;
  /** Makes notes ready to be searched; answers whether all are. */
  readonly prepare: (state: NotebookState, isTimeUp: () => boolean) => boolean;
  /** What is shown of a state at a moment, with what has been found until the time is up. */
  readonly view: (
    state: NotebookState,
    now: Instant,
    timeZone: TimeZone,
    isTimeUp?: () => boolean,
  ) => NotebookView;
};

export function notebookEyes(): NotebookEyes {
  const finder = noteFinder();
  /** What was shown last, and what was searched for. */
  let shown: {
    readonly search: string;
    readonly place: NotebookPlace;
    readonly notes: readonly Note[];
  } | null = null;
  const isHere = remembered((place: NotebookPlace, touched: ReadonlySet<NoteId>) => (note: Note): boolean => {
    if (place.kind === 'trash') return note.deleted !== null;
    if (note.deleted !== null && !touched.has(note.id)) return false;
    return place.kind !== 'entry' || isAbout(note, place.entry);
  });
  const latestDeletedFirst = remembered((notes: readonly Note[]) =>
    notes.toSorted((a, b) => (a.deleted! < b.deleted! ? 1 : a.deleted! > b.deleted! ? -1 : 0)),
  );
  const namesOf = remembered(
    (entries: NotebookState['entries']) =>
      new Map([...entries].map(([id, entry]) => [id, entry?.name ?? id])),
  );
  const orphansOf = remembered(
    (placings: NotebookState['placings']) =>
      new Set([...placings].flatMap(([id, placement]) => (placement === 'orphaned' ? [id] : []))),
  );
  const around = remembered(
    (
      pages: NotebookState['pages'],
      entryNames: NoteSurroundings['entryNames'],
      orphans: NoteSurroundings['orphans'],
    ): NoteSurroundings => ({ pages, entryNames, orphans }),
  );
  const aroundOf = ({ pages, entries, placings }: NotebookState) =>
    around(pages, namesOf(entries), orphansOf(placings));
  const counted = remembered((notes: readonly Note[]) => countNotes(notes));
  const grouped = () =>
    remembered(
      (notes: readonly Note[], by: Grouping, names: NoteSurroundings, today: string, timeZone: TimeZone) =>
        groupNotes(notes, by, { ...names, now: `${today}T12:00:00.000Z`, timeZone }),
    );
  const groups = grouped();
  // Between two searches there is often none, and the half of one: all notes are grouped but once.
  const groupsOfAll = grouped();
  const setOf = () => remembered((ids: string) => new Set(ids === '' ? [] : (ids.split(' ') as NoteId[])));
  const inHand = setOf();
  const toSeeTo = setOf();
  // What the reader has under the hands stays, whatever becomes of the words that were searched for.
  const kept = remembered(
    (
      notes: readonly Note[],
      found: readonly Note[],
      hands: ReadonlySet<NoteId>,
      isIn: (note: Note) => boolean,
    ) => {
      let inFound = 0;
      if (hands.size > 0) for (const { id } of found) if (hands.has(id)) inFound += 1;
      if (inFound === hands.size) return found;
      const all = new Set(found);
      return notes.filter((note) => all.has(note) || (hands.has(note.id) && isIn(note)));
    },
  );

  function look(state: NotebookState, isTimeUp?: () => boolean): NotesFound {
    const { notes, place, search } = state;
    const editings = [...state.editings];
    const deletedToo = editings.flatMap(([id, { base }]) =>
      base.deleted !== null && isListed(base, state) ? [id] : [],
    );
    const hands = editings.flatMap(([id, editing]) => (isInHand(editing) ? [id] : []));
    const isIn = isHere(place, toSeeTo(deletedToo.join(' ')));
    const found = finder.find({ notes, search, isHere: isIn, around: aroundOf(state) }, isTimeUp);
    const withHands = kept(notes, found.notes, inHand(hands.join(' ')), isIn);
    return {
      notes: place.kind === 'trash' ? latestDeletedFirst(withHands) : withHands,
      isWhole: found.isWhole,
    };
  }

  /** While notes that were changed are searched again, what was found before stays: the list must not jump. */
  function lookAndKeep(state: NotebookState, isTimeUp?: () => boolean): NotesFound {
    const found = look(state, isTimeUp);
    const { search, place } = state;
    if (!found.isWhole && shown && shown.search === search && shown.place === place)
      return { notes: shown.notes, isWhole: false };
    if (found.isWhole) shown = { search, place, notes: found.notes };
    return found;
  }

  function view(
    state: NotebookState,
    now: Instant,
    timeZone: TimeZone,
    isTimeUp?: () => boolean,
  ): NotebookView {
    if (state.opening === 'opening') return { kind: 'opening' };
    if (state.opening === 'failed' || state.opening === 'broken')
      return { kind: state.opening, why: state.why };
    const { place } = state;
    const { notes, isWhole } = lookAndKeep(state, isTimeUp);
    const names = aroundOf(state);
    const { standing, inTrash, entries, tags } = counted(state.notes);
    const selected = state.notes.find(({ id }) => id === state.selected);
    const isTrash = place.kind === 'trash';
    const group = notes.length === standing ? groupsOfAll : groups;
    return {
      kind: 'open',
      readOnly: state.opening === 'read-only' ? state.why : null,
      groups: group(notes, state.grouping, names, localDay(now, timeZone), timeZone),
      show: (note) => showNote(note, state),
      found: notes.length,
      total: isTrash ? inTrash : standing,
      complete: state.complete,
      isWhole: isWhole && state.complete,
      entries,
      search: state.search,
      grouping: state.grouping,
      isTrash,
      inTrash,
      entry:
        place.kind === 'entry'
          ? { id: place.entry, name: state.entries.get(place.entry)?.name ?? place.entry }
          : null,
      selected:
        selected && (isTrash ? selected.deleted !== null : isListed(selected, state))
          ? showNote(selected, state)
          : null,
      marked: state.marked,
      tags,
      canUndo: state.steps.done.length > 0,
      canRedo: state.steps.undone.length > 0,
      toast: state.toast,
      arrival: state.arrival,
      message: messageOf(state, notes.length),
      now,
      timeZone,
    };
  }

  return {
    found: (state) => look(state).notes,
    search: (state, isTimeUp) => look(state, isTimeUp).isWhole,
    prepare: (state, isTimeUp) => finder.prepare(state.notes, aroundOf(state), isTimeUp),
    view,
  };
}

/** All notes that a whole export takes, tombstones included, with the words that stand in their fields. */
export function everyNote(state: NotebookState): readonly Note[] {
  return state.notes.map((note) => currentNote(note, state));
}

function messageOf({ place, notes, complete, search }: NotebookState, found: number): string | null {
  if (!complete) return null;
  if (place.kind === 'note' && !notes.some(({ id, deleted }) => id === place.note && deleted === null))
    return say('notebook.notHere');
  if (place.kind === 'entry' && found === 0 && search === '') return say('notebook.noneYet');
  return null;
}

type Counts = {
  readonly standing: number;
  readonly inTrash: number;
  readonly entries: number;
  readonly tags: readonly string[];
};

function countNotes(notes: readonly Note[]): Counts {
  const entries = new Set<EntryId>();
  const tags = new Map<string, number>();
  let standing = 0;
  for (const note of notes) {
    if (note.deleted !== null) continue;
    standing += 1;
    if (note.about.kind === 'entry') entries.add(note.about.entry);
    for (const tag of note.tags) tags.set(tag, (tags.get(tag) ?? 0) + 1);
  }
  return {
    standing,
    inTrash: notes.length - standing,
    entries: entries.size,
    tags: [...tags].sort((a, b) => b[1] - a[1]).map(([tag]) => tag),
  };
}

function isInHand(editing: NoteEditing): boolean {
  return editing.entered || editing.phase.kind !== 'resting';
}

function localDay(now: Instant, timeZone: TimeZone): string {
  return new Date(now).toLocaleDateString('sv-SE', { timeZone });
}
