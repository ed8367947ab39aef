import { answer } from '../messaging/answer.ts';
import type { MarkCommand, PageLinks, ReaderQuestions } from '../messaging/protocol.ts';
import type { MarkWalk } from './go-to-marks.ts';
import type { CastTeller } from './tell-cast.ts';

/** What a reader is asked for by the rest of the extension. */
export type Asked = {
  readonly root: Element;
  readonly links: () => PageLinks;
  readonly walk: MarkWalk;
  readonly cast: CastTeller;
  readonly linkAgain: () => null;
  readonly readAgain: () => null;
  /** Whether a card's secret is one of this reader's, using it up. */
  readonly confirm: (secret: string) => boolean;
};

/** Answers all that is asked of a reader while it reads. */
export function answerQuestions(
  { root, links, walk, cast, linkAgain, readAgain, confirm }: Asked,
  signal: AbortSignal,
): void {
  answer<Omit<ReaderQuestions, 'standing' | 'lookAgain'>>(
    {
      linksOfPage: { from: ['background', 'screen'], read: () => null, reply: links },
      castOfPage: {
        from: ['background', 'screen'],
        read: (known) => (typeof known === 'number' ? known : undefined),
        reply: cast.tell,
      },
      textOfPage: {
        from: ['background', 'screen'],
        read: () => null,
        // biome-ignore lint/performance/useDomNodeTextContent: what is rendered, and asked for by hand alone
        reply: () => (root as HTMLElement).innerText,
      },
      goTo: {
        from: ['background', 'screen'],
        read: (place) => place as number,
        reply: (place) => walk.goTo(place),
      },
      press: {
        from: ['background', 'screen'],
        read: (asked) => asked as { command: MarkCommand; anyway: boolean },
        reply: ({ command, anyway }) => (anyway || isReadersFrame() ? walk.press(command) : undefined),
      },
      linkAgain: { from: ['background'], read: () => null, reply: linkAgain },
      readAgain: { from: ['background'], read: () => null, reply: readAgain },
      ownsCard: {
        from: ['background'],
        read: (secret) => (typeof secret === 'string' ? secret : undefined),
        // Other frames' readers leave it to the one that issued the secret.
        reply: (secret) => confirm(secret) || undefined,
      },
    },
    signal,
  );
}

/** Whether the reader is in this frame and no frame within it, our own aside. */
function isReadersFrame(): boolean {
  return document.hasFocus() && document.activeElement?.localName !== 'iframe';
}
