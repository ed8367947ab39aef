/** How often Gloss does something over again that a page undoes, before the page has its way. */
const MOST = 5;
const WITHIN_MS = 5_000;

/**
 * Answers whether something may be done once more against a page that undoes it: five times in five seconds, and then
 * not before it has been left alone for as long. A fight would cost the reader's battery.
 */
export function fewTimes(): () => boolean {
  let times: number[] = [];
  return () => {
    const now = performance.now();
    times = [...times.filter((time) => now - time < WITHIN_MS), now];
    return times.length <= MOST;
  };
}
