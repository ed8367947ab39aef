import type { Page } from 'puppeteer-core';
import type { Note } from '../../src/core/notes/note.ts';
import { textOf } from './point-at.ts';
import { until, type WithGloss } from './with-gloss.ts';

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

/** Opens a notebook that holds these notes. */
export async function openNotebookWith({ launched }: WithGloss, notes: readonly Note[]): Promise<Page> {
  const notebook = await launched.extensionPage('notebook.html');
  // Waits for the database to be there.
  await until(async () => (await textOf(notebook)).includes('Import'), 'the notebook');
  await putNotes(notebook, notes);
  await notebook.evaluate(() => location.reload());
  return notebook;
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
