import { shownInFrame } from './shown-in-frame.ts';
import { timeSlice } from './time-slice.ts';

/** So long nothing else is done: half a frame. Milliseconds. */
const SLICE_MS = 8;
/** What is found is shown this often while more is looked for: drawing takes its time too. Milliseconds. */
const SHOW_EVERY_MS = 120;

/**
 * Makes a function that goes on with a search in slices, between which letters are taken in and frames are drawn, until
 * `search` says that it is whole. `show` draws what there is. To be called whenever something of it was drawn: that is
 * painted before more is looked for, because a browser that is kept busy paints when all is done.
 */
export function searchOn(
  search: (isTimeUp: () => boolean) => boolean,
  show: () => void,
  signal: AbortSignal,
): () => void {
  let runs = false;
  let isDrawn = false;
  async function goOn(): Promise<void> {
    for (;;) {
      isDrawn = false;
      await shownInFrame();
      const shownAt = performance.now();
      while (runs && performance.now() - shownAt < SHOW_EVERY_MS) {
        await taskEnds();
        if (signal.aborted) return;
        if (isDrawn) break;
        runs = !search(timeSlice(SLICE_MS));
      }
      const isWhole = !runs;
      if (!isDrawn) show();
      if (isWhole) return;
    }
  }
  return () => {
    isDrawn = true;
    if (runs) return;
    runs = true;
    void goOn();
  };
}

function taskEnds(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
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
