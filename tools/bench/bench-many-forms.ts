import type { Page } from 'puppeteer-core';
import type { Entry, EntryId } from '../../src/core/glossary/entry.ts';
import { compilePack } from '../../src/core/linking/compiled-pack.ts';
import { packToBytes } from '../../src/core/linking/pack-bytes.ts';
import { type LaunchedBrowser, type LaunchRequest, launchBrowser } from '../browser/launch.ts';
import { loadWithGloss } from './measure-gloss.ts';
import { type Measured, measured } from './median.ts';
import { nameOf } from './name-of.ts';

/** What one page costs with an imported pack of so many forms beside the bundled one. Milliseconds. */
export type FormsBench = {
  readonly forms: number;
  /** Of the page's main thread. */
  readonly page: Measured;
  /** From asking for the first page until it is linked, for which the packs are loaded from the disk. */
  readonly firstWhole: number;
};

const SIZES = [0, 100_000, 1_000_000];
/** What the debugging protocol takes in one message without trouble, in bytes. */
const PIECE_BYTES = 8_000_000;

/** Measures a page with packs of ever more forms, each in a browser of its own. */
export async function benchManyForms(
  request: LaunchRequest,
  url: string,
  runs: number,
): Promise<FormsBench[]> {
  const sizes: FormsBench[] = [];
  for (const forms of SIZES) {
    const gloss = await launchBrowser(request);
    try {
      sizes.push(await benchSize(gloss, forms, url, runs));
    } finally {
      await gloss.close();
    }
  }
  return sizes;
}

async function benchSize(
  gloss: LaunchedBrowser,
  forms: number,
  url: string,
  runs: number,
): Promise<FormsBench> {
  const asker = await gloss.extensionPage('notebook.html#packs');
  if (forms > 0) await putPack(asker, packToBytes(compilePack(entriesNamed(forms))), forms);
  const began = performance.now();
  await loadWithGloss(gloss, asker, url);
  const firstWhole = performance.now() - began;
  const loads: number[] = [];
  for (let run = 0; run < runs; run++) loads.push((await loadWithGloss(gloss, asker, url)).own);
  return { forms, page: measured(loads), firstWhole };
}

function entriesNamed(count: number): Entry[] {
  return Array.from({ length: count }, (_, nth) => ({
    id: `many/${nth}` as EntryId,
    kind: 'organization',
    name: nameOf(nth),
    forms: [],
    derive: false,
    gist: 'Made up.',
    facts: [],
    relations: [],
    ids: {},
    sources: [],
  }));
}

/** Puts a compiled pack where an import would, without the hours of a dialog: only the background reads it. */
async function putPack(page: Page, bytes: Uint8Array, entryCount: number): Promise<void> {
  await page.evaluate(() => Object.assign(window, { pieces: [] }));
  for (let at = 0; at < bytes.length; at += PIECE_BYTES) {
    const piece = Buffer.from(bytes.subarray(at, at + PIECE_BYTES)).toString('base64');
    await page.evaluate((base64) => {
      const { pieces } = window as unknown as { pieces: Uint8Array[] };
      pieces.push(Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)));
    }, piece);
  }
  await page.evaluate(async (count) => {
    const { pieces } = window as unknown as { pieces: BlobPart[] };
    const buffer = await new Blob(pieces).arrayBuffer();
    // The notebook makes the database when it shows the packs.
    while (!(await indexedDB.databases()).some(({ name }) => name === 'gloss-packs'))
      await new Promise((later) => setTimeout(later, 50));
    const db = await new Promise<IDBDatabase>((done, fail) => {
      const asked = indexedDB.open('gloss-packs');
      asked.onsuccess = () => done(asked.result);
      asked.onerror = () => fail(asked.error);
    });
    const put = db.transaction(['packs', 'compiledParts'], 'readwrite');
    const bytes = new Uint8Array(buffer);
    put.objectStore('compiledParts').put({ edition: 'many', nth: 0, size: bytes.length, bytes });
    put.objectStore('packs').put({
      edition: 'many',
      id: 'many',
      title: 'Many',
      version: '1',
      entryCount: count,
      state: 'here',
      arrived: new Date().toISOString(),
    });
    await new Promise((done) => put.addEventListener('complete', done));
    db.close();
  }, entryCount);
}
