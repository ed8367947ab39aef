import { BOUNDARY } from '../core/text/boundary.ts';
import { newFlow } from './flow.ts';
import type { PlacedNodes } from './raw-text.ts';

/**
 * The whole text of a page as a person reads it, for anchors: nodes that nobody reads are left out, and between two
 * passages there is a carriage return, which no parser leaves in a text. Asks the page's layout of every node, so it is for pages with notes alone.
 */
export function readPageText(root: Node): PlacedNodes & { readonly text: string } {
  const flow = newFlow();
  const nodes: Text[] = [];
  const starts: number[] = [];
  let text = '';
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    if (!flow.isRead(node)) continue;
    const before = nodes.at(-1);
    if (before) text += flow.joins(before, node) ? BOUNDARY : '\r';
    starts.push(text.length);
    nodes.push(node);
    text += node.data;
  }
  return { text, nodes, starts };
}

/** Where a range begins and ends in a page's text; `null` where it touches none of it. */
export function placeOfRange(
  range: Range,
  { nodes, starts }: PlacedNodes,
): [start: number, end: number] | null {
  const isTouched = (node: Text) => range.intersectsNode(node);
  const first = nodes.findIndex(isTouched);
  const last = nodes.findLastIndex(isTouched);
  if (first < 0) return null;
  const startsIn = nodes[first] === range.startContainer;
  const endsIn = nodes[last] === range.endContainer;
  return [
    starts[first]! + (startsIn ? range.startOffset : 0),
    starts[last]! + (endsIn ? range.endOffset : nodes[last]!.length),
  ];
}
