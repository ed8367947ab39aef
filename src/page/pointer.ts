import type { Point, Step } from '../core/hover/pointer-path.ts';

/** Speed is judged over this many moves. */
const STEPS = 3;

/** Keys that are held while a pointer moves. */
export type HeldKeys = Pick<MouseEvent, 'altKey' | 'ctrlKey' | 'shiftKey'>;

/** What a pointer or key does on the page. Only what the browser vouches for (`isTrusted`) is told. */
export type PointerListeners = {
  /**
   * A mouse or pen has moved, at most once a frame, or a key that may be held with it has gone down or up; the last
   * steps are oldest first.
   */
  readonly onMove: (point: Point, steps: readonly Step[], keys: HeldKeys) => void;
  /** It has left the page (or gone into a frame). */
  readonly onLeave: () => void;
  /** A finger has tapped. Answers whether that was for us: a link there is then followed by the next tap. */
  readonly onTap: (point: Point) => boolean;
  /** A mouse button went down. */
  readonly onPress: () => void;
  /** Esc. Answers whether it was for us, so that the page gets all others. */
  readonly onEscape: () => boolean;
  readonly onScroll: () => void;
};

/** Listens on the window, before the page can stop an event, until `signal` aborts. */
export function listenToPointer(listeners: PointerListeners, signal: AbortSignal): void {
  const steps: Step[] = [];
  let frame: number | null = null;
  let keys: HeldKeys;
  let isTaken = false;
  const options = { signal, capture: true, passive: true } as const;

  function tellSoon(event: HeldKeys): void {
    keys = event;
    frame ??= requestAnimationFrame(() => {
      frame = null;
      const last = steps.at(-1);
      if (last) listeners.onMove(last, steps, keys);
    });
  }

  window.addEventListener(
    'pointermove',
    (event) => {
      if (!event.isTrusted || event.pointerType === 'touch') return;
      steps.push({ x: event.clientX, y: event.clientY, time: event.timeStamp });
      if (steps.length > STEPS) steps.shift();
      tellSoon(event);
    },
    options,
  );
  document.documentElement.addEventListener(
    'pointerleave',
    (event) => {
      // Capturing hears of every element that is left; only leaving the page counts.
      if (!event.isTrusted || event.target !== document.documentElement) return;
      steps.length = 0;
      listeners.onLeave();
    },
    options,
  );
  window.addEventListener(
    'pointerup',
    (event) => {
      if (event.isTrusted && event.pointerType === 'touch')
        isTaken = listeners.onTap({ x: event.clientX, y: event.clientY });
    },
    options,
  );
  window.addEventListener(
    'click',
    (event) => {
      if (isTaken && event.isTrusted && (event.target as Element).closest('a[href]')) {
        event.preventDefault();
        event.stopImmediatePropagation();
      }
      isTaken = false;
    },
    { signal, capture: true },
  );
  window.addEventListener(
    'pointerdown',
    (event) => {
      if (event.isTrusted && event.pointerType !== 'touch') listeners.onPress();
    },
    options,
  );
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.isTrusted && !event.repeat) tellSoon(event);
      if (!event.isTrusted || event.key !== 'Escape' || !listeners.onEscape()) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    { signal, capture: true },
  );
  window.addEventListener('scroll', (event) => event.isTrusted && listeners.onScroll(), options);
  signal.addEventListener('abort', () => frame !== null && cancelAnimationFrame(frame));
}
