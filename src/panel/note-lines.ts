import type { EntryId } from '../core/glossary/entry.ts';
import type { Note } from '../core/notes/note.ts';
import { say } from '../language/speak.ts';
import type { CastEntry } from '../messaging/protocol.ts';
import type { NoteLine } from './panel-view.ts';

/** Notes as the panel lists them: what each is about, and its words. */
export function noteLines(
  notes: readonly Note[],
  entries: ReadonlyMap<EntryId, CastEntry>,
): readonly NoteLine[] {
  return notes.map(({ id, text, about }) => ({ id, text, about: aboutOf(about, entries) }));
}

function aboutOf(about: Note['about'], entries: ReadonlyMap<EntryId, CastEntry>): string {
  switch (about.kind) {
    case 'entry':
      return entries.get(about.entry)?.name ?? about.entry;
    case 'passage':
      return `“${about.anchor.exact}”`;
    case 'page':
      return say('panel.thisPage');
    default:
      return about satisfies never;
  }
}
