import {
  AT_REST,
  DWELL_MS,
  GRACE_MS,
  type Hover,
  type HoverEvent,
  hover,
  type MarkId,
} from '../core/hover/hover.ts';

/** What the hover asks of whoever shows the card. */
export type HoverHands = {
  /** Somebody may soon want to see a card: make it ready. */
  readonly prepare: () => void;
  readonly show: (mark: MarkId) => void;
  readonly hide: () => void;
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

/** Owns the timers of the hover and carries out what its states mean. */
export function runHover(hands: HoverHands, signal: AbortSignal): HoverRun {
  let state: Hover = AT_REST;
  let lastToken = 0;
  const timers = new Map<number, ReturnType<typeof setTimeout>>();

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
    if (state.at !== 'open' && shown !== null) hands.hide();
  }

  /** Each token in the state has one timer running; timers of tokens that are gone are stopped. */
  function keepTimers(): void {
    const wanted = new Map<number, 'dwelt' | 'graceEnded'>();
    if (state.at === 'dwelling') wanted.set(state.token, 'dwelt');
    if (state.at === 'open' && state.next) wanted.set(state.next.token, 'dwelt');
    if (state.at === 'open' && state.leaving !== null) wanted.set(state.leaving, 'graceEnded');
    for (const [token, timer] of timers) {
      if (wanted.has(token)) continue;
      clearTimeout(timer);
      timers.delete(token);
    }
    for (const [token, type] of wanted) {
      if (timers.has(token)) continue;
      const time = type === 'dwelt' ? DWELL_MS : GRACE_MS;
      timers.set(
        token,
        setTimeout(() => step({ type, token }), time),
      );
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
