import { sayDate } from '../../core/notes/say-instant.ts';
import type { GoneRow } from '../../store/pack-database.ts';
import { KindName } from '../../ui/KindName.tsx';

type GoneEntryProps = { readonly row: GoneRow; readonly onRestore: () => void };

/** An entry that was deleted: what it said, and the way back. */
export function GoneEntry({ row: { entry, at }, onRestore }: GoneEntryProps) {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return (
    <article class="entry-page gone-entry">
      <header>
        <KindName kind={entry.kind} />
        <h2>{entry.name}</h2>
      </header>
      {entry.gist && <p class="entry-page-gist">{entry.gist}</p>}
      <p>You deleted this entry on {sayDate(at, timeZone)}. Notes on it are kept.</p>
      <button type="button" class="strong-button" onClick={onRestore}>
        Bring it back
      </button>
    </article>
  );
}
