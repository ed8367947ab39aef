import type { Box } from '../core/hover/pointer-path.ts';
import { fewTimes } from './few-times.ts';

/** The one element that Gloss adds to a page. Plain: Chromium has no custom elements in content scripts. */
const HOST = 'gloss-card-host';
const XHTML = 'http://www.w3.org/1999/xhtml';

/**
 * A view transition is painted above everything, and in Firefox lets the pointer through where the page wants it to;
 * nothing tells of one, so it is looked for while a card is shown. Sooner than anybody presses what they just see. Milliseconds.
 */
const LOOK_MS = 200;

/**
 * Beats the page's `* { … !important }`, inline styles, animations and hiding of the host (measured in both
 * browsers): in a shadow tree's own sheet, `!important` of `:host` wins over everything outside, but for animations of
 * `transform` by script in Firefox. Those do not reach the frame: it is the frame, and not the host, that lies in the
 * top layer, where nothing around it counts, and in a closed tree, where the page cannot come to it.
 */
export const SHEET = `
  :host {
    all: initial !important;
    position: fixed !important;
    inset: 0 auto auto 0 !important;
    display: block !important;
    z-index: 2147483647 !important;
  }
  iframe {
    all: unset;
    display: block;
    position: fixed;
    width: 400px;
    color-scheme: light dark;
    border-radius: 12px;
    box-shadow: 0 0 0 1px #0002, 0 2px 4px #0001, 0 12px 36px #0003;
    visibility: hidden;
    pointer-events: none;
  }
  iframe.drawn {
    visibility: visible;
    opacity: 0.001;
  }
  iframe.shown {
    visibility: visible;
    pointer-events: auto;
  }
  @media print {
    :host { display: none !important; }
  }
`;

/** The host with the card's frame in it, created once and kept: showing another entry then costs a message. */
export type CardHost = {
  /** Puts the host back, and loads the frame anew, where a page that renders itself anew has taken it away. */
  attach(): void;
  /**
   * Puts the frame at its place; if it is not yet `isDue`, unseen: Firefox draws nothing in a frame that is hidden, and
   * would show it empty at first.
   */
  show(box: Box, isDue: boolean): void;
  /** Gives the frame the keyboard. */
  focus(): void;
  /** Answers whether the frame had the keyboard. */
  hide(): boolean;
  /** Where the card is, or `null` while it is hidden. */
  box(): Box | null;
};

export type CardHostListeners = {
  /** The frame can hear a message; called again if it has loaded anew. */
  readonly onLoad: (frame: Window) => void;
  /** The pointer has come onto the card, or left it. */
  readonly onEntered: () => void;
  readonly onLeft: () => void;
};

/**
 * Creates the host and loads `url`, a page of the extension's own origin, in a frame within a closed shadow root.
 * Everything goes when `signal` aborts.
 */
export function createCardHost(
  url: string,
  { onLoad, onEntered, onLeft }: CardHostListeners,
  signal: AbortSignal,
): CardHost {
  const host = document.createElementNS(XHTML, HOST) as HTMLElement;
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = document.createElementNS(XHTML, 'style');
  sheet.textContent = SHEET;
  const frame = document.createElementNS(XHTML, 'iframe') as HTMLIFrameElement;
  frame.title = 'Gloss';
  frame.tabIndex = -1;
  frame.src = url;
  frame.addEventListener('load', () => frame.contentWindow && onLoad(frame.contentWindow), { signal });
  // Heard on the frame element, out here: what happens within the frame is its own document's.
  frame.addEventListener('pointerenter', (event) => event.isTrusted && onEntered(), { signal });
  frame.addEventListener('pointerleave', (event) => event.isTrusted && onLeft(), { signal });
  root.append(sheet, frame);

  let shown: Box | null = null;
  let looking: ReturnType<typeof setInterval> | undefined;
  // Everything outside an open modal dialog is inert, in whatever layer it is (whatwg/html #9936).
  const place = () => [...document.querySelectorAll('dialog:modal')].at(-1) ?? document.documentElement;
  // The page may have taken the host away, or the dialog that it stands in.
  const seen = () => shown && (host.checkVisibility() ? shown : null);

  function show(box: Box, isDue: boolean): void {
    const { x, y, width, height } = box;
    frame.style.cssText = `left:${x}px;top:${y}px;width:${width}px;height:${height}px`;
    frame.className = isDue ? 'shown' : 'drawn';
    if (!isDue) return;
    if (!seen() || host.parentNode !== place()) raise();
    shown = box;
    clearInterval(looking);
    looking = setInterval(
      () => document.documentElement.matches(':active-view-transition') && hide(),
      LOOK_MS,
    );
  }

  function hide(): boolean {
    const hadFocus = document.activeElement === host;
    shown = null;
    frame.className = '';
    clearInterval(looking);
    lower();
    return hadFocus;
  }

  function lower(): void {
    if (frame.matches(':popover-open')) frame.hidePopover();
  }

  /** Puts the frame on top of everything: the top layer, above the page's own popovers. */
  function raise(): void {
    lower();
    // Unlike `append`, this leaves the frame's document alive.
    if (host.parentNode !== place()) place().moveBefore(host, null);
    frame.showPopover();
  }

  function attach(): void {
    if (host.isConnected) return;
    // The page has taken it away, and the frame's document with it.
    shown = null;
    frame.className = '';
    document.documentElement.append(host);
  }

  // What the page opens later would lie over the card.
  const mayRaise = fewTimes();
  document.addEventListener(
    'toggle',
    ({ target }) => {
      // That of our own frame stays within its tree.
      if (!shown || !(target as HTMLElement).popover) return;
      // Under a cover that stays nobody should press anything.
      if (mayRaise()) raise();
      else hide();
    },
    { signal, capture: true },
  );
  frame.popover = 'manual';
  attach();
  signal.addEventListener('abort', () => {
    hide();
    host.remove();
  });
  return {
    attach,
    show,
    focus: () => frame.focus(),
    hide,
    box: seen,
  };
}

/** Removes hosts that an earlier script of ours left behind. */
export function removeCardHosts(): void {
  for (const host of document.querySelectorAll(HOST)) host.remove();
}
