import { SLICE_MS } from './let-page-run.ts';
import { namedBlockOf } from './named-block.ts';
import { shadowRootsIn } from './shadow-roots.ts';

/** Some text nodes of a page, in document order, and where the text of each begins in that of all. */
export type PlacedNodes = {
  readonly nodes: readonly Text[];
  /** UTF-16 offsets; node i ends one character before node i + 1 begins. */
  readonly starts: readonly number[];
};

/** What some nodes said when they were read; nothing else has been asked of them. */
export type RawText = PlacedNodes & {
  /** One a node. Joined by boundary characters they are the text that offsets count in. */
  readonly texts: readonly string[];
};

/** The first part that is handed over is small, so that the first marks come at once. UTF-16 units. */
const FIRST_PART = 20_000;
/**
 * Later parts are larger: each message costs by itself, and wakes the background beside the page. Of 400,000 letters
 * read, parts of 100,000 took 61 ms and one of 400,000 took 47; but that is one task of 29 ms instead of 21.
 */
const LATER_PART = 200_000;
/** How many nodes are read between two looks at the clock. */
const NODES_A_LOOK = 256;
/** XHTML has text in CDATA sections too; those are `Text` by another number. */
const TEXT_NODES = NodeFilter.SHOW_TEXT | NodeFilter.SHOW_CDATA_SECTION;
/** A text node of this length may well be a script's; it is asked, lest a megabyte of code crosses a message. */
const SUSPICIOUS_LENGTH = 4_000;

/**
 * Reads the text below the roots, part by part: of each root in order, but from `first` on if it holds that, and what
 * stands before it afterwards; then that of its shadow trees, each of which is told to `onTree`. Gives `null` where
 * the page should be let run. A part ends only between two elements that are blocks by their names: layout is asked
 * nothing.
 */
export function* readText(
  roots: readonly Element[],
  first: Node | null,
  onTree: (tree: ShadowRoot) => void,
): Generator<RawText | null> {
  let part = newPart();
  let most = FIRST_PART;
  const walkIn = (tree: Node) => document.createTreeWalker(tree, TEXT_NODES);

  function* readAll(walker: TreeWalker, until?: Text): Generator<RawText | null> {
    for (;;) {
      const stop = readOn(walker, until, part, most);
      if (stop === 'end') return;
      if (stop === 'late') yield null;
      else {
        yield part;
        part = newPart();
        most = LATER_PART;
        // It was read, and belongs to the next part.
        put(walker.currentNode as Text, part);
      }
    }
  }

  for (const root of roots) {
    let until: Text | undefined;
    if (first && root.contains(first)) {
      const walker = walkIn(root);
      walker.currentNode = first;
      const { nodes } = part;
      yield* readAll(walker);
      // Those that the page has taken away meanwhile are not come to again.
      until = nodes.find((node) => node.isConnected);
    }
    yield* readAll(walkIn(root), until);
    for (const tree of shadowRootsIn(root)) {
      onTree(tree);
      yield* readAll(walkIn(tree));
    }
  }
  if (part.nodes.length > 0) yield part;
}

type Part = { texts: string[]; nodes: Text[]; starts: number[]; length: number };

function newPart(): Part {
  return { texts: [], nodes: [], starts: [], length: 0 };
}

/** Reads until the part is full, the slice is over, or nothing is left. The one loop that grows with the page. */
function readOn(
  walker: TreeWalker,
  until: Text | undefined,
  part: Part,
  most: number,
): 'full' | 'late' | 'end' {
  const late = performance.now() + SLICE_MS;
  let untilLook = NODES_A_LOOK;
  for (;;) {
    const node = walker.nextNode() as Text | null;
    if (!node || node === until) return 'end';
    if (part.length >= most && isBetweenBlocks(part.nodes.at(-1)!, node)) return 'full';
    put(node, part);
    untilLook -= 1;
    if (untilLook > 0) continue;
    untilLook = NODES_A_LOOK;
    if (performance.now() > late) return 'late';
  }
}

function put(node: Text, part: Part): void {
  const { data } = node;
  if (data.length >= SUSPICIOUS_LENGTH && isCode(node)) return;
  part.texts.push(data);
  part.nodes.push(node);
  part.starts.push(part.length);
  part.length += data.length + 1;
}

/** Whether two text nodes, the one before the other, lie in different blocks by the names of their elements. */
export function isBetweenBlocks(before: Text, after: Text): boolean {
  return namedBlockOf(before) !== namedBlockOf(after);
}

function isCode(node: Text): boolean {
  const name = node.parentElement?.localName;
  return name === 'script' || name === 'style' || name === 'noscript' || name === 'textarea';
}

/** Index of the node in whose text an offset lies; that of a boundary is the node before it. */
export function nodeAt({ starts }: PlacedNodes, offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Whether a node still says what was read: pages change while the background is asked. */
export function isAsRead({ nodes, texts }: RawText, node: number): boolean {
  return nodes[node]!.data === texts[node];
}
