import { dayAt } from '../../core/notes/say-instant.ts';
import { say } from '../../language/speak.ts';
import type { GoneRow } from '../../store/pack-database.ts';
import { KindName } from '../../ui/KindName.tsx';
import { sayLocalDay } from '../../ui/say-encounters.ts';

const DATE = { day: 'numeric', month: 'long', year: 'numeric' } as const;

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
      <p>{say('own.page.deleted', sayLocalDay(dayAt(at, timeZone) ?? at.slice(0, 10), DATE))}</p>
      <button type="button" class="strong-button" onClick={onRestore}>
        {say('own.page.bringBack')}
      </button>
    </article>
  );
}
