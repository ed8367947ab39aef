import type { EntryId } from '../core/glossary/entry.ts';
import { type NoteFinder, type NoteSurroundings, noteFinder } from '../core/notes/find-notes.ts';
import type { Instant, Note, NoteId, Page, PageUrl } from '../core/notes/note.ts';
import type { NoteEditing } from '../core/notes/note-editing.ts';
import type { Placement } from '../core/notes/placing.ts';
import type { TimeZone } from '../core/notes/say-instant.ts';
import type { NamedEntry } from '../exchange/notes-out/exported-notes.ts';
import { type Grouping, groupNotes, type NoteRow } from './group-notes.ts';
import type { NotebookPlace } from './notebook-place.ts';
import type { NotebookView, Toast } from './notebook-view.ts';
import { remembered } from './remembered.ts';
import { currentNote, isAbout, isListed, showNote } from './show-note.ts';
import type { UndoSteps } from './undo-steps.ts';

/** What the notebook remembers between two changes. */
export type NotebookState = {
  readonly opening: 'opening' | 'open' | 'read-only' | 'failed';
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
  /** The notes that the search and the place leave, in their order. */
  readonly found: (state: NotebookState) => readonly Note[];
  /** What is shown of a state at a moment. */
  readonly view: (state: NotebookState, now: Instant, timeZone: TimeZone) => NotebookView;
};

export function notebookEyes(): NotebookEyes {
  const find: NoteFinder = noteFinder();
  const placed = remembered(
    (notes: readonly Note[], place: NotebookPlace, touched: ReadonlySet<NoteId>): readonly Note[] => {
      if (place.kind === 'trash') {
        const deleted = notes.filter((note) => note.deleted !== null);
        return deleted.sort((a, b) => (a.deleted! < b.deleted! ? 1 : a.deleted! > b.deleted! ? -1 : 0));
      }
      const standing = notes.filter((note) => note.deleted === null || touched.has(note.id));
      return place.kind === 'entry' ? standing.filter((note) => isAbout(note, place.entry)) : standing;
    },
  );
  const around = remembered(
    (
      pages: NotebookState['pages'],
      entries: NotebookState['entries'],
      placings: NotebookState['placings'],
    ): NoteSurroundings => ({
      pages,
      entryNames: new Map([...entries].map(([id, entry]) => [id, entry?.name ?? id])),
      orphans: new Set([...placings].flatMap(([id, placement]) => (placement === 'orphaned' ? [id] : []))),
    }),
  );
  const counted = remembered((notes: readonly Note[]) => countNotes(notes));
  const rows = remembered(
    (notes: readonly Note[], by: Grouping, names: NoteSurroundings, today: string, timeZone: TimeZone) =>
      groupNotes(notes, by, { ...names, now: `${today}T12:00:00.000Z`, timeZone }),
  );
  const setOf = () => remembered((ids: string) => new Set(ids === '' ? [] : (ids.split(' ') as NoteId[])));
  const inHand = setOf();
  const toSeeTo = setOf();
  // What the reader has under the hands stays, whatever becomes of the words that were searched for.
  const kept = remembered((notes: readonly Note[], found: readonly Note[], hands: ReadonlySet<NoteId>) => {
    if (hands.size === 0 || found === notes) return found;
    const all = new Set(found);
    return notes.filter((note) => all.has(note) || hands.has(note.id));
  });

  function found(state: NotebookState): readonly Note[] {
    const { notes, place, search, pages, entries, placings } = state;
    const editings = [...state.editings];
    const deletedToo = editings.flatMap(([id, { base }]) =>
      base.deleted !== null && isListed(base, state) ? [id] : [],
    );
    const hands = editings.flatMap(([id, editing]) => (isInHand(editing) ? [id] : []));
    const here = placed(notes, place, toSeeTo(deletedToo.join(' ')));
    return kept(here, find(here, search, around(pages, entries, placings)), inHand(hands.join(' ')));
  }

  function view(state: NotebookState, now: Instant, timeZone: TimeZone): NotebookView {
    if (state.opening === 'opening') return { kind: 'opening' };
    if (state.opening === 'failed') return { kind: 'failed', why: state.why };
    const { place } = state;
    const notes = found(state);
    const names = around(state.pages, state.entries, state.placings);
    const { standing, inTrash, entries, tags } = counted(state.notes);
    const selected = state.notes.find(({ id }) => id === state.selected);
    const isTrash = place.kind === 'trash';
    return {
      kind: 'open',
      readOnly: state.opening === 'read-only' ? state.why : null,
      rows: rows(notes, state.grouping, names, localDay(now, timeZone), timeZone) as readonly NoteRow[],
      show: (note) => showNote(note, state),
      found: notes.length,
      total: isTrash ? inTrash : standing,
      complete: state.complete,
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

  return { found, view };
}

/** All notes that a whole export takes, tombstones included, with the words that stand in their fields. */
export function everyNote(state: NotebookState): readonly Note[] {
  return state.notes.map((note) => currentNote(note, state));
}

function messageOf({ place, notes, complete, search }: NotebookState, found: number): string | null {
  if (!complete) return null;
  if (place.kind === 'note' && !notes.some(({ id, deleted }) => id === place.note && deleted === null))
    return 'The note that was asked for is not here any more.';
  if (place.kind === 'entry' && found === 0 && search === '') return 'There is no note on this yet.';
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
