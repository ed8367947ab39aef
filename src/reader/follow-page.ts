import type { Spotting } from '../core/linking/spotting.ts';
import { firstInView } from '../page/first-in-view.ts';
import { newFlow } from '../page/flow.ts';
import { afterLayout, letPageRun, SLICE_MS } from '../page/let-page-run.ts';
import { type PagePassage, passagesOf } from '../page/passages.ts';
import { type RawText, readText } from '../page/raw-text.ts';
import { shadowRootsIn } from '../page/shadow-roots.ts';
import { hasAncestorIn, watchText } from '../page/watch-text.ts';

/** Where the time of the page's main thread goes; milliseconds, summed over all that was read. */
export type Timings = { read: number; resolve: number; link: number; paint: number };

export type PageFollower = {
  /** Answers what stands in texts that follow each other; `null` where nobody answers any more. */
  readonly spot: (texts: readonly string[]) => Promise<Spotting | null>;
  /** `glossary` is the stamp of what spotted them. */
  readonly onPassages: (passages: readonly PagePassage[], glossary: string) => void;
  /** These nodes no longer say what was read in them; told in the task that changed them. */
  readonly onStale: (nodes: ReadonlySet<Node>) => void;
  /** What was read in these elements, or has left the page, is no more. */
  readonly onGone: (blocks: ReadonlySet<Node>) => void;
  /** Everything that was to be read has been. */
  readonly onComplete: () => void;
  readonly timings: Timings;
};

/** Following a page that does not come to rest takes no more than one part in this many of its time. */
const SHARE = 40;
/** However dear it was to read the last change, the next is read after this. */
const LONGEST_REST_MS = 2_000;
/** New shadow trees are looked for after this time, then after twice as long, and so on until they would come late. */
const FIRST_LOOK_MS = 1_000;
const LAST_LOOK_MS = 16_000;

/**
 * What happens when a page unfolds something, or fades it in: to watch all attributes would cost a storm of changes. What
 * comes by itself is there by the time the reader goes on to it.
 */
const SHOWING = ['click', 'toggle', 'transitionend', 'animationend', 'scroll', 'pointerover'];

/**
 * Reads the page, then whatever changes on it, one after the other, until `signal` aborts. `readAgain` begins anew
 * with the whole page.
 */
export function followPage(
  root: Element,
  follower: PageFollower,
  signal: AbortSignal,
): { readonly readAgain: () => void } {
  const { timings } = follower;
  let toRead = new Set<Element>([root]);
  /** Where to begin with the whole page. */
  let first = firstInView();
  const trees = new WeakSet<ShadowRoot>();
  /** With names that nobody saw when they were read. */
  const unread = new Set<Text>();
  let hasChanged = false;
  let busy = false;
  const changed = () => {
    hasChanged = true;
    void readOn();
  };
  const watch = watchText(root, follower.onStale, changed, signal);
  let mayShow = false;
  let isLooking = false;
  for (const type of SHOWING) addEventListener(type, lookAtUnread, { capture: true, signal });

  /** Reads on where something that nobody saw is now seen. Looking is all that it costs where nothing is. */
  async function lookAtUnread(): Promise<void> {
    mayShow = unread.size > 0;
    if (isLooking) return;
    isLooking = true;
    while (mayShow) {
      mayShow = false;
      await afterLayout();
      const began = performance.now();
      if ([...unread].some(newFlow().isRead)) changed();
      timings.read += performance.now() - began;
      await rest(began + SHARE * (performance.now() - began));
    }
    isLooking = false;
  }

  async function readOn(): Promise<void> {
    if (busy) return;
    busy = true;
    while (toRead.size + Number(hasChanged) > 0 && !signal.aborted) {
      const began = performance.now();
      const before = spent();
      if (hasChanged) await takeChanges();
      const roots = [...toRead].sort(byPlace);
      toRead = new Set();
      await readRoots(roots);
      if (hasChanged) await rest(began + SHARE * (spent() - before));
    }
    busy = false;
    if (!signal.aborted) follower.onComplete();
  }

  function spent(): number {
    return timings.read + timings.resolve + timings.link + timings.paint;
  }

  async function takeChanges(): Promise<void> {
    await afterLayout();
    if (signal.aborted) return;
    const began = performance.now();
    hasChanged = false;
    const { roots, beside } = watch.take();
    const flow = newFlow();
    for (const node of unread) if (!node.isConnected) unread.delete(node);
    const shown = [...unread].filter(flow.isRead);
    const blocks = outermost([
      ...[...roots, ...shown].flatMap((node) => flow.blockAround(node) ?? []),
      ...beside.flatMap((node) => flow.lineAround(node) ?? []),
    ]);
    timings.read += performance.now() - began;
    // Also where nothing is to be read: what was removed is no longer on the page.
    follower.onGone(blocks);
    toRead = outermost([...toRead, ...blocks]);
  }

  async function readRoots(roots: readonly Element[]): Promise<void> {
    let began = performance.now();
    let isFirst = true;
    for (const raw of readText(roots, first, follow)) {
      if (!raw) {
        timings.read += performance.now() - began;
        await letPageRun();
        if (signal.aborted) return;
        began = performance.now();
        continue;
      }
      const asked = follower.spot(raw.texts);
      timings.read += performance.now() - began;
      const spotting = await asked;
      // Asked after the answer has come, of the page as it is now: nodes may have gone or changed meanwhile.
      const passages = spotting && (await passagesNow(raw, spotting));
      if (signal.aborted || !passages) return;
      // What an earlier reading has brought from here while this one was already due would be told twice.
      if (isFirst) follower.onGone(new Set(roots));
      isFirst = false;
      follower.onPassages(passages.filter(isStillThere), spotting.glossary);
      // Telling of a thousand names has taken its time; reading goes on in a task of its own.
      await letPageRun();
      began = performance.now();
    }
    first = null;
    timings.read += performance.now() - began;
  }

  function follow(tree: ShadowRoot): void {
    trees.add(tree);
    watch.watch(tree);
  }

  /** Pages give an element a shadow tree without that anything of the page changes: once its script has come, mostly. */
  function lookForTrees(afterMs: number): void {
    setTimeout(() => {
      if (signal.aborted) return;
      const hosts = shadowRootsIn(root).flatMap((tree) => (trees.has(tree) ? [] : tree.host));
      toRead = outermost([...toRead, ...hosts]);
      void readOn();
      if (afterMs < LAST_LOOK_MS) lookForTrees(2 * afterMs);
    }, afterMs);
  }

  async function passagesNow(raw: RawText, spotting: Spotting): Promise<PagePassage[]> {
    await afterLayout();
    const passages: PagePassage[] = [];
    let began = performance.now();
    let flow = newFlow();
    for (const batch of passagesOf(raw, spotting, () => flow, unread)) {
      passages.push(...batch);
      const now = performance.now();
      if (now - began < SLICE_MS) continue;
      timings.resolve += now - began;
      await letPageRun();
      if (signal.aborted) break;
      // The page may have changed meanwhile.
      flow = newFlow();
      began = performance.now();
    }
    timings.resolve += performance.now() - began;
    return passages;
  }

  void readOn();
  lookForTrees(FIRST_LOOK_MS);
  return {
    readAgain: () => {
      toRead = new Set([root]);
      void readOn();
    },
  };
}

/** Waits until a time, but not for ever. */
function rest(until: number): Promise<void> {
  const time = Math.min(until - performance.now(), LONGEST_REST_MS);
  return new Promise((resolve) => setTimeout(resolve, time));
}

/** The elements that lie in no other of the list, each once. */
function outermost(elements: readonly Element[]): Set<Element> {
  const all = new Set(elements);
  return new Set([...all].filter((element) => !hasAncestorIn(element, all)));
}

function isStillThere({ spans }: PagePassage): boolean {
  return spans.every(({ nodes }) => nodes.every((one) => one.isConnected));
}

function byPlace(a: Element, b: Element): number {
  return a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}
