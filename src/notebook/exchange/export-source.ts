import type { EntryId } from '../../core/glossary/entry.ts';
import type { Note } from '../../core/notes/note.ts';
import { dayAt, type TimeZone } from '../../core/notes/say-instant.ts';
import type { NamedEntry } from '../../exchange/notes-out/exported-notes.ts';
import { say } from '../../language/speak.ts';
import { everyNote, type NotebookState } from '../notebook-state.ts';
import { currentNote, isAbout } from '../show-note.ts';
import type { ExportSource, NoteSet } from './export-set.ts';

/** The sets that a reader may want: those marked, those found, those of the open note's entry or article, all. */
export function exportSource(
  state: NotebookState,
  found: readonly Note[],
  at: string,
  timeZone: TimeZone,
): ExportSource {
  const all = everyNote(state);
  const standing = all.filter((note) => note.deleted === null);
  const words = [state.place.kind === 'entry' ? state.place.entry : '', state.search].join(' ').trim();
  const marked = standing.filter(({ id }) => state.marked.has(id));
  const shown = found.map((note) => currentNote(note, state));
  const sets: NoteSet[] = [];
  if (marked.length > 0)
    sets.push({
      id: 'marked',
      label: say('exchange.set.marked'),
      notes: marked,
      words: say('exchange.set.markedFile'),
    });
  if (words !== '' && shown.length > 0)
    sets.push({ id: 'found', label: say('exchange.set.found'), notes: shown, words });
  const open = standing.find(({ id }) => id === state.selected);
  if (open) sets.push(...setsAround(open, standing, state));
  sets.push({ id: 'all', label: say('exchange.set.all'), notes: all, words: '' });
  return {
    sets,
    pages: state.pages,
    entries: knownEntries(state),
    timeZone,
    day: dayAt(at, timeZone) ?? '',
    at,
  };
}

function setsAround(open: Note, standing: readonly Note[], { entries, pages }: NotebookState): NoteSet[] {
  const sets: NoteSet[] = [];
  const { about } = open;
  if (about.kind === 'entry') {
    const name = entries.get(about.entry)?.name ?? about.entry;
    const notes = standing.filter((note) => isAbout(note, about.entry));
    sets.push({ id: 'entry', label: say('exchange.set.entry', name), notes, words: name });
  }
  const url = about.kind === 'entry' ? open.origin?.page : about.page;
  if (url !== undefined) {
    const title = pages.get(url)?.title || url;
    const notes = standing.filter(
      (note) => (note.about.kind === 'entry' ? note.origin?.page : note.about.page) === url,
    );
    sets.push({ id: 'article', label: say('exchange.set.article', title), notes, words: title });
  }
  return sets;
}

function knownEntries({ entries }: NotebookState): ReadonlyMap<EntryId, NamedEntry> {
  const known = new Map<EntryId, NamedEntry>();
  for (const [id, entry] of entries) if (entry) known.set(id, entry);
  return known;
}
