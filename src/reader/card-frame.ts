import { placeCard, roomBeside, type Size } from '../core/hover/place-card.ts';
import type { Box, Point } from '../core/hover/pointer-path.ts';
import type { CardGreeting, FromCard, ToCard } from '../messaging/card-channel.ts';
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

/** What whoever shows a card hears of it. */
export type CardEvent =
  | { readonly type: 'entered' | 'left' }
  | Exclude<FromCard, { type: 'ready' | 'drawn' | 'moveBy' }>;

/** One card: a frame, a channel it speaks over, a place it is put. */
export type CardFrame = {
  /** Puts the frame back where the page has taken it away. */
  attach(): void;
  show(request: CardRequest): void;
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
/** What the frame measures before the card has said what it needs. */
const FIRST_SIZE: Size = { width: WIDTH, height: 200 };

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
  let wanted: { readonly request: CardRequest; readonly token: number } | null = null;
  let lastToken = 0;
  let placedToken = 0;
  /** What had the focus before the card took it. */
  let before: Element | null = null;
  const host: CardHost = createCardHost(
    address,
    FIRST_SIZE,
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
    // Only our own origin can receive it, whatever has been loaded into the frame.
    frame.postMessage(greeting, new URL(address).origin, [channel.port2]);
  }

  function hear(message: FromCard): void {
    if (message.type === 'ready') {
      if (wanted) ask(wanted.request, wanted.token);
    } else if (message.type === 'drawn') {
      if (wanted && message.token === wanted.token) putBeside(wanted.request, message);
    } else if (message.type === 'moveBy') {
      const box = host.box();
      if (box) host.show(whole({ x: box.x + message.x, y: box.y + message.y }, box), box);
    } else onEvent(message);
  }

  function show(request: CardRequest): void {
    wanted = { request, token: ++lastToken };
    ask(request, wanted.token);
  }

  function ask({ content, mark }: CardRequest, token: number): void {
    const room = viewport();
    tell({
      ...content,
      token,
      ...(isSheet(content)
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
  function putBeside({ content, mark }: CardRequest, { token, ...size }: Size & { token: number }): void {
    const shown = host.box();
    const room = viewport();
    const { width, height } = size;
    if (isSheet(content)) {
      const y = room.height - height;
      host.show({ x: room.x, y: room.y + y }, { width, height });
      // The words that were tapped stay in sight.
      if (placedToken !== token) scrollBy(0, Math.max(0, within(mark, room).y + mark.height + MARGIN - y));
    } else if (shown && placedToken === token) {
      host.show(whole(keepEdge(shown, mark, height), size), { width, height });
    } else {
      const at = placeCard(within(mark, room), size, room);
      host.show({ x: at.x + room.x, y: at.y + room.y }, { width, height });
    }
    if (placedToken !== token && 'takesFocus' in content && content.takesFocus) {
      before ??= document.activeElement;
      host.focus();
    }
    placedToken = token;
  }

  function hide(): void {
    wanted = null;
    const hadFocus = host.hide();
    if (hadFocus && before instanceof HTMLElement) before.focus({ preventScroll: true });
    before = null;
    tell({ type: 'hide' });
  }

  return {
    attach: host.attach,
    show,
    hide,
    box: host.box,
    remove: () => {
      hide();
      stop.abort();
    },
  };
}

function isSheet(content: CardRequest['content']): boolean {
  return 'isSheet' in content && content.isSheet;
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
function whole({ x, y }: Point, { width, height }: Size): Point {
  const room = viewport();
  return {
    x: Math.max(room.x, Math.min(x, room.x + room.width - width)),
    y: Math.max(room.y, Math.min(y, room.y + room.height - height)),
  };
}
