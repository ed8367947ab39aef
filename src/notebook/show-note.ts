import type { EntryId } from '../core/glossary/entry.ts';
import { noteColourOf } from '../core/notes/colours.ts';
import type { Note, NoteId, Page, PageUrl } from '../core/notes/note.ts';
import { type NoteEditing, wantedNote } from '../core/notes/note-editing.ts';
import { pageOfNote } from '../core/notes/page-of-note.ts';
import type { Placement } from '../core/notes/placing.ts';
import { textFragment } from '../core/notes/text-fragment.ts';
import type { NamedEntry } from '../exchange/notes-out/exported-notes.ts';
import { saveStateOf } from '../ui/save-state.ts';
import type { ShownNote, Source, Subject } from './shown-note.ts';

/** What is known beside the notes themselves. */
export type Known = {
  readonly pages: ReadonlyMap<PageUrl, Page>;
  readonly placings: ReadonlyMap<NoteId, Placement>;
  /** `null` for an entry that no pack knows; absent while it is being asked. */
  readonly entries: ReadonlyMap<EntryId, NamedEntry | null>;
  /** The notes that the reader has touched since the notebook was opened. */
  readonly editings: ReadonlyMap<NoteId, NoteEditing>;
};

/** The note with the words that stand in its field, whether they are on the disk yet or not. */
export function currentNote(note: Note, known: Pick<Known, 'editings'>): Note {
  const editing = known.editings.get(note.id);
  return editing ? { ...note, text: wantedNote(editing).text } : note;
}

/** Whether a note has a place in the list: it stands, or the reader must still see to it. */
export function isListed(note: Note, known: Pick<Known, 'editings'>): boolean {
  if (note.deleted === null) return true;
  const phase = known.editings.get(note.id)?.phase.kind;
  return phase === 'failed' || phase === 'changed-elsewhere';
}

export function isAbout({ about }: Note, entry: EntryId): boolean {
  return about.kind === 'entry' && about.entry === entry;
}

/** A note with everything looked up that is shown of it. */
export function showNote(note: Note, known: Known): ShownNote {
  const { id, text, created, deleted, tags, colour } = currentNote(note, known);
  const editing = known.editings.get(id);
  const page = pageOfNote(note);
  return {
    id,
    subject: subjectOf(note, known),
    created,
    deleted,
    text,
    tags,
    colour: noteColourOf(colour),
    quote: quoteOf(note),
    placement: note.about.kind === 'passage' ? (known.placings.get(id) ?? null) : null,
    source: page === null ? null : sourceOf(page, known.pages.get(page), note),
    state: editing ? saveStateOf(editing) : { kind: 'idle' },
  };
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

function sourceOf(url: PageUrl, page: Page | undefined, { about }: Note): Source {
  const web = /^https?:/i.test(url) && URL.canParse(url);
  const site = page?.site.trim() || (web ? new URL(url).hostname.replace(/^www\./, '') : '');
  const fragment = about.kind === 'passage' ? textFragment(about.anchor) : '';
  return {
    title: page?.title.trim() || url,
    site,
    address: web ? `${url}${fragment && `#${fragment}`}` : null,
  };
}
