import { say } from '../language/speak.ts';
import { sayWith } from '../ui/say-with.tsx';

/** What the notebook says before the first note. */
export function NoNotes({ onImport }: { readonly onImport: () => void }) {
  return (
    <section class="no-notes">
      {/* What a page with Gloss looks like, in small; the words beside it say the same. */}
      <div class="no-notes-picture" aria-hidden="true">
        <p>
          {sayWith(
            'notebook.first.picture',
            <span key="mark" class="no-notes-mark">
              {say('notebook.first.pictureName')}
            </span>,
          )}
        </p>
        <div class="no-notes-card">
          <strong>{say('notebook.first.pictureEntry')}</strong>
          <span>{say('notebook.first.yourNote')}</span>
        </div>
      </div>
      <h2>{say('notebook.first.heading')}</h2>
      <ol>
        <li>{say('notebook.first.open')}</li>
        <li>{say('notebook.first.rest')}</li>
        <li>{say('notebook.first.write')}</li>
      </ol>
      <p class="no-notes-promise">{say('notebook.first.promise')}</p>
      <p>
        {sayWith(
          'notebook.first.elsewhere',
          <button key="import" type="button" class="exchange-button" onClick={onImport}>
            {say('notebook.first.import')}
          </button>,
        )}
      </p>
    </section>
  );
}
