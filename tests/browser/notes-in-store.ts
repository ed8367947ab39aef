import type { Page } from 'puppeteer-core';
import type { Note } from '../../src/core/notes/note.ts';

/** Writes notes into the database past all of Gloss; runs in a page of the extension. */
export async function putNotes(screen: Page, notes: readonly Note[]): Promise<void> {
  await screen.evaluate(async (given) => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('gloss');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const transaction = db.transaction(['notes'], 'readwrite');
    for (const note of JSON.parse(given) as unknown[]) transaction.objectStore('notes').put(note);
    await new Promise((resolve) => {
      transaction.oncomplete = resolve;
    });
    db.close();
  }, JSON.stringify(notes));
}

/** Deletes the database, as a browser does that empties its store. */
export async function loseNotes(screen: Page): Promise<void> {
  await screen.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const request = indexedDB.deleteDatabase('gloss');
        request.onsuccess = resolve;
        request.onerror = () => reject(request.error);
      }),
  );
}
