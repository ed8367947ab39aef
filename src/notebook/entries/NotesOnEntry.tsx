import type { Note } from '../../core/notes/note.ts';
import { sayDate } from '../../core/notes/say-instant.ts';

/** As much of a note as tells it from the others; the whole is a click away. UTF-16 units. */
const MOST_WORDS = 400;

/** The reader's notes on an entry, the newest first. */
export function NotesOnEntry({ notes }: { readonly notes: readonly Note[] }) {
  if (notes.length === 0) return null;
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return (
    <section aria-labelledby="entry-page-notes">
      <h3 id="entry-page-notes">Your notes</h3>
      <ul class="notes-on">
        {notes.map(({ id, text, created }) => (
          <li key={id}>
            <a href={`#note=${id}`}>
              <span class="notes-on-words">{text.trim().slice(0, MOST_WORDS) || 'No words yet'}</span>
              <span class="notes-on-when">{sayDate(created, timeZone)}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
