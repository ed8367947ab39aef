import type { Note, NoteId } from './note.ts';

/** What becomes of a note that comes in from a file. */
export type IncomingNote =
  /** Nobody has it yet. */
  | { readonly kind: 'new'; readonly note: Note }
  /** It says what is here already. */
  | { readonly kind: 'same'; readonly note: Note; readonly stored: Note }
  /** It was changed later than the one here, which stays as an earlier version. */
  | { readonly kind: 'newer'; readonly note: Note; readonly stored: Note }
  /** The one here was changed later; what comes in stays as an earlier version. */
  | { readonly kind: 'older'; readonly note: Note; readonly stored: Note };

/**
 * What becomes of notes that come in, against those that are here. The same note is known by its id; or, where the
 * file has ids of its own making, by what it is about and says. Of two in the file that are the same the first counts.
 */
export function mergeNotes(incoming: readonly Note[], stored: readonly Note[]): IncomingNote[] {
  const byId = new Map<NoteId, Note>(stored.map((note) => [note.id, note]));
  const byWords = new Map<string, Note>();
  for (const note of stored) if (note.deleted === null) byWords.set(wordsKey(note), note);
  const seen = new Map<NoteId, Note>();
  const merged: IncomingNote[] = [];
  for (const note of incoming) {
    const twin = seen.get(note.id) ?? (byId.has(note.id) ? undefined : byWords.get(wordsKey(note)));
    if (twin && saysAlike(note, twin)) {
      merged.push({ kind: 'same', note, stored: twin });
      continue;
    }
    // The same id twice in one file, with other words: the later one is an earlier or a later version of the first.
    const here = byId.get(note.id);
    merged.push(here ? against(note, here) : { kind: 'new', note });
    const kept = merged.at(-1)!;
    const stands = kept.kind === 'older' || kept.kind === 'same' ? kept.stored : note;
    seen.set(note.id, stands);
    byId.set(note.id, stands);
    if (note.deleted === null) byWords.set(wordsKey(note), stands);
  }
  return merged;
}

function against(note: Note, stored: Note): IncomingNote {
  if (saysAlike(note, stored)) return { kind: 'same', note, stored };
  return { kind: Date.parse(note.updated) > Date.parse(stored.updated) ? 'newer' : 'older', note, stored };
}

/** Whether two notes say the same about the same. */
function saysAlike(a: Note, b: Note): boolean {
  return (
    (a.deleted === null) === (b.deleted === null) && wordsKey(a) === wordsKey(b) && a.colour === b.colour
  );
}

/** What a note is about and says, as one text. */
function wordsKey({ about, text, tags }: Note): string {
  const subject =
    about.kind === 'entry'
      ? ['entry', about.entry]
      : about.kind === 'page'
        ? ['page', about.page]
        : [
            'passage',
            about.page,
            about.anchor.exact,
            about.anchor.prefix.slice(-32),
            about.anchor.suffix.slice(0, 32),
          ];
  return JSON.stringify([subject, text, tags]);
}
