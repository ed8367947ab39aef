import type { Entry } from '../core/glossary/entry.ts';
import { datedFacts } from '../core/glossary/facts-on.ts';
import { sayWhen } from '../core/glossary/say-when.ts';

const LANGUAGE = 'en-US';

/** All dated facts of an entry, the latest first. */
export function FactList({ entry }: { readonly entry: Entry }) {
  return (
    <ul class="facts">
      {datedFacts(entry).map(({ what, when }) => (
        <li key={`${when} ${what}`}>
          <span class="facts-when">{sayWhen(when, LANGUAGE)}</span> <span>{what}</span>
        </li>
      ))}
    </ul>
  );
}
