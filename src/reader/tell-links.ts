import type { Day } from '../core/glossary/day.ts';
import type { Page } from '../core/notes/note.ts';
import type { PageLinks, ToldChoice, ToldLink } from '../messaging/protocol.ts';
import type { PageLink } from './page-links.ts';

/** Puts what a page speaks of into plain values, for the panel, the command line and the tests. */
export function tellLinks(
  page: Page & { readonly day: Day | null },
  found: readonly PageLink[],
  timings: PageLinks['timings'],
  complete: boolean,
): PageLinks {
  const links: ToldLink[] = [];
  const ambiguous: ToldChoice[] = [];
  for (const { start, end, outcome, within: outer, passage } of found) {
    const place = { passage: passage.text, start, end, text: passage.text.slice(start, end) };
    const within = outer ? { within: outer } : {};
    if (outcome.kind === 'linked') {
      links.push({ ...place, entry: outcome.entry, evidence: outcome.evidence, ...within });
    } else if (outcome.kind === 'ambiguous') {
      ambiguous.push({ ...place, entries: outcome.options.map(({ entry }) => entry), ...within });
    }
  }
  return { page, complete, timings: { ...timings }, links, ambiguous };
}
