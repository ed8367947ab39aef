import { useState } from 'preact/hooks';
import { sayCount } from './say-count.ts';

type ExportNotesProps = {
  readonly found: number;
  readonly total: number;
  readonly onSave: (format: 'json' | 'markdown', which: 'found' | 'all') => void;
};

/** The way of notes out of the browser: which of them, and as what. */
export function ExportNotes({ found, total, onSave }: ExportNotesProps) {
  const [which, setWhich] = useState<'found' | 'all'>('found');
  const some = found < total;
  const chosen = some && found > 0 ? which : 'all';
  return (
    <details
      class="export"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !event.currentTarget.open) return;
        event.currentTarget.open = false;
        event.currentTarget.querySelector('summary')?.focus();
      }}
    >
      <summary>Export</summary>
      <div class="export-sheet">
        {some && (
          <fieldset>
            <legend>Which notes</legend>
            <label>
              <input
                type="radio"
                name="which"
                checked={chosen === 'found'}
                disabled={found === 0}
                onChange={() => setWhich('found')}
              />
              The {sayCount(found, 'note')} shown
            </label>
            <label>
              <input type="radio" name="which" checked={chosen === 'all'} onChange={() => setWhich('all')} />
              All {sayCount(total, 'note')}
            </label>
          </fieldset>
        )}
        <button type="button" class="export-format" onClick={() => onSave('markdown', chosen)}>
          <strong>Markdown</strong>
          <span>To read, to print, or for Obsidian and the like</span>
        </button>
        <button type="button" class="export-format" onClick={() => onSave('json', chosen)}>
          <strong>JSON</strong>
          <span>Everything that Gloss knows of the notes: a backup</span>
        </button>
      </div>
    </details>
  );
}
