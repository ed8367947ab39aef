import type { EntryPage } from '../../messaging/protocol.ts';
import { glossaryFragment } from '../notebook-place.ts';

/** All that an entry is tied to, by what it is to it. */
export function TieList({ page }: { readonly page: EntryPage }) {
  const byRole = Map.groupBy(page.ties, ({ role }) => role);
  const untold = page.tieCount - page.ties.length;
  return (
    <details class="ties">
      <summary>All {page.tieCount.toLocaleString('en-US')} in words</summary>
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
      {untold > 0 && <p class="ties-untold">and {untold.toLocaleString('en-US')} more</p>}
    </details>
  );
}
