import type { NamedInText } from '../core/text/names-in.ts';
import { say } from '../language/speak.ts';

type UnknownNamesProps = {
  readonly names: readonly NamedInText[];
  /** Begins an entry for a name; `null` where none can be added. */
  readonly onExplain: ((name: string) => void) | null;
};

/** Names on the page that no glossary knows, each to be explained. */
export function UnknownNames({ names, onExplain }: UnknownNamesProps) {
  if (names.length === 0) return null;
  return (
    <section class="panel-unknown" aria-labelledby="panel-unknown">
      <h2 class="cast-kind" id="panel-unknown">
        {say('panel.unknown')}
      </h2>
      <ul>
        {names.map(({ name, count }) => (
          <li key={name}>
            <span class="panel-unknown-name">
              {name} {count > 1 && <span class="cast-kind-count">{count}</span>}
            </span>
            {onExplain && (
              <button
                type="button"
                class="panel-explain"
                aria-label={say('own.explainName', name)}
                onClick={() => onExplain(name)}
              >
                {say('own.explainShort')}
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
