import { useState } from 'preact/hooks';
import type { Entry } from '../../core/glossary/entry.ts';
import { entryFinder } from '../../core/glossary/find-entries.ts';
import { say, sayCount } from '../../language/speak.ts';
import { KindName } from '../../ui/KindName.tsx';

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
        {say('own.merge.heading', entry.name)}
      </h2>
      {to === null ? (
        <>
          <input
            type="search"
            aria-label={say('own.merge.search')}
            placeholder={say('own.merge.search')}
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
          {found.length === 0 && <p>{say('own.merge.nothing', words.trim())}</p>}
        </>
      ) : (
        <>
          <p>
            {say('own.merge.what', to.name, entry.name)}{' '}
            {notes > 0 && sayCount('own.merge.notes', notes, entry.name, to.name)}
          </p>
          <div class="own-page-acts">
            <button type="button" class="strong-button" onClick={() => onMerge(to)}>
              {say('own.merge.do')}
            </button>
            <button type="button" class="quiet-button" onClick={() => setTo(null)}>
              {say('own.merge.other')}
            </button>
          </div>
        </>
      )}
      <p>
        <button type="button" class="quiet-button" onClick={onCancel}>
          {say('own.cancel')}
        </button>
      </p>
    </section>
  );
}
