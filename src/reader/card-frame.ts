import { placeCard, roomBeside, type Size } from '../core/hover/place-card.ts';
import type { Box, Point } from '../core/hover/pointer-path.ts';
import type { CardGreeting, FromCard, ToCard } from '../messaging/card-channel.ts';
import { extensionUrl } from '../messaging/extension-url.ts';
import { newSecret } from '../messaging/new-secret.ts';
import { type CardHost, createCardHost } from '../page/card-host.ts';

/** A message before it is known how much room there is. */
type Unplaced<Message> = Message extends unknown ? Omit<Message, 'token' | 'maxWidth' | 'maxHeight'> : never;

/** What to show, and beside what. */
export type CardRequest = {
  readonly content: Unplaced<Exclude<ToCard, { type: 'hide' }>>;
  /** The piece of the mark that the pointer is on, in the viewport. */
  readonly mark: Box;
};

/** What is asked of the frame, and what it has answered. */
type Wanted = {
  readonly request: CardRequest;
  readonly token: number;
  /** Whether somebody waits to see it. */
  isDue: boolean;
  drawn: Drawn | null;
};

type Drawn = Extract<FromCard, { type: 'drawn' }>;

/** What whoever shows a card hears of it. */
export type CardEvent =
  | { readonly type: 'entered' | 'left' }
  | Exclude<FromCard, { type: 'ready' | 'drawn' | 'moveBy' }>;

/** One card: a frame, a channel it speaks over, a place it is put. */
export type CardFrame = {
  /** Puts the frame back where the page has taken it away. */
  attach(): void;
  /** Has the card drawn and, if it `isDue`, shown as soon as it is. */
  draw(request: CardRequest, isDue: boolean): void;
  hide(): void;
  box(): Box | null;
  remove(): void;
};

/** As wide as sixty letters of the card's text; less on a narrow page. CSS pixels. */
const WIDTH = 400;
const MAX_HEIGHT = 520;
/** Left free on every side of a viewport that is smaller than the card. CSS pixels. */
const MARGIN = 8;
/** Of a touch screen's height, a sheet takes up to so much. */
const SHEET_SHARE = 0.6;

/**
 * Loads a card. It becomes visible when its frame says that it is drawn, never before. `secrets` are those that a
 * frame may prove itself by; `stop` ends this card, `signal` all.
 */
export function cardFrame(
  address: string,
  secrets: Set<string>,
  onEvent: (event: CardEvent) => void,
  stop: AbortController,
  signal: AbortSignal,
): CardFrame {
  let port: MessagePort | null = null;
  let wanted: Wanted | null = null;
  let lastToken = 0;
  let placedToken = 0;
  /** What had the focus before the card took it. */
  let before: HTMLOrSVGElement | null = null;
  const host: CardHost = createCardHost(
    address,
    {
      onLoad: greet,
      onEntered: () => onEvent({ type: 'entered' }),
      onLeft: () => onEvent({ type: 'left' }),
    },
    AbortSignal.any([signal, stop.signal]),
  );

  /** The frame has loaded (or loaded again): gives it a new channel and a secret to prove who it is from. */
  function greet(frame: Window): void {
    port?.close();
    const channel = new MessageChannel();
    port = channel.port1;
    port.onmessage = ({ data }: MessageEvent<FromCard>) => hear(data);
    const secret = newSecret();
    secrets.add(secret);
    const greeting: CardGreeting = { gloss: 'card', secret };
    // Only our own origin can receive it, whatever has been loaded into the frame. The card's address is no help there:
    // Chromium has another for it in every session, and leads it here.
    frame.postMessage(greeting, extensionUrl(''), [channel.port2]);
  }

  function hear(message: FromCard): void {
    if (message.type === 'ready') {
      if (wanted) ask(wanted.request, wanted.token);
    } else if (message.type === 'drawn') {
      if (message.token !== wanted?.token) return;
      wanted.drawn = message;
      putBeside(wanted, message);
    } else if (message.type === 'moveBy') {
      const box = host.box();
      if (box) host.show(whole({ ...box, x: box.x + message.x, y: box.y + message.y }), true);
    } else onEvent(message);
  }

  function draw(request: CardRequest, isDue: boolean): void {
    // What was drawn ahead is shown only if nothing about it has changed.
    if (isDue && wanted && !wanted.isDue && JSON.stringify(wanted.request) === JSON.stringify(request)) {
      wanted.isDue = true;
      if (wanted.drawn) putBeside(wanted, wanted.drawn);
      return;
    }
    wanted = { request, token: ++lastToken, isDue, drawn: null };
    ask(request, wanted.token);
  }

  function ask({ content, mark }: CardRequest, token: number): void {
    const room = viewport();
    tell({
      ...content,
      token,
      ...(content.isSheet
        ? { maxWidth: room.width, maxHeight: Math.floor(room.height * SHEET_SHARE) }
        : {
            maxWidth: Math.min(WIDTH, room.width - 2 * MARGIN),
            maxHeight: Math.floor(Math.min(MAX_HEIGHT, roomBeside(within(mark, room), room))),
          }),
    });
  }

  function tell(message: ToCard): void {
    port?.postMessage(message);
  }

  /** Puts the drawn card beside its mark; one that is shown already and has grown keeps the edge at the mark. */
  function putBeside({ request: { content, mark }, token, isDue }: Wanted, size: Size): void {
    const shown = host.box();
    const room = viewport();
    const { width, height } = size;
    const isNew = placedToken !== token;
    let at: Point;
    if (shown && !isNew && !content.isSheet) at = keepEdge(shown, mark, height);
    else {
      at = content.isSheet ? { x: 0, y: room.height - height } : placeCard(within(mark, room), size, room);
      at = { x: at.x + room.x, y: at.y + room.y };
    }
    host.show(whole({ ...at, width, height }), isDue);
    if (!isDue) return;
    if (isNew) {
      // The words that were tapped stay in sight.
      if (content.isSheet) scrollBy(0, Math.max(0, mark.y + mark.height + MARGIN - at.y));
      if (content.takesFocus) {
        // Whatever has the focus can be given it.
        before ??= document.activeElement as unknown as HTMLOrSVGElement;
        host.focus();
      }
    }
    placedToken = token;
  }

  function hide(): void {
    wanted = null;
    const hadFocus = host.hide();
    if (hadFocus) before?.focus({ preventScroll: true });
    before = null;
    tell({ type: 'hide' });
  }

  return {
    attach: host.attach,
    draw,
    hide,
    box: host.box,
    remove: () => {
      hide();
      stop.abort();
    },
  };
}

/** A card above its mark grows upwards, one below it downwards, so that nothing moves under the pointer. */
function keepEdge(shown: Box, mark: Box, height: number): Point {
  const isAbove = shown.y + shown.height <= mark.y;
  return { x: shown.x, y: isAbove ? shown.y + shown.height - height : shown.y };
}

/** What a reader sees: with fingers spread, a part of what the page calls its viewport. */
function viewport(): Box {
  const { offsetLeft = 0, offsetTop = 0, width = innerWidth, height = innerHeight } = visualViewport ?? {};
  return { x: offsetLeft, y: offsetTop, width, height };
}

/** A box of the page's viewport, seen from the corner of what the reader sees. */
function within(box: Box, room: Box): Box {
  const { x, y, width, height } = box;
  return { x: x - room.x, y: y - room.y, width, height };
}

/** The nearest place at which a card is whole, as far as there is room for it. */
function whole({ x, y, width, height }: Box): Box {
  const room = viewport();
  return {
    width,
    height,
    x: Math.max(room.x, Math.min(x, room.x + room.width - width)),
    y: Math.max(room.y, Math.min(y, room.y + room.height - height)),
  };
}
