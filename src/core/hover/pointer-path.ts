/** A place in the viewport, in CSS pixels. */
export type Point = { readonly x: number; readonly y: number };

/** A rectangle in the viewport, in CSS pixels. */
export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** Where the pointer was, and when (milliseconds of any clock that runs on). */
export type Step = Point & { readonly time: number };

/** Mean speed over the last moves at and above which a pointer is only crossing (as 10ten measured it). */
const CROSSING_PX_PER_MS = 0.5;

/** How far beside the straight way into the card a hand may stray. */
const CORRIDOR_MARGIN_PX = 8;

/** Whether the pointer is faster than somebody who reads or aims, judged by its last steps, oldest first. */
export function isCrossing(steps: readonly Step[]): boolean {
  const first = steps[0];
  const last = steps.at(-1);
  if (!first || !last || last.time <= first.time) return false;
  let way = 0;
  for (let i = 1; i < steps.length; i++)
    way += Math.hypot(steps[i]!.x - steps[i - 1]!.x, steps[i]!.y - steps[i - 1]!.y);
  return way / (last.time - first.time) >= CROSSING_PX_PER_MS;
}

/**
 * Whether a point lies on the way from where the pointer left the mark to the card: in the triangle between that
 * point and the card's near side, or on the card itself, each a little widened.
 */
export function isInCorridor(point: Point, from: Point, card: Box): boolean {
  const wide = {
    left: card.x - CORRIDOR_MARGIN_PX,
    right: card.x + card.width + CORRIDOR_MARGIN_PX,
    top: card.y - CORRIDOR_MARGIN_PX,
    bottom: card.y + card.height + CORRIDOR_MARGIN_PX,
  };
  if (point.x >= wide.left && point.x <= wide.right && point.y >= wide.top && point.y <= wide.bottom)
    return true;
  const corners: Point[] = [
    { x: wide.left, y: wide.top },
    { x: wide.right, y: wide.top },
    { x: wide.right, y: wide.bottom },
    { x: wide.left, y: wide.bottom },
  ];
  // The triangles to all four sides together are the hull of the card and the point where it was left.
  return corners.some((corner, index) => isInTriangle(point, from, corner, corners[(index + 1) % 4]!));
}

function isInTriangle(point: Point, a: Point, b: Point, c: Point): boolean {
  const sides = [side(point, a, b), side(point, b, c), side(point, c, a)];
  return sides.every((one) => one >= 0) || sides.every((one) => one <= 0);
}

function side(point: Point, a: Point, b: Point): number {
  return (b.x - a.x) * (point.y - a.y) - (b.y - a.y) * (point.x - a.x);
}
