/** How often Gloss does something over again that a page undoes, before the page has its way. */
const MOST = 5;
const WITHIN_MS = 5_000;

/**
 * Answers whether something may be done once more against a page that undoes it: not where it was asked five times
 * within the last five seconds. A fight would cost the reader's battery.
 */
export function fewTimes(): () => boolean {
  const times: number[] = [];
  return () => {
    const now = performance.now();
    return times.push(now) <= MOST || now - times.shift()! > WITHIN_MS;
  };
}
