import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';

/** How long something took, how often the reader was told how far it is, and how long the page stood still at most. */
export type Timed = { readonly ms: number; readonly steps: number; readonly stillMs: number };

/** What is longer than this has hung. */
export const DEADLINE_MS = 150_000;

/** Waits in the page until there is such an element. */
export async function waitFor(page: Page, selector: string): Promise<void> {
  await page.waitForFunction(
    (wanted) => document.querySelector(wanted) !== null,
    { timeout: DEADLINE_MS, polling: 50 },
    selector,
  );
}

/** Waits until an element can be pressed, and presses it; of several the last. */
export async function press(page: Page, selector: string): Promise<void> {
  await waitFor(page, `${selector}:not(:disabled)`);
  await page.evaluate(
    (wanted) => [...document.querySelectorAll<HTMLElement>(wanted)].at(-1)!.click(),
    selector,
  );
}

/** Times what pressing a button begins, until the bar that tells of it has come and gone. */
export async function timePress(page: Page, selector: string): Promise<Timed> {
  await waitFor(page, `${selector}:not(:disabled)`);
  return timeWork(page, () => press(page, selector));
}

/** Gives a file to the picker of the open dialog, and times until it is read. */
export async function timeFile(page: Page, name: string, text: string): Promise<Timed> {
  const folder = mkdtempSync(join(tmpdir(), 'gloss-bench-'));
  try {
    writeFileSync(join(folder, name), text);
    await waitFor(page, 'dialog input[type="file"]');
    const input = (await page.$('dialog input[type="file"]')) as ElementHandle<HTMLInputElement>;
    return await timeWork(page, () => input.uploadFile(join(folder, name)));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The page watches itself: what is asked from outside takes as long as the browser likes. */
async function timeWork(page: Page, begin: () => Promise<void>): Promise<Timed> {
  await page.evaluate(watchWork, DEADLINE_MS);
  await begin();
  const timed = await page.evaluate(() => (globalThis as unknown as { work: Promise<Timed | string> }).work);
  if (typeof timed === 'string') throw new Error(timed);
  return timed;
}

/** Sent into the page. Begins with the next press or choice of a file. */
function watchWork(deadlineMs: number): void {
  const LOOK_MS = 5;
  const work = new Promise<Timed | string>((resolve) => {
    const begin = () => {
      document.removeEventListener('click', begin, true);
      document.removeEventListener('change', begin, true);
      const began = performance.now();
      const shares = new Set<number>();
      let seen = false;
      let looked = began;
      let stillMs = 0;
      const look = () => {
        const now = performance.now();
        stillMs = Math.max(stillMs, now - looked - LOOK_MS);
        looked = now;
        const bar = document.querySelector('dialog .work-bar');
        const notice = document.querySelector('dialog [role="alert"]')?.textContent;
        seen ||= bar !== null;
        const share = bar?.querySelector('progress')?.value;
        if (share !== undefined) shares.add(share);
        const ms = now - began;
        if (notice) resolve(`The dialog says: ${notice}`);
        else if (seen && bar === null) resolve({ ms, steps: shares.size, stillMs });
        else if (ms > deadlineMs) resolve(seen ? 'The work never ended.' : 'The work never began.');
        else setTimeout(look, LOOK_MS);
      };
      look();
    };
    document.addEventListener('click', begin, true);
    document.addEventListener('change', begin, true);
  });
  Object.assign(globalThis, { work });
}
