import type { Box, Point } from './pointer-path.ts';

export type Size = { readonly width: number; readonly height: number };

/** Between the letters and the card: enough that the line can still be read. CSS pixels. */
const GAP_PX = 6;
/** Between the card and the edge of the viewport. CSS pixels. */
const EDGE_PX = 8;

/** Below this a card shows no more than a name, so it rather covers something than shrink further. CSS pixels. */
const LEAST_HEIGHT_PX = 220;

/** How high a card beside this mark can be without covering the line that is being read. */
export function roomBeside(mark: Box, viewport: Size): number {
  const room = Math.max(roomBelow(mark, viewport), roomAbove(mark));
  return Math.min(Math.max(room, LEAST_HEIGHT_PX), viewport.height - 2 * EDGE_PX);
}

/**
 * Where the card's upper left corner goes, in the viewport: under the mark if there is room, else above it, else
 * where there is more; begun where the mark begins, and always whole in the viewport as far as that is large enough.
 *
 * Some lines of our own instead of Floating UI's core, which took a seventh of the content script's budget for one
 * fixed rectangle beside another.
 */
export function placeCard(mark: Box, card: Size, viewport: Size): Point {
  const below = roomBelow(mark, viewport);
  const isBelow = below >= card.height || below >= roomAbove(mark);
  const y = isBelow ? mark.y + mark.height + GAP_PX : mark.y - GAP_PX - card.height;
  return {
    x: within(mark.x, viewport.width - card.width),
    y: within(y, viewport.height - card.height),
  };
}

function roomBelow(mark: Box, viewport: Size): number {
  return viewport.height - EDGE_PX - (mark.y + mark.height + GAP_PX);
}

function roomAbove(mark: Box): number {
  return mark.y - GAP_PX - EDGE_PX;
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
