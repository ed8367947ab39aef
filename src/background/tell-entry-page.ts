import { detailLinks } from '../core/glossary/detail.ts';
import type { Entry, EntryId } from '../core/glossary/entry.ts';
import type { Tie, TieRole } from '../core/glossary/ties.ts';
import type { EntryPage, TiedEntry } from '../messaging/protocol.ts';
import type { Entries } from './glossary.ts';

/** A country is tied to hundreds; so many are a list that somebody reads. */
const MOST_TIES = 150;

/** One entry with those it is tied to: what it says itself first, then what is itself tied to most. */
export function tellEntryPage(id: EntryId, known: Entries): EntryPage | null {
  const entry = known.get(id);
  if (!entry) return null;
  const all = known.tiesOf(entry.id);
  const stated = new Set(entry.relations.map(({ to }) => to));
  const weightOf = ({ to }: Tie) => (stated.has(to) ? Number.POSITIVE_INFINITY : known.tiesOf(to).length);
  const ties = [...all]
    .sort((a, b) => (weightOf(a) === weightOf(b) ? 0 : weightOf(b) - weightOf(a)))
    .slice(0, MOST_TIES)
    .flatMap(({ role, to }) => tied(known.get(to), role));
  const told = new Set(ties.map((tie) => tie.id));
  const among = ties.flatMap((tie) =>
    known.tiesOf(tie.id).flatMap(({ to }) => (told.has(to) && tie.id < to ? [[tie.id, to] as const] : [])),
  );
  const names = Object.fromEntries(
    detailLinks(entry.detail ?? '').flatMap((to) => {
      const name = known.get(to)?.name;
      return name ? [[to, name] as const] : [];
    }),
  );
  return { entry, ownGist: known.ownGists.get(entry.id) ?? null, names, ties, tieCount: all.length, among };
}

function tied(entry: Entry | undefined, role: TieRole): TiedEntry[] {
  if (!entry) return [];
  const { id, name, kind, gist, location } = entry;
  return [{ id, name, kind, ...(gist !== undefined && { gist }), ...(location && { location }), role }];
}
