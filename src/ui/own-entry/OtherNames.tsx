import { useId, useState } from 'preact/hooks';
import type { DraftForm } from '../../core/glossary/own-draft.ts';
import { say, sayCount } from '../../language/speak.ts';
import type { NameChip } from './names-of-draft.ts';

type OtherNamesProps = {
  readonly names: readonly NameChip[];
  readonly problemId: string | undefined;
  readonly onAdd: (typed: string) => void;
  readonly onChange: (name: NameChip, strength: DraftForm['strength']) => void;
  readonly onTakeAway: (name: NameChip) => void;
};

/** So many are drawn; a list that is longer is told by its number. */
const MOST_SHOWN = 100;

/** The other names of an entry: each always, or only where the whole name stands nearby. Enter or a comma adds one. */
export function OtherNames({ names, problemId, onAdd, onChange, onTakeAway }: OtherNamesProps) {
  const [typed, setTyped] = useState('');
  const id = useId();
  const add = (text: string) => {
    if (text.trim() !== '') onAdd(text);
    setTyped('');
  };
  return (
    <div class="own-field">
      <label for={id}>{say('own.form.also')}</label>
      {names.length > 0 && (
        <ul class="own-names">
          {names.slice(0, MOST_SHOWN).map((name) => (
            <li key={name.text} data-suggested={name.isSuggested}>
              <span class="own-name">{name.text}</span>
              <button
                type="button"
                class="own-strength"
                aria-label={`${labelOf(name)}. ${sayStrength(name)}`}
                title={sayStrength(name)}
                onClick={() => onChange(name, name.strength === 'full' ? 'short' : 'full')}
              >
                {labelOf(name)}
              </button>
              <button
                type="button"
                aria-label={say('own.form.takeAway', name.text)}
                onClick={() => onTakeAway(name)}
              >
                <span aria-hidden="true">×</span>
              </button>
            </li>
          ))}
          {names.length > MOST_SHOWN && <li>{sayCount('own.form.moreNames', names.length - MOST_SHOWN)}</li>}
        </ul>
      )}
      <input
        id={id}
        value={typed}
        placeholder={say('own.form.alsoPlaceholder')}
        autocomplete="off"
        aria-describedby={problemId}
        onInput={(event) => {
          const { value } = event.currentTarget;
          if (/[,;]/.test(value)) add(value);
          else setTyped(value);
        }}
        onPaste={(event) => {
          const pasted = event.clipboardData?.getData('text/plain') ?? '';
          if (!/[,;\n]/.test(pasted)) return;
          event.preventDefault();
          add(typed + pasted);
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.isComposing) return;
          event.preventDefault();
          add(typed);
        }}
        onBlur={() => add(typed)}
      />
    </div>
  );
}

function labelOf({ strength }: NameChip): string {
  return say(strength === 'full' ? 'own.form.always' : 'own.form.nearName');
}

/** What a button's label means, which is told beside the words that stand on it. */
function sayStrength({ text, strength }: NameChip): string {
  return say(strength === 'full' ? 'own.form.alwaysAloud' : 'own.form.nearNameAloud', text);
}
