import type { EntryId } from '../core/glossary/entry.ts';
import type { NoteId } from '../core/notes/note.ts';

/** What the notebook's address asks for. */
export type NotebookPlace =
  | { readonly kind: 'everything' }
  | { readonly kind: 'note'; readonly note: NoteId }
  | { readonly kind: 'entry'; readonly entry: EntryId }
  | { readonly kind: 'trash' }
  | { readonly kind: 'settings' }
  | { readonly kind: 'packs' }
  /** The glossary; `entry` is the one whose page is open. */
  | { readonly kind: 'glossary'; readonly entry: EntryId | null };

/**
 * Reads a fragment such as `#note=…`, `#entry=kim-jong-un`, `#trash`, `#packs`, `#settings` or `#glossary=kim-jong-un`;
 * anything else asks for everything.
 */
export function readNotebookPlace(fragment: string): NotebookPlace {
  // Never throws, unlike decodeURIComponent on a stray per cent sign. A plus is a plus in an id.
  const asked = new URLSearchParams(fragment.replace(/^#/, '').replaceAll('+', '%2B'));
  if (asked.has('trash')) return { kind: 'trash' };
  if (asked.has('settings')) return { kind: 'settings' };
  if (asked.has('packs')) return { kind: 'packs' };
  const note = asked.get('note');
  if (note) return { kind: 'note', note: note as NoteId };
  const entry = asked.get('entry');
  if (entry) return { kind: 'entry', entry: entry as EntryId };
  const page = asked.get('glossary');
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
