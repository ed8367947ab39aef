import type { EntryId } from '../../../src/core/glossary/entry.ts';
import type { Note, NoteId, Page, PageUrl } from '../../../src/core/notes/note.ts';

export const HARBOUR_REVIEW: Page = {
  url: 'https://harbour-review.example/2019/04/a-summit-by-the-sea' as PageUrl,
  title: 'A summit by the sea',
  site: 'The Harbour Review',
  author: 'Ines Aalto',
  published: '2019-04-24',
};

/** A note as stored once, on Andrei Karlov, written on an article of the Harbour Review. */
export function madeNote(changes: Partial<Note> = {}): Note {
  return {
    id: '6b1f6f0e-8d1c-4c56-9d1c-6b7a3f0a2f11' as NoteId,
    about: { kind: 'entry', entry: 'andrei-karlov' as EntryId },
    text: 'Seventeen years in Pyongyang in all.',
    tags: [],
    colour: null,
    created: '2026-11-22T09:12:27.000Z',
    updated: '2026-11-22T09:12:27.000Z',
    deleted: null,
    rev: 1,
    origin: { page: HARBOUR_REVIEW.url, sentence: 'Karlov had served there twice.' },
    ...changes,
  };
}

/** An id by its number: 1 is `00000000-0000-4000-8000-000000000001`. */
export function noteId(number: number): NoteId {
  return `00000000-0000-4000-8000-${String(number).padStart(12, '0')}` as NoteId;
}

export function entryId(id: string): EntryId {
  return id as EntryId;
}
