import type { NamedInText } from '../core/text/names-in.ts';

type UnknownNamesProps = { readonly names: readonly NamedInText[] };

/** Names on the page that no glossary knows. */
export function UnknownNames({ names }: UnknownNamesProps) {
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
          </li>
        ))}
      </ul>
    </section>
  );
}
