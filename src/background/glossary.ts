import { detailLinks } from '../core/glossary/detail.ts';
import type { Entry, EntryId } from '../core/glossary/entry.ts';
import { type EntrySearch, entryFinder, type FoundEntries } from '../core/glossary/find-entries.ts';
import type { OwnGists } from '../core/glossary/own-gist.ts';
import { packOf } from '../core/glossary/qualify-entries.ts';
import { type Tie, tiesOf } from '../core/glossary/ties.ts';
import type { LinkingGlossary } from '../core/linking/linking-glossary.ts';
import type { ReaderChoice } from '../core/linking/reader-choice.ts';
import { foldForSearch } from '../core/text/fold-for-search.ts';
import type { ChoiceKeeping } from '../messaging/choice-questions.ts';
import type { PackOpening } from '../store/pack-database.ts';
import { loadBundledPack } from './bundled-pack.ts';
import { packShelf } from './pack-shelf.ts';

/** Some entries, those that they link to, and what they are tied to. */
export type Entries = {
  readonly get: (id: EntryId) => Entry | undefined;
  readonly tiesOf: (id: EntryId) => readonly Tie[];
  /** What the reader says of entries in place of their gists. */
  readonly ownGists: OwnGists;
  /** Own entries that were asked for and are no more. */
  readonly gone: ReadonlyMap<EntryId, Entry>;
  /** Titles of the packs that entries which are not of the bundled pack are of, by the pack's id. */
  readonly packTitles: ReadonlyMap<string, string>;
};

/**
 * What the packs say, each part loaded by the first question that needs it and kept as long as the background lives:
 * pages ask what stands in them, cards ask for entries, and neither waits for what the other needs.
 */
export type Glossary = {
  readonly linking: () => Promise<LinkingGlossary>;
  readonly entries: (ids: readonly EntryId[]) => Promise<Entries>;
  /** Of packs other than the bundled one only names that begin with the words are found, the first `most`. */
  readonly find: (search: EntrySearch & { readonly most: number }) => Promise<FoundEntries>;
  /** What the reader has said of names. */
  readonly choices: () => Promise<readonly ReaderChoice[]>;
  readonly keepChoice: (choice: ReaderChoice) => Promise<ChoiceKeeping>;
  readonly forgetChoice: (choice: ReaderChoice) => Promise<ChoiceKeeping>;
  /** The database of packs, for whoever changes what the reader has written. */
  readonly openPacks: () => Promise<PackOpening>;
  readonly ownGists: () => Promise<OwnGists>;
  /** Forgets what was loaded of the packs that can change. */
  readonly outdate: () => void;
};

export function loadingGlossary(): Glossary {
  const shelf = packShelf();
  const bundled = loadedOnce(loadBundledEntries);
  let linking = loadedOnce(shelf.linking);
  let choices = loadedOnce(shelf.choices);
  let ownGists = loadedOnce(shelf.ownGists);

  async function entries(ids: readonly EntryId[]): Promise<Entries> {
    const { byId, ties } = await bundled();
    const { entries: asked, gone, now } = await shelf.entries(ids.filter((id) => packOf(id) !== null));
    const linked = asked.flatMap(({ detail, relations }) => [
      ...detailLinks(detail ?? ''),
      ...relations.map(({ to }) => to),
    ]);
    const around = await shelf.entries(linked.filter((id) => packOf(id) !== null));
    const others = [...asked, ...around.entries];
    const othersById = new Map(others.map((entry) => [entry.id, entry]));
    const othersTies = tiesOf(others);
    return {
      get: (id) => byId.get(id) ?? othersById.get(now.get(id) ?? id),
      tiesOf: (id) => ties().get(id) ?? othersTies.get(id) ?? [],
      ownGists: await ownGists(),
      gone,
      packTitles: others.length > 0 ? await shelf.titles() : new Map(),
    };
  }

  async function find(search: EntrySearch & { readonly most: number }): Promise<FoundEntries> {
    const found = (await bundled()).find(search);
    const folded = foldForSearch(search.words).trim();
    if (folded === '') return found;
    const byKind = { ...found.byKind };
    const others = await shelf.beginning(folded, search.most);
    for (const { kind } of others) byKind[kind] += 1;
    const fitting = others.filter(({ kind }) => search.kind === null || search.kind === kind);
    return { byKind, entries: [...found.entries, ...fitting.map((entry) => ({ entry, form: null }))] };
  }

  function chosen(keeping: ChoiceKeeping): ChoiceKeeping {
    choices = loadedOnce(shelf.choices);
    return keeping;
  }

  return {
    linking: () => linking(),
    choices: () => choices(),
    keepChoice: async (choice) => chosen(await shelf.keepChoice(choice)),
    forgetChoice: async (choice) => chosen(await shelf.forgetChoice(choice)),
    entries,
    find,
    openPacks: shelf.open,
    ownGists: () => ownGists(),
    outdate: () => {
      linking = loadedOnce(shelf.linking);
      choices = loadedOnce(shelf.choices);
      ownGists = loadedOnce(shelf.ownGists);
    },
  };
}

async function loadBundledEntries() {
  const { entries } = await loadBundledPack();
  const ties = once(() => tiesOf(entries));
  const finder = once(() => entryFinder(entries));
  return {
    byId: new Map(entries.map((entry) => [entry.id, entry])),
    ties,
    find: (search: EntrySearch) => finder()(search),
  };
}

/** Loads on the first call; after a failure the next call tries again. */
function loadedOnce<Value>(load: () => Promise<Value>): () => Promise<Value> {
  let loading: Promise<Value> | null = null;
  return () => {
    loading ??= load().catch((error: unknown) => {
      loading = null;
      throw error;
    });
    return loading;
  };
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
