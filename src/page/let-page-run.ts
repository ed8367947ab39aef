/** How long the page may be kept waiting at a time: a third of a frame at 60 Hz. */
export const SLICE_MS = 5;

/** Gives the page a turn, and comes back before anything less urgent. */
export function letPageRun(): Promise<void> {
  return globalThis.scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve, 0));
}

/** A tab that nobody sees has no frames; its layout is asked all the same after this time. */
const NO_FRAME_MS = 100;

/**
 * Waits until the page has been laid out for its next frame, so that asking about layout costs no layout of our own.
 */
export function afterLayout(): Promise<void> {
  return new Promise((resolve) => {
    const late = setTimeout(resolve, NO_FRAME_MS);
    requestAnimationFrame(() => {
      // A task that is queued in a frame runs after the frame was laid out and painted.
      setTimeout(resolve, 0);
      clearTimeout(late);
    });
  });
}
