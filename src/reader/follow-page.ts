import type { Spotting } from '../core/linking/spotting.ts';
import { newFlow } from '../page/flow.ts';
import { type PagePassage, passagesOf } from '../page/passages.ts';
import { readText } from '../page/raw-text.ts';
import { watchText } from '../page/watch-text.ts';

/** Where the time of the page's main thread goes; milliseconds, summed over all that was read. */
export type Timings = { read: number; resolve: number; link: number; paint: number };

export type PageFollower = {
  /** Answers what stands in a text; `null` where nobody answers any more. */
  readonly spot: (text: string) => Promise<Spotting | null>;
  /** `glossary` is the stamp of what spotted them. */
  readonly onPassages: (passages: readonly PagePassage[], glossary: string) => void;
  /** These nodes no longer say what was read in them; told in the task that changed them. */
  readonly onStale: (nodes: ReadonlySet<Node>) => void;
  /** What was read in these elements, or has left the page, is no more. */
  readonly onGone: (blocks: readonly Element[]) => void;
  /** Everything that was to be read has been. */
  readonly onComplete: () => void;
  readonly timings: Timings;
};

/**
 * Reads the page, then whatever changes on it, one after the other, until `signal` aborts. `readAgain` begins anew
 * with the whole page.
 */
export function followPage(
  root: Element,
  follower: PageFollower,
  signal: AbortSignal,
): { readonly readAgain: () => void } {
  let toRead: Element[] = [root];
  let busy = false;

  async function readOn(): Promise<void> {
    if (busy) return;
    busy = true;
    while (toRead.length > 0 && !signal.aborted) {
      const roots = toRead.toSorted(byPlace);
      toRead = [];
      await readRoots(roots);
    }
    busy = false;
    if (!signal.aborted) follower.onComplete();
  }

  async function readRoots(roots: readonly Element[]): Promise<void> {
    const { timings } = follower;
    let began = performance.now();
    let isFirst = true;
    for await (const raw of readText(roots, (before, after) => newFlow().joins(before, after), signal)) {
      timings.read += performance.now() - began;
      const spotting = await follower.spot(raw.text);
      if (signal.aborted || !spotting) return;
      began = performance.now();
      // Asked after the answer has come, of the page as it is now: nodes may have gone or changed meanwhile.
      const passages = passagesOf(raw, spotting, newFlow()).filter(isStillThere);
      timings.resolve += performance.now() - began;
      // What an earlier reading has brought from here while this one was already due would be told twice.
      if (isFirst) follower.onGone(roots);
      isFirst = false;
      follower.onPassages(passages, spotting.glossary);
      began = performance.now();
    }
  }

  watchText(
    root,
    follower.onStale,
    ({ roots, beside }) => {
      const flow = newFlow();
      const blocks = outermost([
        ...roots.flatMap((node) => flow.blockAround(node) ?? []),
        ...beside.flatMap((node) => flow.lineAround(node) ?? []),
      ]);
      follower.onGone(blocks);
      if (blocks.length === 0) return;
      toRead = outermost([...toRead, ...blocks]);
      void readOn();
    },
    signal,
  );
  void readOn();
  return {
    readAgain: () => {
      toRead = [root];
      void readOn();
    },
  };
}

/** The elements that lie in no other of the list, each once. */
function outermost(elements: readonly Element[]): Element[] {
  const unique = [...new Set(elements)];
  return unique.filter((element) => !unique.some((other) => other !== element && other.contains(element)));
}

function isStillThere({ spans }: PagePassage): boolean {
  return spans.every(({ nodes }) => nodes.every((one) => one.isConnected));
}

function byPlace(a: Element, b: Element): number {
  return a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}
