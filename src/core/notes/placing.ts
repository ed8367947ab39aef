import type { NoteId } from './note.ts';

/** How well the passage of a note was found when its page was last read. */
export const PLACEMENTS = ['exact', 'moved', 'changed', 'orphaned'] as const;

/**
 * *exact*: the same words where they were, or between the same neighbours; *moved*: the same words elsewhere on the
 * page; *changed*: words that are nearly the same; *orphaned*: nowhere.
 */
export type Placement = (typeof PLACEMENTS)[number];

/** What became of a note's passage. Kept beside the note: finding it again is no change of the note. */
export type Placing = { readonly note: NoteId; readonly placement: Placement };
