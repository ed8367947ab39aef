import { describe, expect, test } from 'vitest';
import { layoutGraph } from '../../../src/notebook/glossary/graph-layout.ts';

describe.each([320, 480, 560, 700, 1200])('%i pixels wide, a graph', (width) => {
  test.each([0, 1, 2, 5, 12])('of %i entries stands in its frame, no two on each other', (count) => {
    const { height, centre, nodes } = layoutGraph(count, width);
    expect(nodes).toHaveLength(count);
    for (const { x, y } of [centre, ...nodes.map(({ at }) => at)]) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(width);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(height);
    }
    expect(new Set(nodes.map(({ at }) => `${at.x} ${at.y}`)).size).toBe(count);
  });
});

test('there is a side on which its words have room', () => {
  for (const { at, side } of layoutGraph(12, 600).nodes) {
    expect(side === 'right' ? 600 - at.x : at.x).toBeGreaterThan(190);
  }
});
