import type { Page } from 'puppeteer-core';
import type { LaunchedBrowser } from '../../browser/launch.ts';

const RUNS = 15;

/**
 * How long the background takes to answer a card for an entry with many notes, the way there and back included; one
 * number a question, milliseconds. What the card then draws is one note and a number.
 */
export async function timeCard(launched: LaunchedBrowser, notes: number): Promise<number[]> {
  const asking = await launched.extensionPage('notebook.html#settings');
  try {
    return await ask(asking, notes);
  } finally {
    await asking.close();
  }
}

async function ask(page: Page, notes: number): Promise<number[]> {
  return page.evaluate(
    async (runs, wanted) => {
      const entry = await new Promise<string>((resolve) => {
        const opening = indexedDB.open('gloss');
        opening.onsuccess = () => {
          const index = opening.result.transaction('notes').objectStore('notes').index('created');
          index.get(IDBKeyRange.lowerBound('')).onsuccess = ({ target }) => {
            opening.result.close();
            resolve((target as IDBRequest).result.about.entry);
          };
        };
      });
      const api = globalThis as unknown as Record<
        'browser' | 'chrome',
        {
          runtime: {
            sendMessage(question: object): Promise<{ value: { notes: unknown[]; total?: number } }>;
          };
        }
      >;
      const { runtime } = api.browser ?? api.chrome;
      const times: number[] = [];
      for (let run = 0; run <= runs; run++) {
        const began = performance.now();
        const { value } = await runtime.sendMessage({ gloss: 1, name: 'notesOn', argument: entry });
        const told = value.total ?? value.notes.length;
        if (told < wanted) throw new Error(`The card was told of ${told} notes and not of ${wanted}.`);
        // The first question wakes the background.
        if (run > 0) times.push(performance.now() - began);
      }
      return times;
    },
    RUNS,
    notes,
  );
}
