import { AT_REST, GRACE_MS, type Hover, type HoverEvent, hover, type MarkId } from '../core/hover/hover.ts';

/** What the hover asks of whoever shows the card. */
export type HoverHands = {
  /** Somebody may soon want to see a card: make it ready. */
  readonly prepare: () => void;
  /** The dwell is nearly over: have the card drawn, so that its end has only to show it. */
  readonly drawAhead: (mark: MarkId) => void;
  readonly show: (mark: MarkId) => void;
  /** What is shown, or was drawn ahead. */
  readonly hide: () => void;
  /** How long a pointer rests on a mark before its card opens, in milliseconds. */
  readonly dwellMs: () => number;
};

export type HoverRun = {
  state(): Hover;
  /** Tells the hover what happened. Events that need a token get a fresh one. */
  send(event: Untold): void;
};

/** An event before it has been given its token. */
export type Untold = HoverEvent extends infer One
  ? One extends { type: string }
    ? Omit<One, 'token'>
    : never
  : never;

/** A time that has run out. */
type Ending = Extract<HoverEvent, { type: 'dwelt' | 'graceEnded' }>;

/** Long enough to look an entry up and draw it; what is only crossed was left before. */
const AHEAD_MS = 150;

/** Owns the timers of the hover and carries out what its states mean. */
export function runHover(hands: HoverHands, signal: AbortSignal): HoverRun {
  let state: Hover = AT_REST;
  let lastToken = 0;
  /** By what they end and the token: leaving one mark for another begins a grace and a dwell at once. */
  const timers = new Map<string, ReturnType<typeof setTimeout>>();

  function send(event: Untold): void {
    // Every event gets a token; those that need none do not read it.
    step({ ...event, token: ++lastToken } as HoverEvent);
  }

  function step(event: HoverEvent): void {
    const before = state;
    state = hover(state, event);
    if (state === before) return;
    keepTimers();
    if (isInterested(state) && !isInterested(before)) hands.prepare();
    const shown = before.at === 'open' ? before.token : null;
    if (state.at === 'open' && state.token !== shown) hands.show(state.mark);
    if (state.at !== 'open' && (shown !== null || state.at === 'rest')) {
      hands.hide();
      drawAhead();
    }
  }

  function drawAhead(): void {
    // The only card there is may still be open at another mark.
    if (state.at === 'dwelling') hands.drawAhead(state.mark);
  }

  /** Each dwell and each grace in the state has its timer; timers of those that are gone are stopped. */
  function keepTimers(): void {
    const wanted = new Map<string, Ending>();
    const want = (ending: Ending) => wanted.set(`${ending.type} ${ending.token}`, ending);
    if (state.at === 'dwelling') want({ type: 'dwelt', token: state.token });
    if (state.at === 'open' && state.next) want({ type: 'dwelt', token: state.next.token });
    if (state.at === 'open' && state.leaving !== null) want({ type: 'graceEnded', token: state.leaving });
    for (const [key, timer] of timers) {
      if (wanted.has(key)) continue;
      clearTimeout(timer);
      timers.delete(key);
    }
    for (const [key, ending] of wanted) {
      if (timers.has(key)) continue;
      const time = ending.type === 'dwelt' ? hands.dwellMs() : GRACE_MS;
      const last = Math.min(time, AHEAD_MS);
      const endSoon = () => {
        drawAhead();
        timers.set(
          key,
          setTimeout(() => step(ending), last),
        );
      };
      timers.set(key, setTimeout(endSoon, time - last));
    }
  }

  signal.addEventListener('abort', () => {
    for (const timer of timers.values()) clearTimeout(timer);
  });
  return { state: () => state, send };
}

function isInterested(state: Hover): boolean {
  return state.at !== 'rest';
}
