import type { Page } from 'puppeteer-core';
import type { Note } from '../../src/core/notes/note.ts';

type ExtensionApi = {
  readonly runtime: { sendMessage(question: object): Promise<{ value: unknown } | null> };
};

/** Asks the background from a page of the extension, as its screens do. */
export async function askBackgroundIn(screen: Page, name: string, argument: unknown): Promise<unknown> {
  const answer = await screen.evaluate(
    async (asked, what) => {
      const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', ExtensionApi>;
      const question = { gloss: 1, name: asked, argument: JSON.parse(what) };
      const reply = await (browser ?? chrome).runtime.sendMessage(question);
      // As text: what is nested deep does not come through whole from Firefox.
      return JSON.stringify(reply?.value ?? null);
    },
    name,
    JSON.stringify(argument),
  );
  return JSON.parse(answer);
}

/** The notes as they are on the disk, asked from a page of the extension. */
export async function storedNotes(screen: Page): Promise<readonly Note[]> {
  return screen.evaluate(
    () =>
      new Promise<Note[]>((resolve) => {
        const opening = indexedDB.open('gloss');
        opening.onsuccess = () => {
          const asked = opening.result.transaction('notes').objectStore('notes').getAll();
          asked.onsuccess = () => {
            opening.result.close();
            resolve(asked.result);
          };
        };
      }),
  );
}
