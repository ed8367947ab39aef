import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Entry } from '../../src/core/glossary/entry.ts';
import { entryListOf } from '../../src/core/glossary/entry-list.ts';
import type { Pack } from '../../src/core/glossary/pack.ts';
import { qualifyEntries } from '../../src/core/glossary/qualify-entries.ts';
import { readPack } from '../../src/core/glossary/read-pack.ts';
import { joinPacks } from '../../src/core/linking/linking-glossary.ts';
import type { ReaderChoice } from '../../src/core/linking/reader-choice.ts';
import { spotFor } from '../../src/core/linking/spot-for.ts';
import { speak } from '../../src/language/speak.ts';
import { addPack, type PackAdding } from '../../src/store/add-pack.ts';
import { forgetChoice, keepChoice, readChoices } from '../../src/store/choices.ts';
import { entriesBeginning, entriesIn, writeEntries } from '../../src/store/entry-blocks.ts';
import { openPackDatabase, type PackDatabase } from '../../src/store/pack-database.ts';
import {
  entriesById,
  entriesOfPack,
  orderPacks,
  packsHere,
  readCompiled,
  readShelfOrder,
  removePack,
} from '../../src/store/packs.ts';
import { sweepEdition, sweepPacks } from '../../src/store/sweep-packs.ts';
import { ENGLISH } from '../../tools/english.ts';

beforeAll(() => speak(ENGLISH));

const NOW = '2026-11-27T09:00:00.000Z';

async function freshDatabase(): Promise<PackDatabase> {
  const opening = await openPackDatabase(`packs-${crypto.randomUUID()}`);
  if (opening.kind !== 'open') throw new Error(opening.why);
  return opening.db;
}

/** A pack of rivers that are called “Amur 0”, “Amur 1” and so on. */
function rivers(count: number, gist = 'A river.', id = 'rivers'): Pack {
  const entries = Array.from({ length: count }, (_, nth) => ({
    id: `amur-${nth}`,
    name: `Amur ${nth}`,
    gist,
  }));
  return readPack({ format: 'gloss-pack/1', id, title: 'Rivers', entries }).pack!;
}

function add(
  db: PackDatabase,
  pack: Pack,
  onProgress: (share: number) => void = () => undefined,
  signal = new AbortController().signal,
): Promise<PackAdding> {
  return addPack(db, largeOf(pack), NOW, { onProgress, breathe: () => Promise.resolve() }, signal);
}

const largeOf = (pack: Pack) => ({ ...pack, entries: entryListOf(pack.entries) });

async function entryCount(db: PackDatabase): Promise<number> {
  const [blocks, names] = [await db.entryBlocks.toArray(), await db.nameBlocks.toArray()];
  const count = blocks.reduce((sum, row) => sum + entriesIn(row).length, 0);
  expect(names.reduce((sum, block) => sum + block.names.length, 0)).toBe(count);
  return count;
}

/** How many packs, entries and compiled packs there are, to see that nothing was left behind. */
async function rowCounts(db: PackDatabase): Promise<number[]> {
  return Promise.all([db.packs.count(), entryCount(db), db.compiledParts.count()]);
}

const idsOf = (entries: readonly Entry[]) => entries.map(({ id }) => id as string);

describe('a pack that was added', () => {
  test('is there, can be looked up, and is spotted without being compiled again', async () => {
    const db = await freshDatabase();
    const shares: number[] = [];
    expect(await add(db, rivers(2_500), (share) => shares.push(share))).toMatchObject({ kind: 'added' });
    expect(shares.at(-1)).toBe(1);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    const [pack] = await packsHere(db);
    expect(pack).toMatchObject({ id: 'rivers', title: 'Rivers', entryCount: 2_500 });
    expect(
      idsOf(await entriesById(db, ['rivers/amur-7', 'rivers/none', 'other/amur-7'] as Entry['id'][])),
    ).toEqual(['rivers/amur-7']);
    expect(idsOf(await entriesBeginning(db, pack!.edition, 'amur 24', 3))).toEqual([
      'rivers/amur-24',
      'rivers/amur-240',
      'rivers/amur-2400',
    ]);
    const glossary = joinPacks([await readCompiled(db, pack!.edition)], 'now');
    expect(spotFor('The Amur 2499 is a river.', glossary).groups).toHaveLength(1);
  });

  test('takes the place of an older one of the same id, of which nothing is left', async () => {
    const db = await freshDatabase();
    await add(db, rivers(30));
    await add(db, rivers(3, 'A long river.'));
    expect(await rowCounts(db)).toEqual([1, 3, 1]);
    expect((await entriesOfPack(db, 'rivers')).map(({ gist }) => gist)).toEqual(
      Array(3).fill('A long river.'),
    );
  });

  test('is compiled anew where its compiled form is of another Gloss', async () => {
    const db = await freshDatabase();
    await add(db, rivers(3));
    const [pack] = await packsHere(db);
    const part = { edition: pack!.edition, nth: 0, size: 64, bytes: new Uint8Array(64) };
    await db.compiledParts.put(part);
    expect((await readCompiled(db, pack!.edition)).digests.count).toBe(3);
    expect((await db.compiledParts.get([pack!.edition, 0]))!.size).toBeGreaterThan(64);
    await db.compiledParts.clear();
    expect((await readCompiled(db, pack!.edition)).digests.count).toBe(3);
    expect(await rowCounts(db)).toEqual([1, 3, 1]);
  });

  test('goes without a trace', async () => {
    const db = await freshDatabase();
    await add(db, rivers(3));
    await removePack(db, 'rivers');
    expect(await rowCounts(db)).toEqual([0, 0, 0]);
  });
});

describe('a pack that did not arrive', () => {
  test('because it was stopped, whenever that was, leaves nothing, and the older one stays', async () => {
    const pack = rivers(3_500);
    let turns = Number.POSITIVE_INFINITY;
    for (let turn = 0; turn < turns; turn += 1) {
      const db = await freshDatabase();
      await add(db, rivers(3));
      const stop = new AbortController();
      let seen = 0;
      const onTurn = () => {
        if (seen === turn) stop.abort();
        seen += 1;
      };
      const hands = {
        onProgress: onTurn,
        breathe: async () => onTurn(),
      };
      const adding = await addPack(db, largeOf(pack), NOW, hands, stop.signal);
      // Told last is that it is done: then it is too late.
      const isLate = adding.kind === 'added';
      if (isLate) turns = turn;
      expect([turn, adding.kind, await rowCounts(db)]).toEqual([
        turn,
        isLate ? 'added' : 'cancelled',
        isLate ? [1, 3_500, 1] : [1, 3, 1],
      ]);
      db.close();
    }
    expect(turns).toBeGreaterThan(10);
  });

  test('because two of its entries have one id says why and leaves nothing', async () => {
    const db = await freshDatabase();
    const twice = rivers(2);
    const adding = await add(db, { ...twice, entries: [...twice.entries, twice.entries[0]!] });
    expect(adding).toMatchObject({
      kind: 'failed',
      why: 'Two entries of “Rivers” have the id “amur-0”.',
    });
    expect(await rowCounts(db)).toEqual([0, 0, 0]);
  });

  test('because the browser was killed is not there, and is swept at the next start', async () => {
    const db = await freshDatabase();
    const { entries, ...head } = rivers(3);
    await db.packs.add({ ...head, edition: 'cut', entryCount: 3, state: 'arriving', arrived: NOW });
    await writeEntries(db, 'cut', qualifyEntries('rivers', entries));
    expect(await packsHere(db)).toEqual([]);
    expect(await entriesOfPack(db, 'rivers')).toEqual([]);
    await sweepPacks(db);
    expect(await rowCounts(db)).toEqual([0, 0, 0]);
  });

  test('yet, because it is still being written, is let be by a background that starts meanwhile', async () => {
    const db = await freshDatabase();
    const hands = { onProgress: () => undefined, breathe: () => sweepPacks(db) };
    const adding = await addPack(db, largeOf(rivers(1_200)), NOW, hands, new AbortController().signal);
    expect(adding.kind).toBe('added');
    expect(await rowCounts(db)).toEqual([1, 1_200, 1]);
  });

  test('because deleting it was cut off in the middle is swept at the next start', async () => {
    const db = await freshDatabase();
    await add(db, rivers(3));
    const [pack] = await packsHere(db);
    const failing = { ...db, compiledParts: null } as unknown as PackDatabase;
    await expect(sweepEdition(failing, pack!.edition)).rejects.toThrow();
    expect(await packsHere(db)).toEqual([]);
    await sweepPacks(db);
    expect(await rowCounts(db)).toEqual([0, 0, 0]);
  });
});

test('the order that the reader gives the packs is kept', async () => {
  const db = await freshDatabase();
  expect(await readShelfOrder(db)).toEqual([]);
  await orderPacks(db, ['rivers', 'own']);
  expect(await readShelfOrder(db)).toEqual(['rivers', 'own']);
});

test('what the reader says of names is kept once, the latest first, and forgotten', async () => {
  const db = await freshDatabase();
  const is: ReaderChoice = {
    text: 'Amur',
    says: 'is',
    entry: 'rivers/amur-1' as ReaderChoice['entry'],
    reach: { kind: 'always' },
  };
  const other: ReaderChoice = { ...is, reach: { kind: 'site', site: 'news.example' } };
  await keepChoice(db, { ...is, says: 'is-not' }, NOW);
  await keepChoice(db, is, NOW);
  await keepChoice(db, other, '2026-11-27T10:00:00.000Z');
  expect(await readChoices(db)).toMatchObject([other, is]);
  await forgetChoice(db, other);
  expect(await readChoices(db)).toMatchObject([is]);
});

test('packs that were kept entry by entry are there after the update, with all that hangs on them', async () => {
  const name = `packs-${crypto.randomUUID()}`;
  const before = new Dexie(name);
  before.version(2).stores({
    packs: 'edition, id',
    entries: '[edition+id], [edition+folded]',
    compiled: 'edition',
    shelf: 'key',
    choices: 'key',
    ownGists: 'entry',
    gone: 'id, into.to',
  });
  const { entries, ...head } = rivers(450);
  await before.open();
  await before.table('packs').add({ ...head, edition: 'e', entryCount: 450, state: 'here', arrived: NOW });
  await before.table('entries').bulkAdd(
    qualifyEntries('rivers', entries).map((entry) => {
      return { edition: 'e', id: entry.id, folded: entry.name.toLowerCase(), entry };
    }),
  );
  before.close();
  const opening = await openPackDatabase(name);
  if (opening.kind !== 'open') throw new Error(opening.why);
  expect(await entriesOfPack(opening.db, 'rivers')).toHaveLength(450);
  expect(idsOf(await entriesBeginning(opening.db, 'e', 'amur 44', 2))).toEqual([
    'rivers/amur-44',
    'rivers/amur-440',
  ]);
});

test('packs whose blocks were objects are there after the update, and are compiled anew', async () => {
  const name = `packs-${crypto.randomUUID()}`;
  const before = new Dexie(name);
  before.version(3).stores({
    packs: 'edition, id',
    entryBlocks: '[edition+first]',
    nameBlocks: '[edition+first+nth]',
    compiled: 'edition',
    shelf: 'key',
    choices: 'key',
    ownGists: 'entry',
    gone: 'id, into.to',
  });
  const { entries: given, ...head } = rivers(3);
  const entries = qualifyEntries('rivers', given);
  await before.open();
  await before.table('packs').add({ ...head, edition: 'e', entryCount: 3, state: 'here', arrived: NOW });
  await before.table('entryBlocks').add({ edition: 'e', first: entries[0]!.id, entries });
  await before.table('compiled').add({ edition: 'e', bytes: new ArrayBuffer(64) });
  before.close();
  const opening = await openPackDatabase(name);
  if (opening.kind !== 'open') throw new Error(opening.why);
  expect(await entriesOfPack(opening.db, 'rivers')).toEqual(entries);
  expect(await entriesById(opening.db, [entries[1]!.id])).toEqual([entries[1]]);
  expect((await readCompiled(opening.db, 'e')).digests.count).toBe(3);
});

test('entries are found by the beginning of their names, wherever that falls among many', async () => {
  const db = await freshDatabase();
  await add(db, rivers(3_000));
  const [pack] = await packsHere(db);
  const names = Array.from({ length: 3_000 }, (_, nth) => `amur ${nth}`).sort();
  for (const beginning of ['a', 'amur', 'amur 0', 'amur 1', 'amur 189', 'amur 2999', 'amur 29990', 'b', ''])
    for (const most of [1, 7, 1_500]) {
      const found = await entriesBeginning(db, pack!.edition, beginning, most);
      const wanted = names.filter((name) => name.startsWith(beginning)).slice(0, most);
      expect(found.map(({ name }) => name.toLowerCase())).toEqual(wanted);
    }
});

test('entries are found by their ids, and what is none is left out', async () => {
  const db = await freshDatabase();
  await add(db, rivers(3_000));
  const ids = ['amur-2999', 'amur-0', 'amur-none', 'zzz', '', 'amur-1', 'amur-1'];
  const found = await entriesById(
    db,
    ids.map((id) => `rivers/${id}` as Entry['id']),
  );
  expect(idsOf(found).sort()).toEqual(['rivers/amur-0', 'rivers/amur-1', 'rivers/amur-2999']);
});
