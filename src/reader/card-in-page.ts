import { placeCard, roomBeside, type Size } from '../core/hover/place-card.ts';
import type { Box, Point } from '../core/hover/pointer-path.ts';
import type { CardGreeting, FromCard, ToCard } from '../messaging/card-channel.ts';
import { type CardHost, createCardHost, removeCardHosts } from '../page/card-host.ts';

/** What to show, and beside what. */
export type CardRequest = {
  readonly content: Omit<Extract<ToCard, { type: 'show' }>, 'type' | 'token' | 'maxWidth' | 'maxHeight'>;
  /** The piece of the mark that the pointer is on, in the viewport. */
  readonly mark: Box;
};

export type CardInPage = {
  /** Loads the card's frame if it is not there yet; nothing is shown. */
  prepare(): void;
  show(request: CardRequest): void;
  hide(): void;
  box(): Box | null;
  /** Whether this reader has issued the secret and nobody has used it yet; using it up. */
  confirm(secret: string): boolean;
};

export type CardListeners = {
  readonly onEntered: () => void;
  readonly onLeft: () => void;
  readonly onBeganWriting: () => void;
  readonly onEndedWriting: () => void;
  readonly onClose: () => void;
};

/** As wide as sixty letters of the card's text; less on a narrow page. CSS pixels. */
const WIDTH = 400;
const MAX_HEIGHT = 520;
/** Left free on every side of a viewport that is smaller than the card. CSS pixels. */
const MARGIN = 8;
/** What the frame measures before the card has said what it needs. */
const FIRST_SIZE: Size = { width: WIDTH, height: 200 };

/**
 * The card as the reader knows it: a frame it loads, a channel it speaks over, a place it is put. It is created at
 * the first sign of interest and kept; it becomes visible when its frame says that it is drawn, never before.
 */
export function cardInPage(address: string, listeners: CardListeners, signal: AbortSignal): CardInPage {
  const secrets = new Set<string>();
  let host: CardHost | null = null;
  let port: MessagePort | null = null;
  let wanted: { readonly request: CardRequest; readonly token: number } | null = null;
  let lastToken = 0;
  removeCardHosts();

  function prepare(): void {
    const { onEntered, onLeft } = listeners;
    host?.attach();
    host ??= createCardHost(address, FIRST_SIZE, { onLoad: greet, onEntered, onLeft }, signal);
  }

  /** The frame has loaded (or loaded again): gives it a new channel and a secret to prove who it is from. */
  function greet(frame: Window): void {
    port?.close();
    const channel = new MessageChannel();
    port = channel.port1;
    port.onmessage = ({ data }: MessageEvent<FromCard>) => hear(data);
    const secret = crypto.randomUUID();
    secrets.add(secret);
    const greeting: CardGreeting = { gloss: 'card', secret };
    // Only our own origin can receive it, whatever has been loaded into the frame.
    frame.postMessage(greeting, new URL(address).origin, [channel.port2]);
  }

  function hear(message: FromCard): void {
    switch (message.type) {
      case 'ready':
        if (wanted) ask(wanted.request, wanted.token);
        return;
      case 'drawn':
        if (wanted && message.token === wanted.token) putBeside(wanted.request, message);
        return;
      case 'beganWriting':
        listeners.onBeganWriting();
        return;
      case 'endedWriting':
        listeners.onEndedWriting();
        return;
      case 'close':
        listeners.onClose();
        return;
      default:
        message satisfies never;
    }
  }

  function show(request: CardRequest): void {
    prepare();
    wanted = { request, token: ++lastToken };
    ask(request, wanted.token);
  }

  function ask({ content, mark }: CardRequest, token: number): void {
    const room = viewport();
    tell({
      type: 'show',
      token,
      ...content,
      maxWidth: Math.min(WIDTH, room.width - 2 * MARGIN),
      maxHeight: Math.floor(Math.min(MAX_HEIGHT, roomBeside(mark, room))),
    });
  }

  function tell(message: ToCard): void {
    port?.postMessage(message);
  }

  /** Puts the drawn card beside its mark; one that is shown already and has grown keeps the edge at the mark. */
  function putBeside({ mark }: CardRequest, { token, width, height }: Size & { token: number }): void {
    const shown = host?.box() ?? null;
    const at =
      shown && placedToken === token
        ? keepEdge(shown, mark, height)
        : placeCard(mark, { width, height }, viewport());
    placedToken = token;
    host?.show(at, { width, height });
  }
  let placedToken = 0;

  function hide(): void {
    wanted = null;
    host?.hide();
    tell({ type: 'hide' });
  }

  return {
    prepare,
    show,
    hide,
    box: () => host?.box() ?? null,
    confirm: (secret) => secrets.delete(secret),
  };
}

/** A card above its mark grows upwards, one below it downwards, so that nothing moves under the pointer. */
function keepEdge(shown: Box, mark: Box, height: number): Point {
  const isAbove = shown.y + shown.height <= mark.y;
  return { x: shown.x, y: isAbove ? shown.y + shown.height - height : shown.y };
}

function viewport(): Size {
  return { width: document.documentElement.clientWidth || innerWidth, height: innerHeight };
}
