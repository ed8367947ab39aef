import { BOUNDARY } from '../core/text/boundary.ts';

/** The text of some nodes, joined by boundary characters; nothing else has been asked of the nodes. */
export type RawText = {
  readonly text: string;
  readonly nodes: readonly Text[];
  /** Where each node's text begins in `text`; node i ends one boundary before node i + 1 begins. */
  readonly starts: readonly number[];
};

/** The first part that is handed over is small, so that the first marks come at once. UTF-16 units. */
const FIRST_PART = 20_000;
/** Later parts are large, because each costs a message. */
const LATER_PART = 400_000;
/** How many nodes are read between two looks at the clock. */
const NODES_A_LOOK = 256;
/** How long the page may be kept waiting by reading: half a frame at 60 Hz. */
const SLICE_MS = 8;
/** XHTML has text in CDATA sections too; those are `Text` by another number. */
const TEXT_NODES = NodeFilter.SHOW_TEXT | NodeFilter.SHOW_CDATA_SECTION;
/** A text node of this length may well be a script's; it is asked, lest a megabyte of code crosses a message. */
const SUSPICIOUS_LENGTH = 4_000;

/**
 * Reads the text below the roots, in order, in slices that let the page breathe. A part ends where a passage does,
 * which `joins` tells of two nodes that follow each other; it is asked only there.
 */
export async function* readText(
  roots: readonly Node[],
  joins: (before: Text, after: Text) => boolean,
  signal: AbortSignal,
): AsyncGenerator<RawText> {
  let part = newPart();
  let most = FIRST_PART;
  let sliceBegan = performance.now();
  let untilLook = NODES_A_LOOK;
  for (const root of roots) {
    const walker = document.createTreeWalker(root, TEXT_NODES);
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      const before = part.nodes.at(-1);
      if (part.length >= most && before && !joins(before, node)) {
        yield finish(part);
        part = newPart();
        most = LATER_PART;
        sliceBegan = performance.now();
      }
      addNode(part, node);
      untilLook -= 1;
      if (untilLook > 0) continue;
      untilLook = NODES_A_LOOK;
      if (performance.now() - sliceBegan < SLICE_MS) continue;
      await letPageRun();
      if (signal.aborted) return;
      sliceBegan = performance.now();
    }
  }
  if (part.nodes.length > 0) yield finish(part);
}

/** Gives the page a turn, and comes back before anything less urgent. */
function letPageRun(): Promise<void> {
  if ('scheduler' in globalThis && 'yield' in scheduler) return scheduler.yield();
  return new Promise((resolve) => setTimeout(resolve, 0));
}

type Part = { texts: string[]; nodes: Text[]; starts: number[]; length: number };

function newPart(): Part {
  return { texts: [], nodes: [], starts: [], length: 0 };
}

function addNode(part: Part, node: Text): void {
  const { data } = node;
  if (data.length >= SUSPICIOUS_LENGTH && isCode(node)) return;
  part.texts.push(data);
  part.nodes.push(node);
  part.starts.push(part.length);
  part.length += data.length + 1;
}

function isCode(node: Text): boolean {
  const name = node.parentElement?.localName;
  return name === 'script' || name === 'style' || name === 'noscript' || name === 'textarea';
}

function finish(part: Part): RawText {
  return { text: part.texts.join(BOUNDARY), nodes: part.nodes, starts: part.starts };
}

/** Index of the node in whose text an offset of the raw text lies; that of a boundary is the node before it. */
export function nodeAt(raw: RawText, offset: number): number {
  let low = 0;
  let high = raw.starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (raw.starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Where the text of a node ends in the raw text, whatever the node says by now. */
export function endOf(raw: RawText, node: number): number {
  return (raw.starts[node + 1] ?? raw.text.length + 1) - 1;
}

/** Whether a node still says what was read: pages change while the background is asked. */
export function isAsRead(raw: RawText, node: number): boolean {
  const { data } = raw.nodes[node]!;
  const start = raw.starts[node]!;
  return data.length === endOf(raw, node) - start && raw.text.startsWith(data, start);
}
