import type { NamedInText } from '../core/text/names-in.ts';

type UnknownNamesProps = { readonly names: readonly NamedInText[]; readonly onAdd: (name: string) => void };

/** Names on the page that no glossary knows, each with the way to explain it oneself. */
export function UnknownNames({ names, onAdd }: UnknownNamesProps) {
  if (names.length === 0) return null;
  return (
    <section class="panel-unknown" aria-labelledby="panel-unknown">
      <h2 class="cast-kind" id="panel-unknown">
        Not in your glossaries
      </h2>
      <ul>
        {names.map(({ name, count }) => (
          <li key={name}>
            <span class="panel-unknown-name">
              {name} {count > 1 && <span class="cast-kind-count">{count}</span>}
            </span>
            <button
              type="button"
              class="panel-button"
              aria-label={`Add an entry on ${name}`}
              onClick={() => onAdd(name)}
            >
              Add
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
