import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import type { EntryId } from '../../src/core/glossary/entry.ts';
import type { Meeting } from '../../src/core/notes/encounter.ts';
import type { PageUrl } from '../../src/core/notes/note.ts';
import {
  type EncounterDatabase,
  forgetEncounters,
  forgetOldEncounters,
  keepMeeting,
  openEncounters,
  readEncounters,
  sumEncounters,
} from '../../src/store/encounters.ts';

const KIM = 'kim-jong-un' as EntryId;
const MOON = 'moon-jae-in' as EntryId;

const fresh = () => openEncounters(`encounters-${crypto.randomUUID()}`);

function met(
  day: string,
  path: string,
  counts: readonly [EntryId, number][],
  site = 'news.example',
): Meeting {
  return {
    day,
    page: `https://${site}/${path}` as PageUrl,
    title: `The article ${path}`,
    site,
    at: `${day}T10:00:00.000Z`,
    counts: new Map(counts),
  };
}

/** As they come: days follow each other. */
async function three(db?: EncounterDatabase): Promise<EncounterDatabase> {
  db ??= await fresh();
  await keepMeeting(
    db,
    met('2026-03-02', 'summit', [
      [KIM, 7],
      [MOON, 2],
    ]),
  );
  await keepMeeting(db, met('2026-11-26', 'envoys', [[KIM, 3]], 'other.example'));
  await keepMeeting(db, met('2026-11-27', 'summit', [[KIM, 1]]));
  return db;
}

test('an article counts once a day, with as many places as it named an entry in at most', async () => {
  const db = await fresh();
  await keepMeeting(db, met('2026-11-27', 'summit', [[KIM, 3]]));
  await keepMeeting(
    db,
    met('2026-11-27', 'summit', [
      [KIM, 1],
      [MOON, 4],
    ]),
  );
  const { sum, latest } = await readEncounters(db, [KIM]);
  expect(sum).toEqual({ times: 1, since: '2026-11-27', last: '2026-11-27' });
  expect(latest).toMatchObject([{ title: 'The article summit', count: 3 }]);
  expect(await sumEncounters(db, [MOON])).toMatchObject({ times: 1 });
  expect(await sumEncounters(db, ['nobody' as EntryId])).toBeNull();
});

test('a timeline has the newest first, and says since when', async () => {
  const { sum, latest } = await readEncounters(await three(), [KIM]);
  expect(sum).toEqual({ times: 3, since: '2026-03-02', last: '2026-11-27' });
  expect(latest.map(({ day, count }) => [day, count])).toEqual([
    ['2026-11-27', 1],
    ['2026-11-26', 3],
    ['2026-03-02', 7],
  ]);
});

test('what was met under a merged id counts once with the other', async () => {
  const { sum, latest } = await readEncounters(await three(), [KIM, MOON]);
  expect(sum?.times).toBe(3);
  expect(latest.at(-1)).toMatchObject({ count: 9 });
});

test.each([
  ['one encounter, and no other entry of that article', 'one', 2, 1],
  ['all of an entry', 'entry', 0, 1],
  ['all of a site', 'site', 1, 0],
  ['everything', 'all', 0, 0],
] as const)('%s can be forgotten', async (_, kind, kims, moons) => {
  const db = await three();
  const page = 'https://news.example/summit' as PageUrl;
  await forgetEncounters(
    db,
    {
      one: { kind: 'one', ids: [KIM], day: '2026-03-02', page } as const,
      entry: { kind: 'entry', ids: [KIM] } as const,
      site: { kind: 'site', site: 'news.example' } as const,
      all: { kind: 'all' } as const,
    }[kind],
  );
  expect((await sumEncounters(db, [KIM]))?.times ?? 0).toBe(kims);
  expect((await sumEncounters(db, [MOON]))?.times ?? 0).toBe(moons);
});

test('an article of which nothing is left is forgotten too', async () => {
  const db = await three();
  await forgetEncounters(db, { kind: 'entry', ids: [KIM] });
  await forgetEncounters(db, { kind: 'entry', ids: [MOON] });
  expect(await db.meetings.count()).toBe(0);
});

test('what is two years old goes, and of what is too many the oldest', async () => {
  const db = await fresh();
  await keepMeeting(db, met('2024-11-20', 'old', [[KIM, 1]]));
  await three(db);
  expect(await forgetOldEncounters(db, '2026-11-27')).toBe(1);
  expect(await sumEncounters(db, [KIM])).toMatchObject({ times: 3 });
  expect(await forgetOldEncounters(db, '2026-11-27', 1)).toBe(2);
  expect(await sumEncounters(db, [KIM])).toEqual({ times: 1, since: '2026-11-27', last: '2026-11-27' });
});
