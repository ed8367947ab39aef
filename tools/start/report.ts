import { isoOf } from '../../src/core/glossary/day.ts';
import type { EntryId } from '../../src/core/glossary/entry.ts';
import { sayEvidence } from '../../src/core/linking/say-evidence.ts';
import type { EntriesAnswer, PageLinks } from '../../src/messaging/protocol.ts';
import { ENGLISH } from '../english.ts';
import { castOf } from './cast.ts';
import { tellCast, tellChoices } from './tell-cast.ts';

/** What a reader found in a page, with what the background knows of those entries. */
export type Findings = { readonly found: PageLinks; readonly entries: EntriesAnswer['entries'] };

/** Findings as the JSON text that `--json` promises; everything in document order. */
export function reportJson({ found, entries }: Findings): string {
  const { timings, ambiguous } = found;
  const links = found.links.map(({ evidence, ...link }) => ({
    ...link,
    reason: sayEvidence(evidence, ENGLISH),
  }));
  const { day } = found.page;
  const page = { ...found.page, day: day === null ? null : isoOf(day) };
  return JSON.stringify({ page, timings, cast: castOf(links, entries), links, ambiguous }, null, 1);
}

/** Findings for a person at a terminal: the page's title, the cast as a table, what is ambiguous. */
export function reportText({ found, entries }: Findings): string {
  const names = new Map(entries.map(({ id, name }) => [id, name]));
  const nameOf = (id: EntryId) => names.get(id) ?? id;
  const cast = tellCast(castOf(found.links, entries));
  return `${found.page.title}\n\n${cast}\n\n${tellChoices(found.ambiguous, nameOf)}`;
}
