import type { Box } from '../core/hover/pointer-path.ts';
import { removeCardHosts } from '../page/card-host.ts';
import { type CardFrame, type CardRequest, cardFrame } from './card-frame.ts';

export type CardInPage = {
  /** Loads the card's frame if it is not there yet; nothing is shown. */
  prepare(): void;
  /** Has drawn what will probably be shown next; nothing is shown. */
  drawAhead(request: CardRequest): void;
  show(request: CardRequest): void;
  hide(): void;
  /** Where the card that the pointer has opened is; pinned ones are on their own. */
  box(): Box | null;
  /** Closes the card that was pinned last; false where none is. */
  unpin(): boolean;
  /** Whether this reader has issued the secret and nobody has used it yet; using it up. */
  confirm(secret: string): boolean;
};

/** Named as what is heard of a card. */
export type CardListeners = {
  readonly entered: () => void;
  readonly left: () => void;
  readonly beganWriting: () => void;
  readonly endedWriting: () => void;
  /** To another place that names the same. */
  readonly step: (by: 1 | -1) => void;
  /** The card is closed, or stays by itself from now on. */
  readonly close: () => void;
};

/**
 * The cards of a page: one that follows the pointer, created at the first sign of interest and kept, and those that
 * were pinned before it.
 */
export function cardInPage(address: string, listeners: CardListeners, signal: AbortSignal): CardInPage {
  const secrets = new Set<string>();
  const pinned: CardFrame[] = [];
  let current: CardFrame | null = null;
  removeCardHosts();

  function prepare(): CardFrame {
    if (current) {
      current.attach();
      return current;
    }
    const stop = new AbortController();
    const card: CardFrame = cardFrame(
      address,
      secrets,
      (event) => {
        if (event.type === 'pin') {
          pinned.push(card);
          current = null;
          listeners.close();
        } else if (card !== current) {
          // A pinned card is its own; only its end is heard.
          if (event.type === 'close') remove(card);
        } else if (event.type === 'step') listeners.step(event.by);
        else listeners[event.type]();
      },
      stop,
      signal,
    );
    current = card;
    return card;
  }

  function remove(card: CardFrame): void {
    pinned.splice(pinned.indexOf(card), 1);
    card.remove();
  }

  return {
    prepare,
    drawAhead: (request) => prepare().draw(request, false),
    show: (request) => prepare().draw(request, true),
    hide: () => current?.hide(),
    box: () => current?.box() ?? null,
    unpin: () => {
      const last = pinned.at(-1);
      if (last) remove(last);
      return last !== undefined;
    },
    confirm: (secret) => secrets.delete(secret),
  };
}
