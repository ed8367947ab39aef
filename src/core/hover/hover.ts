/** Names a mark for as long as a page is open. */
export type MarkId = number;

/** Names one intention of the reader; what comes back with an old token is too late and falls on the floor. */
export type Token = number;

/** What the pointer is after, as far as Gloss can tell. */
export type Hover =
  | { readonly at: 'rest' }
  /** On a mark, not yet long enough. */
  | { readonly at: 'dwelling'; readonly mark: MarkId; readonly token: Token }
  | {
      readonly at: 'open';
      readonly mark: MarkId;
      readonly token: Token;
      /** The pointer is neither on the mark nor in the card: the grace under this token is running out. */
      readonly leaving: Token | null;
      /** Another mark on which the pointer has begun to dwell while the card is open. */
      readonly next: { readonly mark: MarkId; readonly token: Token } | null;
      /** The pointer is in the card. What it did before on the page may still be told after that, and is past. */
      readonly inCard: boolean;
      /** The reader is writing in the card, or has called it by a key: it does not close by itself. */
      readonly held: boolean;
    };

/** What the reader does, or a time that has run out. `token` is a fresh one in every event that may need it. */
export type HoverEvent =
  | {
      readonly type: 'pointed';
      /** The mark under the pointer. */
      readonly mark: MarkId | null;
      /** On its way into the card, or over its edge. */
      readonly inCorridor: boolean;
      /** Faster than somebody who reads or aims: only crossing. */
      readonly fast: boolean;
      readonly token: Token;
    }
  | { readonly type: 'dwelt'; readonly token: Token }
  | { readonly type: 'graceEnded'; readonly token: Token }
  | { readonly type: 'enteredCard' }
  | { readonly type: 'leftCard'; readonly token: Token }
  | { readonly type: 'tapped'; readonly mark: MarkId | null; readonly token: Token }
  /** By a key or from the panel: there is no pointer that could leave it. */
  | { readonly type: 'called'; readonly mark: MarkId; readonly token: Token }
  | { readonly type: 'beganWriting' }
  | { readonly type: 'endedWriting' }
  /** Esc, the card's close button, a click beside it, a new page. */
  | { readonly type: 'dismissed' }
  | { readonly type: 'marksGone'; readonly isGone: (mark: MarkId) => boolean };

export const AT_REST: Hover = { at: 'rest' };

/** How long the card stays when the pointer has left it: time to come back from an overshoot. */
export const GRACE_MS = 300;

/** Decides what follows from an event. Pure; whoever calls it owns the timers and the card. */
export function hover(state: Hover, event: HoverEvent): Hover {
  switch (event.type) {
    case 'pointed':
      return pointed(state, event);
    case 'dwelt':
      return dwelt(state, event.token);
    case 'graceEnded':
      return graceEnded(state, event.token);
    case 'enteredCard':
      return state.at === 'open' ? { ...state, inCard: true, leaving: null, next: null } : state;
    case 'leftCard':
      return leftCard(state, event.token);
    case 'tapped':
      return event.mark === null ? AT_REST : open(event.mark, event.token);
    case 'called':
      return open(event.mark, event.token, true);
    case 'beganWriting':
      return state.at === 'open' ? { ...state, held: true, leaving: null, next: null } : state;
    case 'endedWriting':
      return state.at === 'open' ? { ...state, held: false } : state;
    case 'dismissed':
      return AT_REST;
    case 'marksGone':
      return marksGone(state, event.isGone);
    default:
      return event satisfies never;
  }
}

type Pointed = Extract<HoverEvent, { type: 'pointed' }>;

function pointed(state: Hover, { mark, inCorridor, fast, token }: Pointed): Hover {
  switch (state.at) {
    case 'rest':
      return mark === null ? state : { at: 'dwelling', mark, token };
    case 'dwelling':
      if (mark === null) return AT_REST;
      // Crossing begins the dwell anew, so that only a pointer that slows down opens anything.
      return mark === state.mark && !fast ? state : { at: 'dwelling', mark, token };
    case 'open': {
      if (state.held || state.inCard) return state;
      if (mark === state.mark) return { ...state, leaving: null, next: null };
      // On the way into the card every step renews the grace, and marks that are crossed stay quiet.
      if (inCorridor) return { ...state, leaving: token, next: null };
      const leaving = state.leaving ?? token;
      if (mark === null) return { ...state, leaving, next: null };
      const dwells = state.next?.mark === mark && !fast;
      return dwells ? { ...state, leaving } : { ...state, leaving, next: { mark, token } };
    }
    default:
      return state satisfies never;
  }
}

function dwelt(state: Hover, token: Token): Hover {
  if (state.at === 'dwelling') return state.token === token ? open(state.mark, token) : state;
  if (state.at === 'open' && state.next?.token === token) return open(state.next.mark, token);
  return state;
}

function leftCard(state: Hover, token: Token): Hover {
  if (state.at !== 'open') return state;
  return { ...state, inCard: false, leaving: state.held ? null : token };
}

/** Closes; a dwell on another mark that is under way goes on, because a hand at rest tells nothing more. */
function graceEnded(state: Hover, token: Token): Hover {
  if (state.at !== 'open' || state.leaving !== token || state.held) return state;
  return state.next ? { at: 'dwelling', ...state.next } : AT_REST;
}

function open(mark: MarkId, token: Token, held = false): Hover {
  return { at: 'open', mark, token, leaving: null, next: null, inCard: false, held };
}

function marksGone(state: Hover, isGone: (mark: MarkId) => boolean): Hover {
  if (state.at === 'dwelling' && isGone(state.mark)) return AT_REST;
  // A card in which somebody writes stays; the mark under it may come back with the next rendering.
  if (state.at === 'open' && isGone(state.mark) && !state.held) return AT_REST;
  return state;
}
