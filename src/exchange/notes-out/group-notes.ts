import type { EntryId, EntryKind } from '../../core/glossary/entry.ts';
import type { Note, Page, PageUrl } from '../../core/notes/note.ts';
import { type ExportedNotes, standingNotes } from './exported-notes.ts';

/** What some of the notes are about, with them: an entry, or a page and its passages. */
export type NotesOnOne =
  | {
      readonly kind: 'entry';
      readonly entry: EntryId;
      readonly name: string;
      readonly entryKind: EntryKind | null;
      readonly notes: readonly Note[];
    }
  | {
      readonly kind: 'page';
      readonly url: PageUrl;
      readonly name: string;
      readonly page: Page | null;
      readonly notes: readonly Note[];
    };

/**
 * The notes that stand, by what they are about: entries in the order of the alphabet, then pages. Tombstones are left
 * out.
 */
export function groupNotes(exported: ExportedNotes): readonly NotesOnOne[] {
  const known = groups.get(exported) ?? findGroups(exported);
  groups.set(exported, known);
  return known;
}

/** A preview and the file after it, and one format after the other, group the same notes. */
const groups = new WeakMap<ExportedNotes, readonly NotesOnOne[]>();

function findGroups({ notes, entries, pages }: ExportedNotes): NotesOnOne[] {
  const byEntry = new Map<EntryId, Note[]>();
  const byPage = new Map<PageUrl, Note[]>();
  for (const note of standingNotes(notes)) {
    const { about } = note;
    if (about.kind === 'entry') pushTo(byEntry, about.entry, note);
    else pushTo(byPage, about.page, note);
  }
  const onEntries = [...byEntry].map(([entry, notes]): NotesOnOne => {
    const known = entries.get(entry);
    return { kind: 'entry', entry, name: known?.name ?? entry, entryKind: known?.kind ?? null, notes };
  });
  const onPages = [...byPage].map(([url, notes]): NotesOnOne => {
    const page = pages.get(url) ?? null;
    return { kind: 'page', url, name: page?.title || url, page, notes };
  });
  return [...inOrder(onEntries), ...inOrder(onPages)];
}

/** Puts one more value under a key. */
export function pushTo<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}

function inOrder(groups: Iterable<NotesOnOne>): NotesOnOne[] {
  const { compare } = new Intl.Collator('en');
  return [...groups].sort((a, b) => compare(a.name, b.name));
}
