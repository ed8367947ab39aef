import type { EntryId } from '../core/glossary/entry.ts';
import type { Note } from '../core/notes/note.ts';
import { dayAt, type TimeZone } from '../core/notes/say-instant.ts';
import type { NamedEntry } from '../exchange/notes-out/exported-notes.ts';
import { fileName } from '../exchange/notes-out/file-name.ts';
import { toJson } from '../exchange/notes-out/to-json.ts';
import { toMarkdown } from '../exchange/notes-out/to-markdown.ts';
import { textOf } from '../exchange/piece.ts';
import { everyNote, type NotebookState } from './notebook-state.ts';
import { saveFile } from './save-file.ts';
import { currentNote } from './show-note.ts';

/** Hands the notes that are found, or all, to the reader as a file. */
export function saveNotes(
  state: NotebookState,
  found: readonly Note[],
  format: 'json' | 'markdown',
  which: 'found' | 'all',
  timeZone: TimeZone,
): void {
  const notes = which === 'all' ? everyNote(state) : found.map((note) => currentNote(note, state));
  const at = new Date().toISOString();
  const day = dayAt(at, timeZone) ?? '';
  const words = which === 'all' ? '' : wordsOfFilter(state);
  const exported = { notes, pages: state.pages, entries: knownEntries(state.entries), at };
  if (format === 'json') saveFile(fileName(day, 'json', words), textOf(toJson(exported)), 'application/json');
  else saveFile(fileName(day, 'md', words), textOf(toMarkdown(exported, timeZone)), 'text/markdown');
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
