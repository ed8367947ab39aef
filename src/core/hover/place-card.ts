import type { Box, Point } from './pointer-path.ts';

export type Size = { readonly width: number; readonly height: number };

/** Between the letters and the card: enough that the line can still be read. CSS pixels. */
const GAP_PX = 6;
/** Between the card and the edge of the viewport. CSS pixels. */
const EDGE_PX = 8;

/**
 * Where the card's upper left corner goes, in the viewport: under the mark if there is room, else above it, else
 * beside it, else on the side where it hides least; begun where the mark begins, and always whole in the viewport
 * as far as that is large enough.
 *
 * Twenty lines of our own instead of Floating UI's core, which took a seventh of the content script's budget for
 * one fixed rectangle beside another.
 */
export function placeCard(mark: Box, card: Size, viewport: Size): Point {
  const below = mark.y + mark.height + GAP_PX;
  const above = mark.y - GAP_PX - card.height;
  const x = within(mark.x, viewport.width - card.width);
  if (below + card.height + EDGE_PX <= viewport.height) return { x, y: below };
  if (above >= EDGE_PX) return { x, y: above };

  const y = within(mark.y + mark.height / 2 - card.height / 2, viewport.height - card.height);
  const right = mark.x + mark.width + GAP_PX;
  const left = mark.x - GAP_PX - card.width;
  if (right + card.width + EDGE_PX <= viewport.width) return { x: right, y };
  if (left >= EDGE_PX) return { x: left, y };

  const roomBelow = viewport.height - mark.y - mark.height;
  return { x, y: within(roomBelow >= mark.y ? below : above, viewport.height - card.height) };
}

/** Of a mark's boxes (one a line) the one that the pointer is on, or the first. */
export function boxUnder<B extends Box>(boxes: readonly B[], point: Point | null): B | null {
  const under = point && boxes.find((box) => point.y >= box.y - 2 && point.y <= box.y + box.height + 2);
  return under ?? boxes[0] ?? null;
}

/** Keeps a coordinate between the edge and the last place from which the card still ends before the other edge. */
function within(at: number, last: number): number {
  return Math.round(Math.max(EDGE_PX, Math.min(at, last - EDGE_PX)));
}
