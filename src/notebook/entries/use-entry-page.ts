import type { EntryId } from '../../core/glossary/entry.ts';
import { askBackground } from '../../messaging/ask.ts';
import { onEntriesChanged } from '../../messaging/entries-changed.ts';
import type { EntryPage } from '../../messaging/protocol.ts';
import { useWatched } from './use-watched.ts';

/** An entry's page as the screen has it. */
export type OpenedPage =
  | { readonly kind: 'page'; readonly page: EntryPage }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'unreachable' };

/** The page of an entry, asked again whenever the reader has changed an entry anywhere; `null` while it is asked. */
export function useEntryPage(id: EntryId | null): OpenedPage | null {
  return useWatched<OpenedPage>(id, (tell, signal) => {
    const look = async () => {
      const asked = await askBackground('entryPage', id!);
      if (asked.kind === 'unanswered') tell({ kind: 'unreachable' });
      else tell(asked.value ? { kind: 'page', page: asked.value } : { kind: 'unknown' });
    };
    onEntriesChanged(() => void look(), signal);
    void look();
  });
}
