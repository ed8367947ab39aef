import type { EntryId } from '../core/glossary/entry.ts';
import type { Note, NoteId, Page, PageUrl } from '../core/notes/note.ts';
import { type NoteEditing, wantedNote } from '../core/notes/note-editing.ts';
import { type NamedEntry, pageOf } from '../exchange/notes-out/exported-notes.ts';
import { saveStateOf } from '../ui/save-state.ts';
import type { ShownNote, Source, Subject } from './shown-note.ts';

/** What is known beside the notes themselves. */
export type Known = {
  readonly pages: ReadonlyMap<PageUrl, Page>;
  /** `null` for an entry that no pack knows; absent while it is being asked. */
  readonly entries: ReadonlyMap<EntryId, NamedEntry | null>;
  /** The notes that the reader has touched since the notebook was opened. */
  readonly editings: ReadonlyMap<NoteId, NoteEditing>;
};

/** The note with the words that stand in its field, whether they are on the disk yet or not. */
export function currentNote(note: Note, known: Pick<Known, 'editings'>): Note {
  const editing = known.editings.get(note.id);
  return editing ? wantedNote(editing) : note;
}

/** Whether a note has a place in the list: it stands, or the reader must still see to it. */
export function isListed(note: Note, known: Pick<Known, 'editings'>): boolean {
  const editing = known.editings.get(note.id);
  if (!editing) return note.deleted === null;
  return (
    editing.deleted === null || editing.phase.kind === 'failed' || editing.phase.kind === 'changed-elsewhere'
  );
}

export function isAbout({ about }: Note, entry: EntryId): boolean {
  return about.kind === 'entry' && about.entry === entry;
}

/** A note with everything looked up that is shown of it. */
export function showNote(note: Note, known: Known): ShownNote {
  const { id, text, created, tags } = currentNote(note, known);
  const editing = known.editings.get(id);
  const page = pageOf(note);
  return {
    id,
    subject: subjectOf(note, known),
    created,
    text,
    tags,
    quote: quoteOf(note),
    source: page === null ? null : sourceOf(page, known.pages.get(page)),
    state: editing ? saveStateOf(editing) : { kind: 'idle' },
  };
}

/** The names by which a note can be found beside its own words. */
export function namesOf(note: Note, { entries, pages }: Known): readonly string[] {
  const url = pageOf(note);
  const page = url === null ? undefined : pages.get(url);
  const entry = note.about.kind === 'entry' ? note.about.entry : null;
  const name = entry === null ? '' : (entries.get(entry)?.name ?? entry);
  return [name, page?.title ?? url ?? '', page?.site ?? ''];
}

function subjectOf({ about }: Note, { entries, pages }: Known): Subject {
  if (about.kind !== 'entry') return { kind: about.kind, name: pages.get(about.page)?.title || about.page };
  const entry = entries.get(about.entry);
  const name = entry === undefined ? '' : (entry?.name ?? about.entry);
  return { kind: 'entry', id: about.entry, name, entryKind: entry?.kind ?? null };
}

function quoteOf({ about, origin }: Note): string | null {
  return (about.kind === 'passage' ? about.anchor.exact : origin?.sentence)?.trim() || null;
}

function sourceOf(url: PageUrl, page: Page | undefined): Source {
  const web = /^https?:/i.test(url) && URL.canParse(url);
  const site = page?.site.trim() || (web ? new URL(url).hostname.replace(/^www\./, '') : '');
  return { title: page?.title.trim() || url, site, address: web ? url : null };
}
