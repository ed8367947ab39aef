import { computePosition, flip, offset, type Platform, shift } from '@floating-ui/core';
import type { Box, Point } from '../core/hover/pointer-path.ts';

/** Between the letters and the card: enough that the line can still be read. CSS pixels. */
const GAP_PX = 6;
/** Between the card and the edge of the viewport. CSS pixels. */
const EDGE_PX = 8;

export type Size = { readonly width: number; readonly height: number };

/**
 * Where the card goes: under the piece of the mark that the pointer is on, above it where there is more room, and
 * always inside the viewport. Floating UI's core decides; the platform below gives it the viewport's own
 * coordinates, because the card is fixed and in the top layer, where nothing of the page moves it.
 */
export async function placeCard(mark: Box, card: Size, viewport: Size): Promise<Point> {
  const { x, y } = await computePosition(mark, card, {
    strategy: 'fixed',
    placement: 'bottom-start',
    platform: inViewport(viewport),
    middleware: [offset(GAP_PX), flip({ padding: EDGE_PX }), shift({ padding: EDGE_PX })],
  });
  return { x: Math.round(x), y: Math.round(y) };
}

function inViewport({ width, height }: Size): Platform {
  return {
    getElementRects: ({ reference, floating }) => ({ reference, floating: { x: 0, y: 0, ...floating } }),
    getClippingRect: () => ({ x: 0, y: 0, width, height }),
    getDimensions: (card: Size) => card,
  };
}

/** Of a mark's rectangles (one a line) the one that the pointer is on, or the first. */
export function rectUnder(rects: readonly DOMRect[], point: Point | null): DOMRect | null {
  const under = point && rects.find((rect) => point.y >= rect.top - 2 && point.y <= rect.bottom + 2);
  return under ?? rects[0] ?? null;
}
