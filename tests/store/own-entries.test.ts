import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import type { Entry, EntryId } from '../../src/core/glossary/entry.ts';
import { entryOfDraft, newDraft, type OwnDraft } from '../../src/core/glossary/own-draft.ts';
import type { ReaderChoice } from '../../src/core/linking/reader-choice.ts';
import { keepChoice, readChoices } from '../../src/store/choices.ts';
import {
  deleteOwnEntry,
  goneEntries,
  idNow,
  idsOf,
  layOwnGist,
  mergeOwnEntries,
  readOwnGists,
  restoreOwnEntry,
  saveOwnEntry,
} from '../../src/store/own-entries.ts';
import { changeOwnPack } from '../../src/store/own-pack.ts';
import { openPackDatabase, type PackDatabase } from '../../src/store/pack-database.ts';
import { packsHere, readCompiled } from '../../src/store/packs.ts';
import { ownEntries } from '../../src/store/read-own-pack.ts';

const NOW = '2026-11-27T09:00:00.000Z';
const LATER = '2026-11-27T09:05:00.000Z';

async function freshDatabase(): Promise<PackDatabase> {
  const opening = await openPackDatabase(`own-${crypto.randomUUID()}`);
  if (opening.kind !== 'open') throw new Error(opening.why);
  return opening.db;
}

function own(name: string, part: Partial<OwnDraft> = {}): Entry {
  const id = `own/${name.toLowerCase().replaceAll(' ', '-')}` as EntryId;
  const draft = {
    ...newDraft(name, 'person', 'given-family'),
    gist: `${name} of the harbour board.`,
    ...part,
  };
  return entryOfDraft(id, draft, null);
}

const NADIA = own('Nadia Brandt', { forms: [{ text: 'Brandt', strength: 'short' }] });
const MAREK = own('Marek Solny');

async function names(db: PackDatabase): Promise<string[]> {
  return [...(await ownEntries(db)).values()].map(({ name }) => name).sort();
}

test('the pack is changed entry by entry, is another by its version, and is none without entries', async () => {
  const db = await freshDatabase();
  await changeOwnPack(db, { put: [NADIA, MAREK], remove: [] }, NOW);
  const before = (await packsHere(db))[0]!;
  await changeOwnPack(db, { put: [{ ...NADIA, name: 'Nadia Solny' }], remove: [MAREK.id] }, NOW);
  expect(await names(db)).toEqual(['Nadia Solny']);
  const [after] = await packsHere(db);
  expect(after).toMatchObject({ id: 'own', title: 'My entries', entryCount: 1, arrived: before.arrived });
  expect(after!.version).not.toBe(before.version);
  expect((await readCompiled(db, after!.edition)).digests.at(0).name).toBe('Nadia Solny');
  await changeOwnPack(db, { put: [], remove: [NADIA.id] }, LATER);
  expect(await packsHere(db)).toEqual([]);
  expect(await db.compiledParts.count()).toBe(0);
});

test('an entry is kept once, however often it is asked, and never over what another window has written', async () => {
  const db = await freshDatabase();
  expect(await saveOwnEntry(db, NADIA, null, NOW)).toEqual({ kind: 'kept', entry: NADIA });
  expect(await saveOwnEntry(db, NADIA, null, LATER)).toEqual({ kind: 'kept', entry: NADIA });
  const mine = { ...NADIA, gist: 'Harbour master.' };
  const theirs = { ...NADIA, gist: 'Pilot.' };
  expect(await saveOwnEntry(db, theirs, NADIA, LATER)).toMatchObject({ kind: 'kept' });
  expect(await saveOwnEntry(db, mine, NADIA, LATER)).toMatchObject({
    kind: 'changed-elsewhere',
    stored: { gist: 'Pilot.' },
  });
  expect(await saveOwnEntry(db, mine, theirs, LATER)).toMatchObject({ kind: 'kept' });
  await deleteOwnEntry(db, NADIA.id, LATER);
  expect(await saveOwnEntry(db, theirs, mine, LATER)).toEqual({ kind: 'changed-elsewhere', stored: null });
});

test('what was deleted can be brought back as it was, and keeps its name until then', async () => {
  const db = await freshDatabase();
  await saveOwnEntry(db, NADIA, null, NOW);
  expect(await deleteOwnEntry(db, NADIA.id, LATER)).toEqual({ kind: 'done' });
  expect(await deleteOwnEntry(db, NADIA.id, LATER)).toEqual({ kind: 'done' });
  expect(await names(db)).toEqual([]);
  expect((await goneEntries(db, [NADIA.id])).get(NADIA.id)).toMatchObject({ entry: NADIA, into: null });
  expect(await restoreOwnEntry(db, NADIA.id, LATER)).toMatchObject({ kind: 'done' });
  expect((await ownEntries(db)).get(NADIA.id)).toEqual(NADIA);
  expect(await goneEntries(db, [NADIA.id])).toEqual(new Map());
  expect(await deleteOwnEntry(db, 'own/nobody' as EntryId, LATER)).toEqual({ kind: 'gone' });
});

test('a merged id leads to what it was merged into, through several steps, and what was said of it follows', async () => {
  const db = await freshDatabase();
  const captain = own('Captain Solny');
  for (const one of [NADIA, MAREK, captain]) await saveOwnEntry(db, one, null, NOW);
  const said: ReaderChoice = { text: 'Solny', says: 'is', entry: MAREK.id, reach: { kind: 'always' } };
  await keepChoice(db, said, NOW);
  const first = { from: MAREK.id, to: captain.id, wasKnown: false };
  expect(await mergeOwnEntries(db, first, LATER)).toEqual({ kind: 'done' });
  expect(await mergeOwnEntries(db, first, LATER)).toEqual({ kind: 'done' });
  expect(await readChoices(db)).toMatchObject([{ text: 'Solny', entry: captain.id }]);
  expect((await ownEntries(db)).get(captain.id)!.forms).toContainEqual({
    text: 'Marek Solny',
    strength: 'full',
  });
  await mergeOwnEntries(db, { from: captain.id, to: NADIA.id, wasKnown: false }, LATER);
  expect(await idNow(db, MAREK.id)).toBe(NADIA.id);
  expect([...(await idsOf(db, NADIA.id))].sort()).toEqual([captain.id, MAREK.id, NADIA.id].sort());
  expect(await names(db)).toEqual(['Nadia Brandt']);
});

test('a merging is taken back with all that followed, and what was written since stays', async () => {
  const db = await freshDatabase();
  for (const one of [NADIA, MAREK]) await saveOwnEntry(db, one, null, NOW);
  const said: ReaderChoice = { text: 'Solny', says: 'is', entry: MAREK.id, reach: { kind: 'always' } };
  await keepChoice(db, said, NOW);
  await mergeOwnEntries(db, { from: MAREK.id, to: NADIA.id, wasKnown: true }, LATER);
  const merged = (await ownEntries(db)).get(NADIA.id)!;
  await saveOwnEntry(db, { ...merged, gist: 'Harbour master since May.' }, merged, LATER);
  expect(await restoreOwnEntry(db, MAREK.id, LATER)).toMatchObject({
    kind: 'done',
    row: { into: { wasKnown: true } },
  });
  const after = await ownEntries(db);
  expect(after.get(MAREK.id)).toEqual(MAREK);
  expect(after.get(NADIA.id)).toMatchObject({ gist: 'Harbour master since May.', forms: NADIA.forms });
  expect(await readChoices(db)).toMatchObject([said]);
  expect(await idNow(db, MAREK.id)).toBe(MAREK.id);
});

test('what cannot be merged changes nothing', async () => {
  const db = await freshDatabase();
  await saveOwnEntry(db, NADIA, null, NOW);
  const into = (to: string) => ({ from: NADIA.id, to: to as EntryId, wasKnown: false });
  expect(await mergeOwnEntries(db, into(NADIA.id), LATER)).toEqual({ kind: 'gone' });
  expect(await mergeOwnEntries(db, into('own/nobody'), LATER)).toEqual({ kind: 'gone' });
  expect(await names(db)).toEqual(['Nadia Brandt']);
});

test('a gist of the reader’s is laid over an entry, changed, and taken off', async () => {
  const db = await freshDatabase();
  const kim = 'kim-jong-un' as EntryId;
  await layOwnGist(db, kim, 'Third of the Kims.', NOW);
  await layOwnGist(db, kim, 'The third Kim.', LATER);
  expect(await readOwnGists(db)).toEqual(new Map([[kim, 'The third Kim.']]));
  await layOwnGist(db, kim, null, LATER);
  expect(await readOwnGists(db)).toEqual(new Map());
});
