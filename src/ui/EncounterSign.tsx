import { say } from '../language/speak.ts';

/** Says that it is kept where entries are met, wherever that could be forgotten, with the way to stop it. */
export function EncounterSign({ onStop }: { readonly onStop: () => void }) {
  return (
    <p class="met-sign">
      <span class="met-dot" aria-hidden="true" />
      {say('met.isOn')}{' '}
      <button type="button" onClick={onStop}>
        {say('met.stop')}
      </button>
    </p>
  );
}
