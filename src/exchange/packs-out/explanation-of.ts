import { mapDetailLinks } from '../../core/glossary/detail.ts';
import type { Entry, EntryId } from '../../core/glossary/entry.ts';

/** All that an entry says, in paragraphs; links to other entries as `sayLink` writes them, or as their words. */
export function explanationOf(
  { gist, detail }: Entry,
  sayLink: (to: EntryId, words: string) => string = (_, words) => words,
): string {
  const said =
    detail === undefined ? undefined : mapDetailLinks(detail, (_, to, words) => sayLink(to, words));
  return [gist, said].filter(Boolean).join('\n\n');
}
