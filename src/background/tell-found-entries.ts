import type { FoundEntries } from '../core/glossary/find-entries.ts';
import type { FoundInGlossary } from '../messaging/protocol.ts';

/** The first of what a search finds, as lines of a list. */
export function tellFoundEntries({ entries, byKind }: FoundEntries, most: number): FoundInGlossary {
  const lines = entries.slice(0, most).map(({ entry: { id, name, kind: itsKind, gist }, form }) => ({
    id,
    name,
    kind: itsKind,
    ...(gist !== undefined && { gist }),
    form,
  }));
  return { entries: lines, total: entries.length, byKind };
}
