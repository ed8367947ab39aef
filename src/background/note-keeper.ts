import type { EntryId } from '../core/glossary/entry.ts';
import { anchoringText } from '../core/notes/anchoring-text.ts';
import { washOf } from '../core/notes/colours.ts';
import { newestFirst } from '../core/notes/newest-first.ts';
import type { Note, NoteId, Page, PageUrl } from '../core/notes/note.ts';
import type { ChangeOfNotes } from '../core/notes/note-change.ts';
import type { Placing } from '../core/notes/placing.ts';
import { resolveAnchor } from '../core/notes/resolve-anchor.ts';
import type { Keeping } from '../core/notes/write-note.ts';
import type { ChangingNotesTold, PageText, PlacedPassage } from '../messaging/note-questions.ts';
import { changeNotes } from '../store/change-notes.ts';
import { type Database, type Opening, openDatabase } from '../store/database.ts';
import { keepNote } from '../store/keep-note.ts';
import { privateNotes } from '../store/private-notes.ts';
import {
  type NewestNotes,
  newestOnEntry,
  notesOnEntry,
  notesOnPassages,
  notesWithIds,
} from '../store/read-notes.ts';
import { emptyOldTrash, forgetNotes } from '../store/trash.ts';
import { swapVersion } from '../store/versions.ts';
import { tellNotesChanged } from './tell-notes-changed.ts';

/**
 * The notes, for all who may not open the database themselves. `isPrivate`: asked from a private window, whose notes
 * are seen there beside all others and are never on the disk.
 */
export type NoteKeeper = {
  /** The newest `most` of the notes on an entry, and how many there are. */
  notesOn(entry: EntryId, most: number, isPrivate: boolean): Promise<NewestNotes>;
  notesById(ids: readonly NoteId[], isPrivate: boolean): Promise<readonly Note[]>;
  passagesOf(page: PageUrl, isPrivate: boolean): Promise<readonly Note[]>;
  orphansOf(page: PageUrl, isPrivate: boolean): Promise<readonly Note[]>;
  keep(note: Note, page: Page | null, isPrivate: boolean): Promise<Keeping>;
  change(changes: readonly ChangeOfNotes[], isPrivate: boolean): Promise<ChangingNotesTold>;
  forget(ids: readonly NoteId[]): Promise<ChangingNotesTold>;
  swapVersion(number: number): Promise<ChangingNotesTold>;
  /**
   * Has the notes on an entry be about another, those in the trash and in private windows too; only some of them where
   * `only` names them. Answers those on the disk that were moved.
   */
  move(from: EntryId, to: EntryId, only?: readonly NoteId[]): Promise<readonly NoteId[]>;
  place(page: PageText, isPrivate: boolean): Promise<readonly PlacedPassage[]>;
};

/**
 * Opens the database at the first question and keeps it open; a failed opening is tried again by the next, and so is
 * one that has closed since. `onKept` hears of every note that is on the disk.
 */
export function noteKeeper(onKept: () => void): NoteKeeper {
  let opening: Promise<Opening> | null = null;
  const hidden = privateNotes();

  async function opened(): Promise<Opening> {
    // Closed by a later Gloss that wanted to upgrade it, or by a browser that has emptied it: what is there now is told anew.
    if (opening && isClosed(await opening)) opening = null;
    opening ??= openAndTidy();
    const result = await opening;
    if (!('db' in result)) opening = null;
    return result;
  }

  /** Asks the disk, and in a private window what was written there, which is seen instead of what it was made from. */
  async function read(
    ask: (db: Pick<Database, 'notes'>) => Promise<readonly Note[]>,
    isPrivate: boolean,
    isAsked: (note: Note) => boolean,
  ): Promise<readonly Note[]> {
    const result = await opened();
    if (!('db' in result)) throw new Error(result.why);
    const stored = await ask(result.db as Pick<Database, 'notes'>);
    if (!isPrivate) return stored;
    const kept = await hidden.all();
    const rest = stored.filter(({ id }) => !kept.has(id));
    return newestFirst([
      ...rest,
      ...[...kept.values()].filter((note) => note.deleted === null && isAsked(note)),
    ]);
  }

  const notesById: NoteKeeper['notesById'] = (ids, isPrivate) =>
    read(
      (db) => notesWithIds(db, ids),
      isPrivate,
      ({ id }) => ids.includes(id),
    );

  const passagesOf: NoteKeeper['passagesOf'] = (page, isPrivate) =>
    read(
      (db) => notesOnPassages(db, page),
      isPrivate,
      ({ about }) => about.kind === 'passage' && about.page === page,
    );

  return {
    notesById,
    passagesOf,
    async notesOn(entry, most, isPrivate) {
      if (!isPrivate) {
        const result = await opened();
        if (!('db' in result)) throw new Error(result.why);
        return newestOnEntry(result.db, entry, most);
      }
      const all = await read(
        (db) => notesOnEntry(db, entry),
        true,
        ({ about }) => about.kind === 'entry' && about.entry === entry,
      );
      return { notes: all.slice(0, most), total: all.length };
    },
    async orphansOf(page, isPrivate) {
      const notes = await passagesOf(page, isPrivate);
      const result = await opened();
      if (result.kind !== 'open') return [];
      const placings = await result.db.placings.bulkGet(notes.map(({ id }) => id));
      return notes.filter((_, index) => placings[index]?.placement === 'orphaned');
    },
    async keep(note, page, isPrivate) {
      const result = await opened();
      if (isPrivate) {
        const stored = !('db' in result) ? null : ((await result.db.notes.get(note.id)) ?? null);
        const keeping = await hidden.keep(note, stored, new Date().toISOString());
        tellNotesChanged();
        return keeping;
      }
      if (result.kind !== 'open') return { kind: 'failed', why: result.why };
      const keeping = await keepNote(result.db, note, page, new Date().toISOString());
      if (keeping.kind === 'kept') {
        tellNotesChanged();
        onKept();
      }
      return keeping;
    },
    async change(changes, isPrivate) {
      const at = new Date().toISOString();
      if (isPrivate) {
        const ids = changes.flatMap(({ notes }) => notes);
        const count = await hidden.change(changes, await notesById(ids, true), at);
        tellNotesChanged();
        return { kind: 'changed', count };
      }
      const result = await opened();
      if (result.kind !== 'open') return { kind: 'failed', why: result.why };
      const changing = await changeNotes(result.db, changes, at);
      if (changing.kind === 'changed') tellNotesChanged();
      return changing;
    },
    async forget(ids) {
      const result = await opened();
      return result.kind === 'open' ? forgetNotes(result.db, ids) : { kind: 'failed', why: result.why };
    },
    async swapVersion(number) {
      const result = await opened();
      if (result.kind !== 'open') return { kind: 'failed', why: result.why };
      const swapping = await swapVersion(result.db, number, new Date().toISOString());
      if (swapping.kind === 'changed') tellNotesChanged();
      return swapping;
    },
    async move(from, to, only) {
      const result = await opened();
      if (result.kind !== 'open') return [];
      const at = new Date().toISOString();
      const about = await result.db.notes.where('about.entry').equals(from).primaryKeys();
      const ids = only ? about.filter((id) => only.includes(id)) : about;
      const change = { kind: 'entry', from, to } as const;
      const changing = await changeNotes(result.db, [{ notes: ids, change }], at);
      const kept = [...(await hidden.all()).values()];
      const hiddenIds = kept.map(({ id }) => id);
      if (!only && kept.length > 0) await hidden.change([{ notes: hiddenIds, change }], kept, at);
      tellNotesChanged();
      return changing.kind === 'changed' ? ids : [];
    },
    async place({ page, text }, isPrivate) {
      const notes = await passagesOf(page, isPrivate);
      if (notes.length === 0) return [];
      const ready = anchoringText(text);
      const placed: PlacedPassage[] = [];
      const placings: Placing[] = [];
      for (const { id, about, colour } of notes) {
        if (about.kind !== 'passage') continue;
        const resolution = resolveAnchor(ready, about.anchor);
        placings.push({ note: id, placement: resolution.kind });
        if (resolution.kind === 'orphaned') continue;
        placed.push({ note: id, start: resolution.start, end: resolution.end, colour: washOf(colour) });
      }
      const result = await opened();
      if (result.kind === 'open' && !isPrivate) await result.db.placings.bulkPut(placings);
      return placed;
    },
  };
}

function isClosed(opening: Opening): boolean {
  return opening.kind === 'open' && !opening.db.isOpen();
}

async function openAndTidy(): Promise<Opening> {
  const opening = await openDatabase();
  if (opening.kind === 'open') {
    // Nobody waits for it, and what it does not come to now it will the next time.
    emptyOldTrash(opening.db, new Date().toISOString()).catch(() => {});
  }
  return opening;
}
