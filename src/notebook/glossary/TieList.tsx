import { sayRole } from '../../core/glossary/ties.ts';
import { say, spokenLanguage } from '../../language/speak.ts';
import type { EntryPage } from '../../messaging/protocol.ts';
import { glossaryFragment } from '../notebook-place.ts';

/** All that an entry is tied to, by what it is to it. */
export function TieList({ page }: { readonly page: EntryPage }) {
  const byRole = Map.groupBy(page.ties, ({ role }) => sayRole(role, spokenLanguage()));
  const untold = page.tieCount - page.ties.length;
  return (
    <details class="ties">
      <summary>{say('glossary.allInWords', page.tieCount)}</summary>
      <dl>
        {[...byRole].map(([role, ties]) => (
          <div key={role} class="tie-role">
            <dt>{role}</dt>
            <dd>
              {ties.map(({ id, name, kind }) => (
                <a key={id} class="tie" data-kind={kind} href={glossaryFragment(id)}>
                  {name}
                </a>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      {untold > 0 && <p class="ties-untold">{say('glossary.moreTies', untold)}</p>}
    </details>
  );
}
