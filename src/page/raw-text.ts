import { BOUNDARY } from '../core/text/boundary.ts';
import { letPageRun, SLICE_MS } from './let-page-run.ts';
import { namedBlockOf } from './named-block.ts';

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
/** XHTML has text in CDATA sections too; those are `Text` by another number. */
const TEXT_NODES = NodeFilter.SHOW_TEXT | NodeFilter.SHOW_CDATA_SECTION;
/** A text node of this length may well be a script's; it is asked, lest a megabyte of code crosses a message. */
const SUSPICIOUS_LENGTH = 4_000;

/**
 * Reads the text below the roots, in order, in slices that let the page breathe. A part ends only between two
 * elements that are blocks by their names: layout is asked nothing. What is done for each node is done here, in the
 * one loop that grows with the page.
 */
export async function* readText(roots: readonly Node[], signal: AbortSignal): AsyncGenerator<RawText> {
  let texts: string[] = [];
  let nodes: Text[] = [];
  let starts: number[] = [];
  let length = 0;
  let most = FIRST_PART;
  let sliceBegan = performance.now();
  let untilLook = NODES_A_LOOK;
  for (const root of roots) {
    const walker = document.createTreeWalker(root, TEXT_NODES);
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      const { data } = node;
      if (data.length >= SUSPICIOUS_LENGTH && isCode(node)) continue;
      if (length >= most && isBetweenBlocks(nodes[nodes.length - 1]!, node)) {
        yield { text: texts.join(BOUNDARY), nodes, starts };
        if (signal.aborted) return;
        texts = [];
        nodes = [];
        starts = [];
        length = 0;
        most = LATER_PART;
        sliceBegan = performance.now();
      }
      texts.push(data);
      nodes.push(node);
      starts.push(length);
      length += data.length + 1;
      untilLook -= 1;
      if (untilLook > 0) continue;
      untilLook = NODES_A_LOOK;
      if (performance.now() - sliceBegan < SLICE_MS) continue;
      await letPageRun();
      if (signal.aborted) return;
      sliceBegan = performance.now();
    }
  }
  if (nodes.length > 0) yield { text: texts.join(BOUNDARY), nodes, starts };
}

/** Whether two text nodes, the one before the other, lie in different blocks by the names of their elements. */
export function isBetweenBlocks(before: Text, after: Text): boolean {
  return namedBlockOf(before) !== namedBlockOf(after);
}

function isCode(node: Text): boolean {
  const name = node.parentElement?.localName;
  return name === 'script' || name === 'style' || name === 'noscript' || name === 'textarea';
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
