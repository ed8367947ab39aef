import Dexie, { liveQuery, type Observable, type Table } from 'dexie';
import type { EntryId } from '../core/glossary/entry.ts';
import {
  ENCOUNTER_DAYS,
  type Encounter,
  type EncounterSum,
  type LocalDay,
  type Meeting,
  MOST_MEETINGS,
} from '../core/notes/encounter.ts';
import type { PageUrl } from '../core/notes/note.ts';

/** Everything that was met in an article on a day, as one row: a tenth of the room of a row an encounter. */
type MeetingRow = Omit<Meeting, 'counts'> & {
  /** Counts up as rows come, so that later ones have higher numbers; short, because it stands in every index. */
  readonly nth?: number;
  readonly entries: readonly EntryId[];
  /** In how many places each was named, in the order of `entries`. */
  readonly counts: readonly number[];
};

/** A database of its own: it is written while reading, is worth less than notes, and can be forgotten whole. */
export type EncounterDatabase = Dexie & { readonly meetings: Table<MeetingRow, number> };

const MS_PER_DAY = 86_400_000;
/** As many lines of a timeline as are read at once. */
const MOST_LINES = 500;

/** Opens the database, making it where there is none. Only for the extension's own top-level contexts. */
export async function openEncounters(name = 'gloss-encounters'): Promise<EncounterDatabase> {
  const dexie = new Dexie(name);
  dexie.version(1).stores({ meetings: '++nth, &[day+page], *entries, site' });
  await dexie.open();
  // The table is the one just declared; Dexie adds it as a property.
  return dexie as EncounterDatabase;
}

/** Keeps what was met; what the same article has told before on that day stays. */
export async function keepMeeting(db: EncounterDatabase, meeting: Meeting): Promise<void> {
  await db.transaction('rw', db.meetings, async () => {
    const before = await db.meetings.get({ day: meeting.day, page: meeting.page });
    const counts = new Map(before?.entries.map((entry, nth) => [entry, before.counts[nth]!]));
    for (const [entry, count] of meeting.counts) counts.set(entry, Math.max(count, counts.get(entry) ?? 0));
    if (counts.size === 0) return;
    await db.meetings.put({
      ...before,
      ...meeting,
      entries: [...counts.keys()],
      counts: [...counts.values()],
    });
  });
}

/** How often an entry was met under any of its ids; `null` for never. */
export async function sumEncounters(
  db: EncounterDatabase,
  ids: readonly EntryId[],
): Promise<EncounterSum | null> {
  return sumOf(db, await keysOf(db, ids));
}

async function sumOf(db: EncounterDatabase, keys: readonly number[]): Promise<EncounterSum | null> {
  if (keys.length === 0) return null;
  const [first, last] = await db.meetings.bulkGet([keys[0]!, keys.at(-1)!]);
  return first && last ? { times: keys.length, since: first.day, last: last.day } : null;
}

/** The rows in which an entry was met, the earliest first. */
async function keysOf(db: EncounterDatabase, ids: readonly EntryId[]): Promise<number[]> {
  const keys = new Set<number>();
  for (const id of ids)
    for (const key of await db.meetings.where('entries').equals(id).primaryKeys()) keys.add(key);
  return [...keys].sort((a, b) => a - b);
}

/** The latest encounters with an entry, the newest first, and the sum of all. */
export type EncountersTold = {
  readonly sum: EncounterSum | null;
  readonly latest: readonly Encounter[];
};

export async function readEncounters(
  db: EncounterDatabase,
  ids: readonly EntryId[],
): Promise<EncountersTold> {
  const keys = await keysOf(db, ids);
  const rows = await db.meetings.bulkGet(keys.slice(-MOST_LINES).reverse());
  const latest = rows.flatMap((row) => (row ? encounterIn(row, ids) : []));
  return { sum: await sumOf(db, keys), latest: latest.sort((a, b) => (a.at < b.at ? 1 : -1)) };
}

/** The same, again after every change in any context of the extension. */
export function liveEncounters(db: EncounterDatabase, ids: readonly EntryId[]): Observable<EncountersTold> {
  return liveQuery(() => readEncounters(db, ids));
}

function encounterIn({ entries, counts, ...row }: MeetingRow, ids: readonly EntryId[]): Encounter {
  const count = entries.reduce((sum, id, nth) => sum + (ids.includes(id) ? counts[nth]! : 0), 0);
  return { ...row, entry: ids[0]!, count };
}

/** What is to be forgotten. */
export type Forgetting =
  | {
      readonly kind: 'one';
      readonly ids: readonly EntryId[];
      readonly day: LocalDay;
      readonly page: PageUrl;
    }
  | { readonly kind: 'entry'; readonly ids: readonly EntryId[] }
  | { readonly kind: 'site'; readonly site: string }
  | { readonly kind: 'all' };

/** Takes encounters off the disk; an article of which nothing is left goes with them. */
export async function forgetEncounters(db: EncounterDatabase, what: Forgetting): Promise<void> {
  switch (what.kind) {
    case 'one':
      return without(db, await db.meetings.where({ day: what.day, page: what.page }).primaryKeys(), what.ids);
    case 'entry':
      return without(db, await keysOf(db, what.ids), what.ids);
    case 'site':
      await db.meetings.where('site').equals(what.site).delete();
      return;
    case 'all':
      return db.meetings.clear();
    default:
      return what satisfies never;
  }
}

async function without(
  db: EncounterDatabase,
  keys: readonly number[],
  ids: readonly EntryId[],
): Promise<void> {
  await db.transaction('rw', db.meetings, async () => {
    for (const row of await db.meetings.bulkGet([...keys])) {
      if (!row) continue;
      const left = row.entries.map((id, nth) => [id, row.counts[nth]!] as const);
      const kept = left.filter(([id]) => !ids.includes(id));
      if (kept.length === 0) await db.meetings.delete(row.nth!);
      else
        await db.meetings.put({
          ...row,
          entries: kept.map(([id]) => id),
          counts: kept.map(([, count]) => count),
        });
    }
  });
}

/** Forgets what is older than encounters are kept, and the oldest of what is too many. Answers how many articles. */
export async function forgetOldEncounters(
  db: EncounterDatabase,
  today: LocalDay,
  most = MOST_MEETINGS,
): Promise<number> {
  const since = new Date(Date.parse(today) - ENCOUNTER_DAYS * MS_PER_DAY).toISOString().slice(0, 10);
  const old = await db.meetings.where('[day+page]').below([since, '']).delete();
  const tooMany = (await db.meetings.count()) - most;
  if (tooMany <= 0) return old;
  const oldest = await db.meetings.orderBy('[day+page]').limit(tooMany).primaryKeys();
  await db.meetings.bulkDelete(oldest);
  return old + oldest.length;
}

/** All that is kept, in a sentence's worth: how many articles, since when, and on which sites, the most first. */
export type EncountersKept = {
  readonly articles: number;
  readonly since: LocalDay | null;
  readonly sites: readonly { readonly site: string; readonly articles: number }[];
};

export function liveEncountersKept(db: EncounterDatabase): Observable<EncountersKept> {
  return liveQuery(async () => {
    const first = await db.meetings.orderBy('[day+page]').first();
    const sites: { site: string; articles: number }[] = [];
    for (const site of (await db.meetings.orderBy('site').uniqueKeys()) as string[])
      sites.push({ site, articles: await db.meetings.where('site').equals(site).count() });
    return {
      articles: await db.meetings.count(),
      since: first?.day ?? null,
      sites: sites.sort((a, b) => b.articles - a.articles),
    };
  });
}
