import { useId } from 'preact/hooks';
import { OWN_LIMITS } from '../../core/glossary/own-limits.ts';
import { oneLine } from '../../core/text/one-line.ts';
import { say } from '../../language/speak.ts';

type GistFieldProps = {
  readonly gist: string;
  readonly problem: string | null;
  readonly placeholder: string;
  readonly onInput: (gist: string) => void;
};

/** The sentence that a card shows first, with how much room is left for it. */
export function GistField({ gist, problem, placeholder, onInput }: GistFieldProps) {
  const id = useId();
  const { length } = oneLine(gist);
  return (
    <div class="own-field">
      <label for={id}>{say('own.form.gist')}</label>
      <textarea
        id={id}
        name="gist"
        rows={3}
        value={gist}
        placeholder={placeholder}
        aria-invalid={problem !== null}
        aria-describedby={`${id}-count ${id}-problem`}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      <p class="own-count" id={`${id}-count`} data-over={length > OWN_LIMITS.gist}>
        {say('own.form.gistCount', length, OWN_LIMITS.gist)}
      </p>
      <p class="own-problem" id={`${id}-problem`} role="alert">
        {problem}
      </p>
    </div>
  );
}
