import type { Entry, EntryId } from '../core/glossary/entry.ts';
import type { OwnGists } from '../core/glossary/own-gist.ts';
import { BUNDLED_PACK, inShelfOrder, OWN_PACK, type PackOnShelf } from '../core/glossary/pack-on-shelf.ts';
import { joinPacks, type LinkingGlossary } from '../core/linking/linking-glossary.ts';
import type { ReaderChoice } from '../core/linking/reader-choice.ts';
import { say } from '../language/speak.ts';
import type { ChoiceKeeping } from '../messaging/choice-questions.ts';
import { forgetChoice, keepChoice, readChoices } from '../store/choices.ts';
import { entriesBeginning } from '../store/entry-blocks.ts';
import { goneEntries, idNow, readOwnGists } from '../store/own-entries.ts';
import { openPackDatabase, type PackDatabase, type PackOpening } from '../store/pack-database.ts';
import { entriesById, packsHere, readCompiled, readShelfOrder } from '../store/packs.ts';
import { loadSettings } from '../store/settings.ts';
import { sweepPacks } from '../store/sweep-packs.ts';
import { whyFailed } from '../store/why-failed.ts';
import { loadCompiledBundledPack } from './bundled-pack.ts';

/** The packs that the reader has beside the bundled one, and all of them as one look-up. */
export type PackShelf = {
  /** All packs that are on, compiled, in the order in which they are asked. */
  linking(): Promise<LinkingGlossary>;
  /** Entries of imported and own packs, by their ids among all packs. */
  entries(ids: readonly EntryId[]): Promise<ShelfEntries>;
  /** What the reader says of entries in place of their gists. */
  ownGists(): Promise<OwnGists>;
  /** Has something done with the database; `null` where it can't be opened. */
  open(): Promise<PackOpening>;
  /** The first entries of each pack whose name begins with this. */
  beginning(folded: string, most: number): Promise<readonly Entry[]>;
  /** What the reader has said of names. */
  choices(): Promise<readonly ReaderChoice[]>;
  keepChoice(choice: ReaderChoice): Promise<ChoiceKeeping>;
  forgetChoice(choice: ReaderChoice): Promise<ChoiceKeeping>;
  /** Titles of packs by id. */
  titles(): Promise<ReadonlyMap<string, string>>;
};

/** Entries, and of ids that are none any more what they were and what they are called by now. */
export type ShelfEntries = {
  readonly entries: readonly Entry[];
  readonly gone: ReadonlyMap<EntryId, Entry>;
  readonly now: ReadonlyMap<EntryId, EntryId>;
};

const NO_ENTRIES: ShelfEntries = { entries: [], gone: new Map(), now: new Map() };

/** The bundled pack among the others. It is not in the database, because every build brings its own. */
const BUNDLED: Pick<PackOnShelf, 'id' | 'edition' | 'version'> = {
  id: BUNDLED_PACK,
  edition: BUNDLED_PACK,
  version: '',
};

/** Opens the database at the first question. Where it can't be opened the bundled pack does its work all the same. */
export function packShelf(): PackShelf {
  let opening: Promise<PackOpening> | null = null;

  async function opened(): Promise<PackDatabase | null> {
    opening ??= openSwept();
    const result = await opening;
    if (result.kind === 'open') return result.db;
    opening = null;
    return null;
  }

  async function change(act: (db: PackDatabase) => Promise<void>): Promise<ChoiceKeeping> {
    opening ??= openSwept();
    const result = await opening;
    if (result.kind === 'failed') return result;
    try {
      await act(result.db);
      return { kind: 'kept' };
    } catch (error) {
      return { kind: 'failed', why: whyFailed(error) };
    }
  }

  return {
    async linking() {
      const [db, { packsOff }] = await Promise.all([opened(), loadSettings()]);
      const others = db ? await packsHere(db) : [];
      const order = db ? await readShelfOrder(db) : [];
      const on = inShelfOrder([BUNDLED, ...others], order).filter(({ id }) => !packsOff.includes(id));
      const compiled = await Promise.all(
        on.map(({ id, edition }) =>
          id === BUNDLED_PACK || !db ? loadCompiledBundledPack() : readCompiled(db, edition),
        ),
      );
      const stamp = on.map(({ edition, version }) => `${edition}@${version}`).join();
      return joinPacks(compiled, stamp, on.length !== 1 || on[0]!.id !== BUNDLED_PACK);
    },
    async entries(ids) {
      const db = await opened();
      if (!db) return NO_ENTRIES;
      const entries = await entriesById(db, ids);
      const found = new Set(entries.map(({ id }) => id));
      const rows = await goneEntries(
        db,
        ids.filter((id) => !found.has(id)),
      );
      if (rows.size === 0) return { ...NO_ENTRIES, entries };
      const now = new Map<EntryId, EntryId>();
      for (const id of rows.keys()) now.set(id, await idNow(db, id));
      return {
        entries: [...entries, ...(await entriesById(db, [...new Set(now.values())]))],
        gone: new Map([...rows].map(([id, { entry }]) => [id, entry])),
        now,
      };
    },
    async ownGists() {
      const db = await opened();
      return db ? readOwnGists(db) : new Map();
    },
    open: () => {
      opening ??= openSwept();
      return opening;
    },
    async beginning(folded, most) {
      const db = await opened();
      if (!db) return [];
      const packs = await packsHere(db);
      const found = await Promise.all(
        packs.map(({ edition }) => entriesBeginning(db, edition, folded, most)),
      );
      return found.flat();
    },
    async choices() {
      const db = await opened();
      return db ? readChoices(db) : [];
    },
    keepChoice: (choice) => change((db) => keepChoice(db, choice, new Date().toISOString())),
    forgetChoice: (choice) => change((db) => forgetChoice(db, choice)),
    async titles() {
      const db = await opened();
      return new Map(
        db
          ? (await packsHere(db)).map(({ id, title }) => [
              id,
              id === OWN_PACK ? say('packs.ownTitle') : title,
            ])
          : [],
      );
    },
  };
}

async function openSwept(): Promise<PackOpening> {
  const opening = await openPackDatabase();
  if (opening.kind === 'open')
    await sweepPacks(opening.db).catch(() => {
      // What cannot be swept now is swept another time; it is in nobody's way.
    });
  return opening;
}
