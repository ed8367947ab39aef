import type { Note } from '../../core/notes/note.ts';
import { dayAt } from '../../core/notes/say-instant.ts';
import { say } from '../../language/speak.ts';
import { sayLocalDay } from '../../ui/say-encounters.ts';

const DATE = { day: 'numeric', month: 'long', year: 'numeric' } as const;
/** As much of a note as tells it from the others; the whole is a click away. UTF-16 units. */
const MOST_WORDS = 400;

/** The reader's notes on an entry, the newest first. */
export function NotesOnEntry({ notes }: { readonly notes: readonly Note[] }) {
  if (notes.length === 0) return null;
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return (
    <section aria-labelledby="entry-page-notes">
      <h3 id="entry-page-notes">{say('own.page.notes')}</h3>
      <ul class="notes-on">
        {notes.map(({ id, text, created }) => (
          <li key={id}>
            <a href={`#note=${id}`}>
              <span class="notes-on-words">
                {text.trim().slice(0, MOST_WORDS) || say('own.page.noWords')}
              </span>
              <span class="notes-on-when">
                {sayLocalDay(dayAt(created, timeZone) ?? created.slice(0, 10), DATE)}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
