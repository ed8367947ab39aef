import { useState } from 'preact/hooks';
import type { Entry } from '../../core/glossary/entry.ts';
import { entryFinder } from '../../core/glossary/find-entries.ts';
import { KindName } from '../../ui/KindName.tsx';
import { sayCount } from '../say-count.ts';

type MergeFormProps = {
  readonly entry: Entry;
  readonly others: readonly Entry[];
  /** How many notes there are on the entry. */
  readonly notes: number;
  readonly onMerge: (to: Entry) => void;
  readonly onCancel: () => void;
};

/** More than these are found by a letter more. */
const MOST_SHOWN = 8;

/** Chooses which other entry this one is, and says what becomes of both. */
export function MergeForm({ entry, others, notes, onMerge, onCancel }: MergeFormProps) {
  const [words, setWords] = useState('');
  const [to, setTo] = useState<Entry | null>(null);
  const found = entryFinder(others)({ words, kind: null }).entries.slice(0, MOST_SHOWN);
  return (
    <section class="merge" aria-labelledby="merge-title">
      <h2 id="merge-title" class="own-title">
        {entry.name} is the same as …
      </h2>
      {to === null ? (
        <>
          <input
            type="search"
            aria-label="Find the other entry"
            placeholder="Find the other entry"
            autocomplete="off"
            value={words}
            onInput={(event) => setWords(event.currentTarget.value)}
          />
          <ul class="merge-found">
            {found.map(({ entry: other }) => (
              <li key={other.id}>
                <button type="button" onClick={() => setTo(other)}>
                  <span class="own-line-name">{other.name}</span> <KindName kind={other.kind} />
                  <span class="own-line-gist">{other.gist ?? other.detail}</span>
                </button>
              </li>
            ))}
          </ul>
          {found.length === 0 && <p>No other entry of yours has “{words.trim()}”.</p>}
        </>
      ) : (
        <>
          <p>
            <b>{to.name}</b> stays, and is found by “{entry.name}” and all its other names too. What both say
            is joined; of two sentences that of {to.name} stays.
            {notes > 0 && ` ${sayCount(notes, 'note')} on ${entry.name} will be on ${to.name}.`} It can be
            taken back.
          </p>
          <div class="own-page-acts">
            <button type="button" class="strong-button" onClick={() => onMerge(to)}>
              Make them one
            </button>
            <button type="button" class="quiet-button" onClick={() => setTo(null)}>
              Another one
            </button>
          </div>
        </>
      )}
      <p>
        <button type="button" class="quiet-button" onClick={onCancel}>
          Cancel
        </button>
      </p>
    </section>
  );
}
