import type { Page } from 'puppeteer-core';

/** How long something took, and how often the reader was told how far it is. */
export type Timed = { readonly ms: number; readonly steps: number };

/** What is longer than this has hung. */
const DEADLINE_MS = 120_000;
/** Characters handed to a browser in one message. */
const PART = 4_000_000;

/** Waits in the page until there is such an element, or none. */
export async function waitFor(page: Page, selector: string, isThere = true): Promise<void> {
  await page.waitForFunction(
    (wanted, there) => (document.querySelector(wanted) !== null) === there,
    { timeout: DEADLINE_MS, polling: 50 },
    selector,
    isThere,
  );
}

export async function press(page: Page, selector: string): Promise<void> {
  await waitFor(page, `${selector}:not(:disabled)`);
  await page.evaluate((wanted) => document.querySelector<HTMLElement>(wanted)!.click(), selector);
}

/** Presses a button and waits until the bar that tells of the work has come and gone. */
export async function timeWork(page: Page, selector: string): Promise<Timed> {
  await waitFor(page, `${selector}:not(:disabled)`);
  return page.evaluate(
    (wanted, deadline) =>
      new Promise<Timed>((resolve, reject) => {
        const began = performance.now();
        const shares = new Set<number>();
        let seen = false;
        const look = () => {
          const bar = document.querySelector('dialog .work-bar');
          seen ||= bar !== null;
          const share = bar?.querySelector('progress')?.value;
          if (share !== undefined) shares.add(share);
          const ms = performance.now() - began;
          if (seen && bar === null) resolve({ ms, steps: shares.size });
          else if (ms > deadline) reject(new Error('The work never ended.'));
          else setTimeout(look, 5);
        };
        document.querySelector<HTMLElement>(wanted)!.click();
        look();
      }),
    selector,
    DEADLINE_MS,
  );
}

/** Gives a file to the picker of the open dialog, and times until it is read. */
export async function giveFile(page: Page, name: string, text: string): Promise<Timed> {
  await waitFor(page, 'dialog input[type="file"]');
  await page.evaluate(() => {
    Object.assign(globalThis, { parts: [] });
  });
  for (let first = 0; first < text.length; first += PART)
    await page.evaluate(
      (part) => {
        (globalThis as unknown as { parts: Blob[] }).parts.push(new Blob([part]));
      },
      text.slice(first, first + PART),
    );
  await page.evaluate((called) => {
    const holder = globalThis as unknown as { parts: Blob[] };
    const transfer = new DataTransfer();
    transfer.items.add(new File(holder.parts, called));
    holder.parts = [];
    const input = document.querySelector<HTMLInputElement>('dialog input[type="file"]')!;
    const button = document.createElement('button');
    button.id = 'give-file';
    button.hidden = true;
    button.onclick = () => {
      button.remove();
      input.files = transfer.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    };
    document.body.append(button);
  }, name);
  return timeWork(page, '#give-file');
}
