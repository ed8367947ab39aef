/** A point in CSS pixels. */
export type Point = { readonly x: number; readonly y: number };

/** Where one entry of the graph stands, which way its words run from there, and the curve that leads to it. */
export type GraphNode = {
  readonly at: Point;
  readonly side: 'left' | 'right';
  readonly curve: string;
};

export type GraphLayout = {
  /** `sides`: on both sides of the centre; `tree`: below it, where lines among the nodes would run along the trunk. */
  readonly shape: 'sides' | 'tree';
  readonly height: number;
  readonly centre: Point;
  readonly nodes: readonly GraphNode[];
};

/** Two lines of small text and some air. */
const ROW = 54;
/** From here on names fit beside each other on both sides. */
const WIDE = 560;
/** Where the words of a side column begin, as a share of the width from its edge. */
const COLUMN = 0.34;
const EDGE = 14;

/** A graph of one entry and `count` others: on both sides of it where there is room, else below it like a tree. */
export function layoutGraph(count: number, width: number): GraphLayout {
  return width >= WIDE ? beside(count, width) : below(count);
}

function beside(count: number, width: number): GraphLayout {
  const rights = Math.ceil(count / 2);
  const height = Math.max(rights, 1) * ROW + ROW / 2;
  const centre = { x: width / 2, y: height / 2 };
  const nodes = Array.from({ length: count }, (_, index): GraphNode => {
    const isRight = index % 2 === 0;
    const row = index >> 1;
    const rows = isRight ? rights : count - rights;
    const at = {
      x: isRight ? width * (1 - COLUMN) : width * COLUMN,
      y: height / 2 + (row - (rows - 1) / 2) * ROW,
    };
    const bend = (centre.x + at.x) / 2;
    return {
      at,
      side: isRight ? 'right' : 'left',
      curve: `M${centre.x} ${centre.y}C${bend} ${centre.y} ${bend} ${at.y} ${at.x} ${at.y}`,
    };
  });
  return { shape: 'sides', height, centre, nodes };
}

function below(count: number): GraphLayout {
  const centre = { x: EDGE, y: ROW / 2 };
  const nodes = Array.from({ length: count }, (_, index): GraphNode => {
    const at = { x: EDGE * 3, y: (index + 1.5) * ROW };
    return {
      at,
      side: 'right',
      curve: `M${centre.x} ${centre.y}V${at.y - EDGE}Q${centre.x} ${at.y} ${at.x} ${at.y}`,
    };
  });
  return { shape: 'tree', height: (count + 1) * ROW, centre, nodes };
}
