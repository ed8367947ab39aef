import type { EntryId } from '../../core/glossary/entry.ts';
import type { FoundEntryLine } from '../../messaging/protocol.ts';
import { glossaryFragment } from '../notebook-place.ts';

type EntryListProps = { readonly entries: readonly FoundEntryLine[]; readonly open: EntryId | null };

/** Entries that were found, each a way to its page. */
export function EntryList({ entries, open }: EntryListProps) {
  return (
    <ul class="entry-list">
      {entries.map(({ id, name, kind, gist, form }) => (
        <li key={id}>
          <a href={glossaryFragment(id)} data-kind={kind} aria-current={id === open ? 'page' : undefined}>
            <span class="entry-list-name">{name}</span>
            {form !== null && <span class="entry-list-form">{form}</span>}
            <span class="entry-list-gist">{gist}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
