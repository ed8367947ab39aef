import type { Page } from 'puppeteer-core';

/** What happened when one more letter was typed; milliseconds from the letter. */
export type KeyTimes = {
  readonly search: string;
  /** Until the screen showed what it finds, or the first screen of it. */
  readonly shown: number;
  /** Until every note had been looked at. */
  readonly whole: number;
  /** The longest that nothing else could be done meanwhile. */
  readonly longestFrame: number;
  readonly found: string;
};

/** What scrolling through the list was like. */
export type ScrollTimes = {
  readonly frames: number;
  /** Milliseconds between two frames. */
  readonly median: number;
  readonly longest: number;
  /** Frames that came later than a sixtieth of a second and a half after the one before. */
  readonly late: number;
};

/** Notes when the first lines are painted and when all notes are there; to be run before the page's own scripts. */
export function watchOpening(): void {
  const seen: { first: number | null; whole: number | null; longest: number } = {
    first: null,
    whole: null,
    longest: 0,
  };
  Object.assign(window, { glossOpening: seen });
  let before = performance.now();
  const look = () => {
    const now = performance.now();
    seen.longest = Math.max(seen.longest, now - before);
    before = now;
    if (seen.first === null && document.querySelector('.note-line')) {
      // The frame that holds the line is painted after this callback.
      seen.first = -1;
      const channel = new MessageChannel();
      channel.port1.onmessage = () => {
        seen.first = performance.now();
      };
      channel.port2.postMessage(null);
    }
    if (
      seen.whole === null &&
      document.querySelector('.note-line') &&
      !document.querySelector('[aria-busy="true"]')
    )
      seen.whole = now;
    if (seen.whole === null) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

export type OpeningTimes = { readonly first: number; readonly whole: number; readonly longest: number };

/** Reads what `watchOpening` has seen, once it has seen all. */
export async function openingTimes(page: Page, deadlineMs: number): Promise<OpeningTimes> {
  // Firefox runs nothing before the scripts of an extension's page. There it is watched from when it can be reached, and
  // what was there before is counted from then.
  if (!(await page.evaluate(() => 'glossOpening' in window))) await page.evaluate(watchOpening);
  return page.evaluate(async (deadline) => {
    const { glossOpening } = window as unknown as { glossOpening: OpeningTimes };
    const until = performance.now() + deadline;
    while (glossOpening.whole === null && performance.now() < until)
      await new Promise((resolve) => setTimeout(resolve, 100));
    return { ...glossOpening };
  }, deadlineMs);
}

/** Types searches letter by letter, each when what the one before finds is whole. */
export async function typeSearches(
  page: Page,
  searches: readonly (readonly string[])[],
): Promise<KeyTimes[]> {
  return page.evaluate(async (all) => {
    const painted = () =>
      new Promise<number>((resolve) =>
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => resolve(performance.now());
          port2.postMessage(null);
        }),
      );
    const times: KeyTimes[] = [];
    const input = document.querySelector<HTMLInputElement>('#search')!;
    const type = async (search: string) => {
      await new Promise((resolve) => setTimeout(resolve, 60));
      await painted();
      const began = performance.now();
      input.value = search;
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      const shown = (await painted()) - began;
      let longestFrame = shown;
      let before = performance.now();
      while (document.querySelector('[aria-busy="true"]')) {
        const now = await painted();
        longestFrame = Math.max(longestFrame, now - before);
        before = now;
      }
      const whole = performance.now() - began;
      const found = document.querySelector('.found, .found-nothing')?.textContent ?? '';
      times.push({ search, shown, whole, longestFrame, found });
    };
    input.focus();
    for (const steps of all) {
      for (const step of steps) await type(step);
      input.value = '';
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await painted();
    }
    return times;
  }, searches);
}

/** Scrolls the list as a hand on a wheel does, a bit with every frame. */
export async function scrollList(page: Page, frames: number, stepPx: number): Promise<ScrollTimes> {
  return page.evaluate(
    async (count, step) => {
      const list = document.querySelector('.note-list')!;
      const gaps: number[] = [];
      const frame = () => new Promise<number>(requestAnimationFrame);
      let before = await frame();
      for (let nth = 0; nth < count; nth++) {
        list.scrollTop += step;
        const now = await frame();
        gaps.push(now - before);
        before = now;
      }
      gaps.sort((a, b) => a - b);
      return {
        frames: count,
        median: gaps[count >> 1]!,
        longest: gaps.at(-1)!,
        late: gaps.filter((gap) => gap > 25).length,
      };
    },
    frames,
    stepPx,
  );
}
