import { BUNDLED_PACK, inShelfOrder, OWN_PACK } from '../../core/glossary/pack-on-shelf.ts';
import { say } from '../../language/speak.ts';
import { askBackground } from '../../messaging/ask.ts';
import { openPackDatabase } from '../../store/pack-database.ts';
import { orderPacks, packsHere, readShelfOrder, removePack } from '../../store/packs.ts';
import { changeSettings, loadSettings } from '../../store/settings.ts';

/** A pack as the screen shows it. */
export type ShelfPack = {
  readonly id: string;
  readonly title: string;
  readonly version: string;
  readonly licence: string;
  /** `null` for the bundled one, which is not counted here. */
  readonly entryCount: number | null;
  readonly isOn: boolean;
};

export type Shelf =
  | { readonly kind: 'packs'; readonly packs: readonly ShelfPack[] }
  | { readonly kind: 'failed'; readonly why: string };

/** All packs, in the order in which they are asked. */
export async function readShelf(): Promise<Shelf> {
  const opening = await openPackDatabase();
  if (opening.kind === 'failed') return opening;
  const { packsOff } = await loadSettings();
  const here = await packsHere(opening.db);
  const order = await readShelfOrder(opening.db);
  opening.db.close();
  const rows = [
    { id: BUNDLED_PACK, title: say('packs.bundled'), version: '', licence: '', entryCount: null },
    ...here.map(({ id, title, version, licence, entryCount }) => ({
      id,
      title: id === OWN_PACK ? say('entries.heading') : title,
      version,
      licence,
      entryCount,
    })),
  ];
  return {
    kind: 'packs',
    packs: inShelfOrder(rows, order).map((row) => ({ ...row, isOn: !packsOff.includes(row.id) })),
  };
}

/** Turns a pack on or off; the background hears of the setting by itself. */
export async function switchPack(id: string, isOn: boolean): Promise<string | null> {
  const changed = await changeSettings(({ packsOff }) => ({
    packsOff: isOn ? packsOff.filter((one) => one !== id) : [...new Set([...packsOff, id])],
  }));
  return changed.kind === 'failed' ? changed.why : null;
}

export async function movePacks(ids: readonly string[]): Promise<void> {
  await withPacks((db) => orderPacks(db, ids));
}

export async function deletePack(id: string): Promise<void> {
  await withPacks((db) => removePack(db, id));
}

/** Tells the background that packs have come, gone or changed their order. */
export async function tellPacksChanged(): Promise<void> {
  await askBackground('packsChanged', null);
}

async function withPacks(
  act: (db: Extract<Awaited<ReturnType<typeof openPackDatabase>>, { kind: 'open' }>['db']) => Promise<void>,
): Promise<void> {
  const opening = await openPackDatabase();
  if (opening.kind === 'failed') return;
  await act(opening.db);
  opening.db.close();
  await tellPacksChanged();
}
