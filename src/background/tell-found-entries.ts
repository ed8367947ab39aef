import type { FoundEntries } from '../core/glossary/find-entries.ts';
import { inOwnWords, type OwnGists } from '../core/glossary/own-gist.ts';
import type { FoundInGlossary } from '../messaging/protocol.ts';

/** The first of what a search finds, as lines of a list. */
export function tellFoundEntries(
  { entries, byKind }: FoundEntries,
  gists: OwnGists,
  most: number,
): FoundInGlossary {
  const lines = entries.slice(0, most).map(({ entry, form }) => {
    const { id, name, kind, gist } = inOwnWords(entry, gists);
    return { id, name, kind, ...(gist !== undefined && { gist }), form };
  });
  return { entries: lines, total: entries.length, byKind };
}
