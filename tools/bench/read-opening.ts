/** An event of Chromium's trace, as far as it is read here. Times are microseconds. */
type TraceEvent = {
  readonly name: string;
  readonly pid: number;
  readonly ts: number;
  readonly args?: {
    /** Of a picture: the frame that it shows, and its bytes in Base64. */
    readonly frame_sequence?: number;
    readonly snapshot?: string;
    /** Of a frame that a page draws: the same number. */
    readonly frameSeqId?: number;
    readonly data?: { readonly type?: string };
  };
};

/** How a card came after the end of its dwell. */
export type CardOpening = {
  /** How many frames the page made until the card was in one; 1 is the first that it could be in. */
  readonly frames: number;
  /** From the end of the dwell until that frame was drawn. Milliseconds. */
  readonly drawnMs: number;
  /** Whether it was all there at once: no picture after the first that shows it differs from that. */
  readonly isWhole: boolean;
};

/** What the browser traces of timers, frames and what is seen of them. */
export const OPENING_TRACED = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'devtools.timeline.frame',
  'disabled-by-default-devtools.timeline.frame',
  'disabled-by-default-devtools.screenshot',
];

/**
 * Finds in the trace of a page that stands still otherwise how its card was opened by a pointer that rests; `null`
 * where none was. The dwell ends with the timer that opens the card's popover, and the card is painted in the first
 * picture of the page that differs from the one before.
 */
export function readOpening(traceEvents: readonly TraceEvent[]): CardOpening | null {
  const events = traceEvents.toSorted((a, b) => a.ts - b.ts);
  const opened = events.find(
    ({ name, args }) => name === 'EventDispatch' && args?.data?.type === 'beforetoggle',
  );
  if (!opened) return null;
  const dwell = events.findLast(
    ({ name, pid, ts }) => name === 'TimerFire' && pid === opened.pid && ts <= opened.ts,
  );
  const pictures = events.filter(({ name }) => name === 'Screenshot');
  const before = pictures.findLast(({ ts }) => ts <= opened.ts)?.args?.snapshot;
  const shown = pictures.find(({ ts, args }) => ts > opened.ts && args?.snapshot !== before);
  if (!dwell || before === undefined || !shown) return null;
  const inPage = events.filter(({ pid, ts }) => pid === opened.pid && ts >= dwell.ts);
  const drawn = inPage.find(
    ({ name, args }) => name === 'DrawFrame' && args?.frameSeqId === shown.args?.frame_sequence,
  );
  if (!drawn) return null;
  return {
    frames: inPage.filter(({ name, ts }) => name === 'BeginMainThreadFrame' && ts <= drawn.ts).length,
    drawnMs: (drawn.ts - dwell.ts) / 1000,
    isWhole: pictures.every(({ ts, args }) => ts < shown.ts || args?.snapshot === shown.args?.snapshot),
  };
}
