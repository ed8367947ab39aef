import { timeSlice } from './time-slice.ts';

/** So long nothing else is done: half a frame. Milliseconds. */
const SLICE_MS = 8;
/** What is found is shown this often while more is looked for: drawing takes its time too. Milliseconds. */
const SHOW_EVERY_MS = 120;

/**
 * Makes a function that goes on with a search in slices, between which letters are taken in and frames are drawn, until
 * `search` says that it is whole. `show` draws what there is. Called while it runs it changes nothing.
 */
export function searchOn(
  search: (isTimeUp: () => boolean) => boolean,
  show: () => void,
  signal: AbortSignal,
): () => void {
  let runs = false;
  function slice(shownAt: number): void {
    setTimeout(() => {
      if (signal.aborted) return;
      const isWhole = search(timeSlice(SLICE_MS));
      const now = performance.now();
      const shows = isWhole || now - shownAt > SHOW_EVERY_MS;
      runs = !isWhole;
      if (shows) show();
      if (!isWhole) slice(shows ? now : shownAt);
    }, 0);
  }
  return () => {
    if (runs) return;
    runs = true;
    slice(performance.now());
  };
}

/** Makes notes ready to be searched while nothing else is to be done, so that the first letter typed finds them so. */
export function prepareSearch(prepare: (isTimeUp: () => boolean) => boolean, signal: AbortSignal): void {
  const go = (idle: IdleDeadline) => {
    if (!signal.aborted && !prepare(() => idle.timeRemaining() < LEFT_OF_IDLE_MS)) requestIdleCallback(go);
  };
  requestIdleCallback(go);
}

/** As long as a few hundred notes take. Milliseconds. */
const LEFT_OF_IDLE_MS = 4;
