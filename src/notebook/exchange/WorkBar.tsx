import { say } from '../../language/speak.ts';

type WorkBarProps = { readonly words: string; readonly share: number | null; readonly onCancel: () => void };

/** That something is under way, how far it is, and the way to stop it. */
export function WorkBar({ words, share, onCancel }: WorkBarProps) {
  return (
    <div class="work-bar" role="status">
      <p>
        <span>{words}</span>
        {share === null ? (
          <progress aria-label={words} />
        ) : (
          <progress aria-label={words} value={share} max={1} />
        )}
      </p>
      <button type="button" class="quiet-button" onClick={onCancel}>
        {say('exchange.cancel')}
      </button>
    </div>
  );
}
