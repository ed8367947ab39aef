import { say } from '../language/speak.ts';
import type { NoteLine } from './panel-view.ts';

type NotesOfPageProps = {
  readonly notes: readonly NoteLine[];
  readonly onOpen: (note: NoteLine['id']) => void;
};

/** What the reader has written on this page. */
export function NotesOfPage({ notes, onOpen }: NotesOfPageProps) {
  if (notes.length === 0) return null;
  return (
    <section class="panel-notes" aria-labelledby="panel-notes">
      <h2 class="cast-kind" id="panel-notes">
        {say('panel.notes')} <span class="cast-kind-count">{notes.length}</span>
      </h2>
      <ul>
        {notes.map(({ id, about, text }) => (
          <li key={id}>
            <button type="button" class="panel-note" onClick={() => onOpen(id)}>
              <span class="panel-note-about">{about}</span>
              <span class="panel-note-text">{text}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
