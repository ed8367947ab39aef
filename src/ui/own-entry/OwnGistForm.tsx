import { useEffect, useRef, useState } from 'preact/hooks';
import type { Entry } from '../../core/glossary/entry.ts';
import { OWN_LIMITS } from '../../core/glossary/own-limits.ts';
import type { OwnDeed } from '../../core/glossary/own-saving.ts';
import { oneLine } from '../../core/text/one-line.ts';
import { say } from '../../language/speak.ts';
import { GistField } from './GistField.tsx';
import { sayDraftProblem } from './say-draft-problem.ts';

type OwnGistFormProps = {
  readonly entry: Pick<Entry, 'name' | 'gist'>;
  /** What the reader says of it already; `null` for nothing. */
  readonly ownGist: string | null;
  /** `null` takes the reader's words off again. */
  readonly onLay: (gist: string | null) => Promise<OwnDeed>;
  readonly onDone: () => void;
  readonly onCancel: () => void;
};

/** What the reader says of an entry of another pack, in place of what the pack says. */
export function OwnGistForm({ entry, ownGist, onLay, onDone, onCancel }: OwnGistFormProps) {
  const [gist, setGist] = useState(ownGist ?? '');
  const [isTried, setTried] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const { length } = oneLine(gist);
  const most = OWN_LIMITS.gist;
  const problem =
    length > most
      ? sayDraftProblem({ kind: 'too-long', field: 'gist', text: gist, most, has: length })
      : length === 0 && isTried
        ? say('own.form.gistMissing')
        : null;
  useEffect(() => form.current?.querySelector('textarea')?.focus({ preventScroll: true }), []);

  async function lay(wanted: string | null): Promise<void> {
    setTried(true);
    if (wanted !== null && (length === 0 || length > most)) return;
    const deed = await onLay(wanted);
    if (deed.kind === 'failed') setFailure(deed.why);
    else onDone();
  }

  return (
    <form
      ref={form}
      class="own-form"
      aria-label={say('own.form.ownWordsOf', entry.name)}
      onSubmit={(event) => {
        event.preventDefault();
        void lay(oneLine(gist));
      }}
    >
      <h2 class="own-title">{say('own.form.ownWordsOf', entry.name)}</h2>
      <GistField
        gist={gist}
        problem={problem}
        placeholder={entry.gist ?? say('own.form.gistPlaceholder')}
        onInput={setGist}
      />
      {entry.gist && <p class="own-aside">{say('own.packSays', entry.gist)}</p>}
      {failure && (
        <p class="own-notice" role="alert">
          <strong>{say('own.notSaved')}</strong> {failure}
        </p>
      )}
      <div class="own-acts">
        <button type="submit" class="own-save">
          {say('own.save')}
        </button>
        {ownGist !== null && (
          <button type="button" class="quiet" onClick={() => void lay(null)}>
            {say('own.takeOff')}
          </button>
        )}
        <button type="button" class="quiet" onClick={onCancel}>
          {say('own.cancel')}
        </button>
      </div>
    </form>
  );
}
