import type { EntryId } from '../glossary/entry.ts';
import type { Anchor, Instant, Note, NoteId } from './note.ts';
import { saysTheSame } from './write-note.ts';

/**
 * A change that many notes can be given at once. Each says what it does and not what comes out, so that it goes
 * together with whatever somebody else does to the same note meanwhile.
 */
export type NoteChange =
  | { readonly kind: 'tag'; readonly tag: string }
  | { readonly kind: 'untag'; readonly tag: string }
  | { readonly kind: 'colour'; readonly colour: string | null }
  | { readonly kind: 'delete'; readonly at: Instant }
  | { readonly kind: 'restore' }
  /** Done only while the note still says `from`: what somebody has written since is not taken back. */
  | { readonly kind: 'text'; readonly from: string; readonly to: string }
  | { readonly kind: 'anchor'; readonly anchor: Anchor }
  /** It is about another entry, because the one it was about is now part of that. */
  | { readonly kind: 'entry'; readonly from: EntryId; readonly to: EntryId };

/** A change of some notes, and how it is told and taken back. */
export type ChangeOfNotes = { readonly notes: readonly NoteId[]; readonly change: NoteChange };

/** A note with a change; the same note where it makes no difference. */
export function changeNote(note: Note, change: NoteChange): Note {
  const changed = apply(note, change);
  return saysTheSame(changed, note) && changed.about === note.about ? note : changed;
}

function apply(note: Note, change: NoteChange): Note {
  switch (change.kind) {
    case 'tag':
      return note.tags.includes(change.tag) ? note : { ...note, tags: [...note.tags, change.tag] };
    case 'untag':
      return { ...note, tags: note.tags.filter((tag) => tag !== change.tag) };
    case 'colour':
      return { ...note, colour: change.colour };
    case 'delete':
      return note.deleted === null ? { ...note, deleted: change.at } : note;
    case 'restore':
      return { ...note, deleted: null };
    case 'text':
      return note.text === change.from ? { ...note, text: change.to } : note;
    case 'anchor':
      return note.about.kind === 'passage'
        ? { ...note, about: { ...note.about, anchor: change.anchor } }
        : note;
    case 'entry':
      return note.about.kind === 'entry' && note.about.entry === change.from
        ? { ...note, about: { kind: 'entry', entry: change.to } }
        : note;
    default:
      return change satisfies never;
  }
}

/** What takes a change back, given the notes as they were before it. Notes that it would not change are left out. */
export function undoOf(before: readonly Note[], change: NoteChange): readonly ChangeOfNotes[] {
  const touched = before.filter((note) => changeNote(note, change) !== note);
  const notes = touched.map(({ id }) => id);
  if (notes.length === 0) return [];
  switch (change.kind) {
    case 'tag':
      return [{ notes, change: { kind: 'untag', tag: change.tag } }];
    case 'untag':
      return [{ notes, change: { kind: 'tag', tag: change.tag } }];
    case 'delete':
      return [{ notes, change: { kind: 'restore' } }];
    case 'text':
      return [{ notes, change: { kind: 'text', from: change.to, to: change.from } }];
    case 'entry':
      return [{ notes, change: { kind: 'entry', from: change.to, to: change.from } }];
    case 'anchor':
      return touched.flatMap(({ id, about }) =>
        about.kind === 'passage'
          ? [{ notes: [id], change: { kind: 'anchor', anchor: about.anchor } as const }]
          : [],
      );
    case 'restore':
      return [...Map.groupBy(touched, ({ deleted }) => deleted ?? '')].map(([at, ones]) => ({
        notes: ones.map(({ id }) => id),
        change: { kind: 'delete', at },
      }));
    case 'colour':
      return [...Map.groupBy(touched, ({ colour }) => colour)].map(([colour, ones]) => ({
        notes: ones.map(({ id }) => id),
        change: { kind: 'colour', colour },
      }));
    default:
      return change satisfies never;
  }
}

/** A tag as it is kept: one line without white space around it; `null` where nothing is left. */
export function tidyTag(typed: string): string | null {
  const tag = typed.replace(/^#/, '').replace(/\s+/g, ' ').trim();
  return tag === '' ? null : tag.slice(0, MAX_TAG_LENGTH);
}

/** UTF-16 units. */
const MAX_TAG_LENGTH = 200;
