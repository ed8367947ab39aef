import type { Page } from 'puppeteer-core';
import type { Note } from '../../../src/core/notes/note.ts';

/** What lies on the disk of an extension, read past all of Gloss. */
export type OnDisk = {
  readonly notes: readonly Note[];
  /** Earlier wordings of notes, as `note text`. */
  readonly versions: readonly string[];
  /** Packs that can be seen, each with the gists of its entries. */
  readonly packs: readonly {
    readonly id: string;
    readonly told: number;
    readonly gists: readonly string[];
  }[];
};

type ExtensionApi = {
  readonly runtime: { sendMessage(question: object): Promise<{ value?: unknown } | undefined> };
};
type Screen = { readonly browser?: ExtensionApi; readonly chrome: ExtensionApi };

/** No act of these takes so long on a machine that is not hanging. */
const DEADLINE_MS = 8_000;
/** A background that rests is awake in a second; this is said before the screen itself counts as hanging. */
const SILENT_AFTER_MS = 5_000;

/** Asks the background as the screens do; `null` where nobody answered. */
export async function ask(screen: Page, name: string, argument: unknown): Promise<unknown> {
  const asking = screen.evaluate(
    async (asked, given) => {
      const { browser, chrome } = globalThis as unknown as Screen;
      const question = { gloss: 1, name: asked, argument: JSON.parse(given) as unknown };
      const reply = await (browser ?? chrome).runtime.sendMessage(question).catch(() => undefined);
      // As text: what is nested deep does not come through whole from Firefox.
      return JSON.stringify(reply?.value ?? null);
    },
    name,
    JSON.stringify(argument),
  );
  const told = await orGone(asking);
  return told === null ? null : JSON.parse(told);
}

/** What a screen hears when it asks the background, in a few words, for who looks for the cause. */
export async function describeSilence(screen: Page): Promise<string> {
  const trying = screen.evaluate(async (silentAfterMs) => {
    const { browser, chrome } = globalThis as unknown as Screen;
    const question = { gloss: 1, name: 'packsChanged', argument: null };
    const sending = (browser ?? chrome).runtime.sendMessage(question).then(
      (reply) => `the background says ${JSON.stringify(reply)}`,
      (error: unknown) => `the background cannot be asked: ${error}`,
    );
    const late = new Promise<string>((resolve) =>
      setTimeout(resolve, silentAfterMs, 'the background is silent'),
    );
    return `${location.pathname}: ${await Promise.race([sending, late])}`;
  }, SILENT_AFTER_MS);
  return (await orGone(trying)) ?? 'the screen does not answer';
}

/** Has the notebook's worker take in a file of notes; whether it said that it has. */
export async function importNotes(screen: Page, json: string): Promise<boolean> {
  const importing = screen.evaluate(
    (text, at) =>
      new Promise<boolean>((resolve) => {
        const worker = new Worker('/exchange-worker.js', { name: 'en' });
        const file = new File([text], 'notes.json', { type: 'application/json' });
        const choices = { encoding: null, delimiter: null, mapping: null };
        worker.onmessage = ({ data: { kind } }: MessageEvent<{ kind: string }>) => {
          if (kind === 'ready') worker.postMessage({ kind: 'read-notes', file, choices, at });
          if (kind === 'notes-read') worker.postMessage({ kind: 'import-notes', at });
          if (kind !== 'notes-imported' && kind !== 'failed') return;
          worker.terminate();
          resolve(kind === 'notes-imported');
        };
      }),
    json,
    new Date().toISOString(),
  );
  return (await orGone(importing)) ?? false;
}

/** Has the notebook's worker add a pack; whether it said that it has. */
export async function importPack(screen: Page, json: string): Promise<boolean> {
  const importing = screen.evaluate(
    (text, at) =>
      new Promise<boolean>((resolve) => {
        const worker = new Worker('/exchange-worker.js', { name: 'en' });
        const files = [new File([text], 'pack.json', { type: 'application/json' })];
        const choices = { encoding: null, delimiter: null, mapping: null };
        worker.onmessage = ({ data: { kind } }: MessageEvent<{ kind: string }>) => {
          if (kind === 'ready') worker.postMessage({ kind: 'read-pack', files, choices });
          if (kind === 'pack-read') worker.postMessage({ kind: 'add-pack', title: '', at });
          if (kind !== 'pack-added' && kind !== 'failed') return;
          worker.terminate();
          resolve(kind === 'pack-added');
        };
      }),
    json,
    new Date().toISOString(),
  );
  const isIn = (await orGone(importing)) ?? false;
  if (isIn) await ask(screen, 'packsChanged', null);
  return isIn;
}

export async function isNotebook(screen: Page): Promise<boolean> {
  // Firefox does not say outside where an extension's page is.
  return (await orGone(screen.evaluate(() => location.pathname === '/notebook.html'))) ?? false;
}

/**
 * Has the notebook write these notes into a file; `null` where none came out. `writer` is where the built notebook has
 * what writes, which it loads as soon as somebody exports.
 */
export async function exportNotes(
  notebook: Page,
  notes: readonly Note[],
  writer: string,
): Promise<readonly Note[] | null> {
  const exporting = notebook.evaluate(
    async (path, text, at) => {
      const { writeExport } = (await import(
        path
      )) as typeof import('../../../src/notebook/exchange/write-export.ts');
      const exported = { notes: JSON.parse(text) as Note[], pages: new Map(), entries: new Map(), at };
      const choices = { timeZone: 'UTC', guardFormulas: true, template: '' };
      const order = { format: 'gloss-json', choices };
      const written = await writeExport(exported, order, () => {}, new AbortController().signal);
      return written.kind === 'written' ? written.blob.text() : null;
    },
    writer,
    JSON.stringify(notes),
    new Date().toISOString(),
  );
  const written = await orGone(exporting);
  return written === null ? null : (JSON.parse(written) as { notes: readonly Note[] }).notes;
}

/** Reads the databases as they are. */
export async function readDisk(screen: Page): Promise<OnDisk> {
  const text = await screen.evaluate(async () => {
    const opened = (name: string) =>
      new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open(name);
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const rowsOf = <Row>(db: IDBDatabase, table: string) =>
      new Promise<Row[]>((resolve, reject) => {
        const request = db.transaction(table).objectStore(table).getAll();
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const db = await opened('gloss');
    const notes = await rowsOf<Note>(db, 'notes');
    const versions = await rowsOf<{ note: string; version: Note }>(db, 'versions');
    db.close();
    const packDb = await opened('gloss-packs');
    const rows = await rowsOf<{ id: string; edition: string; state: string; entryCount: number }>(
      packDb,
      'packs',
    );
    const blocks = await rowsOf<{ edition: string; entries: string }>(packDb, 'entryBlocks');
    packDb.close();
    const packs = rows
      .filter(({ state }) => state === 'here')
      .map(({ id, edition, entryCount }) => ({
        id,
        told: entryCount,
        gists: blocks
          .filter((block) => block.edition === edition)
          .flatMap(({ entries }) => (JSON.parse(entries) as { gist: string }[]).map(({ gist }) => gist)),
      }));
    return JSON.stringify({
      notes,
      versions: versions.map(({ note, version }) => `${note} ${version.text}`),
      packs,
    });
  });
  return JSON.parse(text) as OnDisk;
}

/** What a screen answers; `null` where it was killed before, or hangs. */
async function orGone<Value>(asking: Promise<Value>): Promise<Value | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, DEADLINE_MS, null);
  });
  try {
    return await Promise.race([asking.catch(() => null), late]);
  } finally {
    clearTimeout(timer);
  }
}
