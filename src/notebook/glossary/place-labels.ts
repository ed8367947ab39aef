/** Where a label's text begins or ends, in the map's pixels. */
export type PlacedLabel = { readonly x: number; readonly y: number; readonly anchor: 'start' | 'end' };

type ToLabel = { readonly x: number; readonly y: number; readonly text: string };
type Box = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };

/** About as wide as a letter of the map's type is on average, and as high as its line. */
const LETTER = 7;
const LINE = 14;
/** From the middle of a dot to its label. */
const GAP = 8;

/** Places the labels of dots beside them so that none covers another; `null` for one that has no room. */
export function placeLabels(dots: readonly ToLabel[], size: number): (PlacedLabel | null)[] {
  const taken: Box[] = dots.map(({ x, y }) => ({ left: x - 4, right: x + 4, top: y - 4, bottom: y + 4 }));
  return dots.map(({ x, y, text }, own) => {
    const width = text.length * LETTER;
    const around: readonly PlacedLabel[] = [
      { x: x + GAP, y: y + LINE / 3, anchor: 'start' },
      { x: x - GAP, y: y + LINE / 3, anchor: 'end' },
      { x: x + GAP, y: y - LINE / 2, anchor: 'start' },
      { x: x + GAP, y: y + LINE + 2, anchor: 'start' },
      { x: x - GAP, y: y - LINE / 2, anchor: 'end' },
      { x: x - GAP, y: y + LINE + 2, anchor: 'end' },
    ];
    const placed = around.find((label) => {
      const box = boxOf(label, width);
      const isInside = box.left >= 0 && box.right <= size && box.top >= 0 && box.bottom <= size;
      return isInside && !taken.some((other, index) => index !== own && overlap(box, other));
    });
    if (!placed) return null;
    taken.push(boxOf(placed, width));
    return placed;
  });
}

function boxOf({ x, y, anchor }: PlacedLabel, width: number): Box {
  const left = anchor === 'start' ? x : x - width;
  return { left, right: left + width, top: y - LINE + 3, bottom: y + 3 };
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
