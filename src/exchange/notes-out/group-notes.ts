import type { EntryId, EntryKind } from '../../core/glossary/entry.ts';
import type { Note, Page, PageUrl } from '../../core/notes/note.ts';
import type { ExportedNotes } from './exported-notes.ts';

/** What some of the notes are about, with them: an entry, or a page and its passages. */
export type NotesOnOne =
  | {
      readonly kind: 'entry';
      readonly entry: EntryId;
      readonly name: string;
      readonly entryKind: EntryKind | null;
      readonly notes: Note[];
    }
  | {
      readonly kind: 'page';
      readonly url: PageUrl;
      readonly name: string;
      readonly page: Page | null;
      readonly notes: Note[];
    };

/**
 * The notes that stand, by what they are about: entries in the order of the alphabet, then pages. Tombstones are left
 * out.
 */
export function groupNotes({ notes, entries, pages }: ExportedNotes): NotesOnOne[] {
  const byEntry = new Map<EntryId, NotesOnOne>();
  const byPage = new Map<PageUrl, NotesOnOne>();
  for (const note of notes) {
    if (note.deleted !== null) continue;
    const { about } = note;
    const group = about.kind === 'entry' ? byEntry.get(about.entry) : byPage.get(about.page);
    if (group) {
      group.notes.push(note);
    } else if (about.kind === 'entry') {
      const { entry } = about;
      const known = entries.get(entry);
      const name = known?.name ?? entry;
      byEntry.set(entry, { kind: 'entry', entry, name, entryKind: known?.kind ?? null, notes: [note] });
    } else {
      const url = about.page;
      const page = pages.get(url) ?? null;
      byPage.set(url, { kind: 'page', url, name: page?.title || url, page, notes: [note] });
    }
  }
  return [...inOrder(byEntry.values()), ...inOrder(byPage.values())];
}

function inOrder(groups: Iterable<NotesOnOne>): NotesOnOne[] {
  const { compare } = new Intl.Collator('en');
  return [...groups].sort((a, b) => compare(a.name, b.name));
}
