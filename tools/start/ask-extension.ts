import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { EntryId } from '../../src/core/glossary/entry.ts';
import type { EntriesAnswer, PageLinks } from '../../src/messaging/protocol.ts';
import { CommandFailure } from '../setup.mjs';

/** A page of several megabytes on a busy machine is read in a few seconds. */
const READER_DEADLINE_MS = 30_000;
const POLL_MS = 100;

/** The part of the extension API that is used inside an extension's page. */
type ExtensionApi = {
  readonly tabs: {
    query(filter: object): Promise<readonly { readonly id: number }[]>;
    sendMessage(tab: number, message: object, options: { readonly frameId: number }): Promise<unknown>;
  };
  readonly runtime: { sendMessage(message: object): Promise<unknown> };
};
type ExtensionGlobal = { readonly browser?: ExtensionApi; readonly chrome: ExtensionApi };

/**
 * What the reader found in the one web page that is open, once it has read it whole. Asked through one of the
 * extension's pages, because nobody else may ask.
 */
export async function linksOfOpenPage(extensionPage: Page): Promise<PageLinks> {
  const deadline = performance.now() + READER_DEADLINE_MS;
  let links: PageLinks | null = null;
  while (performance.now() < deadline) {
    links = await linksSoFar(extensionPage);
    if (links?.complete) return links;
    await sleep(POLL_MS);
  }
  const seconds = READER_DEADLINE_MS / 1000;
  if (!links) throw new CommandFailure(`Gloss said nothing about the page within ${seconds} seconds.`);
  console.error(`The page was still being read after ${seconds} seconds: this is what was found by then.`);
  return links;
}

/** Only frame 0: what stands in a page's frames is not told yet. */
async function linksSoFar(extensionPage: Page): Promise<PageLinks | null> {
  const value = await extensionPage.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as ExtensionGlobal;
    const api = browser ?? chrome;
    for (const tab of await api.tabs.query({})) {
      try {
        const question = { gloss: 1, name: 'linksOfPage', argument: null };
        const reply = await api.tabs.sendMessage(tab.id, question, { frameId: 0 });
        // As text: what is nested deep does not come through whole from Firefox.
        if (typeof reply === 'object' && reply !== null && 'value' in reply)
          return JSON.stringify(reply.value);
      } catch {
        // A tab without a reader: an empty one, or a page of the extension's own.
      }
    }
    return null;
  });
  // The protocol's own type; the reader in the page is of the same build.
  return value === null ? null : (JSON.parse(value) as PageLinks);
}

/** Entries and the names of what they link to, as the background knows them. */
export async function askEntries(extensionPage: Page, ids: readonly EntryId[]): Promise<EntriesAnswer> {
  const reply = await extensionPage.evaluate(async (argument) => {
    const { browser, chrome } = globalThis as unknown as ExtensionGlobal;
    return JSON.stringify(
      await (browser ?? chrome).runtime.sendMessage({ gloss: 1, name: 'entries', argument }),
    );
  }, ids as EntryId[]);
  // See above; nobody's answer is no text.
  const answered = (reply === undefined ? undefined : JSON.parse(reply)) as
    | { ok: true; value: EntriesAnswer }
    | { ok: false; why: string }
    | undefined;
  if (!answered?.ok)
    throw new CommandFailure(`The background did not answer: ${answered?.why ?? 'nobody is there'}`);
  return answered.value;
}
