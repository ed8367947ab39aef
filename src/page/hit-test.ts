import type { Point } from '../core/hover/pointer-path.ts';
import { isText } from './is-text.ts';
import type { PageSpan } from './passages.ts';

/** A pointer this close to the letters is on them: lines are set with air between them. CSS pixels. */
const NEAR_PX = 2;

/**
 * The span under a point, if there is one. The caret tells the text node in a hundredth of a millisecond however
 * many spans there are; the rectangles then tell whether the pointer is on the letters, because the caret snaps to
 * the end of a line from hundreds of pixels away.
 */
export function spanAt<S extends PageSpan>(point: Point, spansIn: (node: Text) => readonly S[]): S | null {
  const { x, y } = point;
  const shadowRoots: ShadowRoot[] = [];
  let inner = document.elementFromPoint(x, y)?.shadowRoot;
  while (inner && !shadowRoots.includes(inner)) {
    shadowRoots.push(inner);
    inner = inner.elementFromPoint(x, y)?.shadowRoot;
  }
  const caret = document.caretPositionFromPoint(x, y, { shadowRoots });
  const node = caret?.offsetNode;
  if (!node || !isText(node)) return null;
  for (const span of spansIn(node)) {
    if (rectsOf(span).some((rect) => contains(rect, point))) return span;
  }
  return null;
}

/** The rectangles of a span in the viewport, one a line (or more, where elements split it). */
export function rectsOf(span: PageSpan): DOMRect[] {
  return [...(rangeOf(span)?.getClientRects() ?? [])].filter((rect) => rect.width > 0 && rect.height > 0);
}

/** A span as a range of the page as it is now; `null` where its text is no longer there. */
export function rangeOf(span: PageSpan): Range | null {
  if (!span.startNode.isConnected || !span.endNode.isConnected) return null;
  if (span.startOffset > span.startNode.length || span.endOffset > span.endNode.length) return null;
  const range = document.createRange();
  range.setStart(span.startNode, span.startOffset);
  range.setEnd(span.endNode, span.endOffset);
  return range;
}

function contains(rect: DOMRect, { x, y }: Point): boolean {
  return (
    x >= rect.left - NEAR_PX &&
    x <= rect.right + NEAR_PX &&
    y >= rect.top - NEAR_PX &&
    y <= rect.bottom + NEAR_PX
  );
}
