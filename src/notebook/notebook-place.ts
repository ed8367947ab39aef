import type { EntryId } from '../core/glossary/entry.ts';
import { OWN_PACK } from '../core/glossary/pack-on-shelf.ts';
import { packOf } from '../core/glossary/qualify-entries.ts';
import type { NoteId } from '../core/notes/note.ts';

/** What the notebook's address asks for. */
export type NotebookPlace =
  | { readonly kind: 'everything' }
  | { readonly kind: 'note'; readonly note: NoteId }
  | { readonly kind: 'entry'; readonly entry: EntryId }
  | { readonly kind: 'trash' }
  | { readonly kind: 'settings' }
  /** Copies of everything, and the way back from them. */
  | { readonly kind: 'backups' }
  | { readonly kind: 'packs' }
  /** The reader's own entries; `entry` is the one whose page is open. */
  | { readonly kind: 'entries'; readonly entry: EntryId | null }
  /** A new entry of the reader's own, with the name that it is to explain. */
  | { readonly kind: 'new-entry'; readonly name: string }
  /** The glossary; `entry` is the one whose page is open. */
  | { readonly kind: 'glossary'; readonly entry: EntryId | null };

/**
 * Reads a fragment such as `#note=…`, `#entry=kim-jong-un`, `#trash`, `#packs`, `#settings`, `#backups`, `#glossary=kim-jong-un`,
 * `#entries=own/…` or `#new-entry=NAME`; anything else asks for everything.
 */
export function readNotebookPlace(fragment: string): NotebookPlace {
  // Never throws, unlike decodeURIComponent on a stray per cent sign. A plus is a plus in an id.
  const asked = new URLSearchParams(fragment.replace(/^#/, '').replaceAll('+', '%2B'));
  if (asked.has('trash')) return { kind: 'trash' };
  if (asked.has('backups')) return { kind: 'backups' };
  if (asked.has('settings')) return { kind: 'settings' };
  if (asked.has('packs')) return { kind: 'packs' };
  const note = asked.get('note');
  if (note) return { kind: 'note', note: note as NoteId };
  const entry = asked.get('entry');
  if (entry) return { kind: 'entry', entry: entry as EntryId };
  const name = asked.get('new-entry');
  if (name !== null) return { kind: 'new-entry', name };
  const own = asked.get('entries');
  if (own !== null) return { kind: 'entries', entry: own === '' ? null : (own as EntryId) };
  const page = asked.get('glossary');
  // Whoever comes to an entry of their own by the glossary's door wants to read and change it.
  if (page !== null && packOf(page as EntryId) === OWN_PACK)
    return { kind: 'entries', entry: page as EntryId };
  if (page !== null) return { kind: 'glossary', entry: page === '' ? null : (page as EntryId) };
  return { kind: 'everything' };
}

/** The fragment that opens an entry's page in the glossary. */
export function glossaryFragment(entry: EntryId): string {
  return `#glossary=${encodeURIComponent(entry)}`;
}

/** The fragment that shows the notes on an entry. */
export function entryFragment(entry: EntryId): string {
  return `#entry=${encodeURIComponent(entry)}`;
}

/** The fragment that opens an entry of the reader's own. */
export function entriesFragment(entry: EntryId): string {
  return `#entries=${encodeURIComponent(entry)}`;
}
