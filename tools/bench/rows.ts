import type { PageBench } from './bench-page.ts';
import { FRAME_MS, type StormBench } from './bench-storm.ts';
import { measured } from './median.ts';
import type { CardOpening } from './read-opening.ts';

/** A line of the design's budgets, with what was measured. */
export type Row = {
  readonly what: string;
  readonly budget: string;
  readonly measured: string;
  readonly kept: boolean;
};

/** Below this a bare walk is as long as the clock's steps, and a ratio to it says nothing. Milliseconds. */
const FLOOR_MS = 1;

/** The budgets that are kept or broken on pages. */
export function pageRows(pages: readonly PageBench[], storm: StormBench): Row[] {
  const large = pages.filter(({ floor }) => floor.median >= FLOOR_MS);
  const rows: Row[] = [];
  const toFloor = large.map((page) => ({ page, ratio: page.gloss.median / page.floor.median }));
  rows.push({
    what: 'main thread, beside a bare TreeWalker pass',
    budget: '≤ 2.5 ×, aim 2 ×',
    measured: sayWorst(toFloor, 'most'),
    kept: toFloor.every(({ ratio }) => ratio <= 2.5),
  });
  for (const [peer, least] of [
    ['mark.js', 100],
    ['findAndReplaceDOMText', 4],
    ['one big RegExp', 4],
  ] as const) {
    const ratios = large.map((page) => ({ page, ratio: page.peers[peer]!.median / page.gloss.median }));
    rows.push({
      what: `main thread, beside ${peer}`,
      budget: `≥ ${least} × less`,
      measured: sayWorst(ratios, 'least'),
      kept: ratios.every(({ ratio }) => ratio >= least),
    });
  }
  const longest = pages.toSorted((a, b) => b.longestTask.median - a.longestTask.median)[0];
  rows.push({
    what: 'longest task of ours, traced',
    budget: '≤ 16 ms',
    measured: longest ? `${longest.longestTask.median.toFixed(1)} ms (${longest.page})` : 'no page',
    kept: (longest?.longestTask.median ?? 0) <= 16,
  });
  const shifted = pages.toSorted((a, b) => b.layoutShift - a.layoutShift)[0];
  rows.push({
    what: 'layout shift of ours',
    budget: '0',
    measured: shifted ? shifted.layoutShift.toFixed(4) : 'no page',
    kept: (shifted?.layoutShift ?? 0) === 0,
  });
  rows.push({
    what: `a page that inserts 200 nodes a frame, over ${storm.frames} frames`,
    budget: '≤ 5 % of each frame',
    measured: `${(storm.share * 100).toFixed(1)} % (${storm.perFrame.toFixed(2)} ms)`,
    kept: storm.share <= 0.05,
  });
  return rows;
}

/** The budget of a card that comes. */
export function cardRow(openings: readonly CardOpening[]): Row {
  const drawn = measured(openings.map(({ drawnMs }) => drawnMs));
  const first = openings.filter(({ frames }) => frames === 1).length;
  const whole = openings.filter(({ isWhole }) => isWhole).length;
  const count = openings.length;
  return {
    what: 'card: dwell over → painted, warm',
    budget: '≤ 1 frame',
    measured: `${drawn.median.toFixed(1)} ± ${drawn.spread.toFixed(1)} ms; in the first frame ${first} of ${count} times, whole at once ${whole} of ${count}`,
    kept: drawn.median <= FRAME_MS && first === count && whole === count,
  };
}

function sayWorst(
  ratios: readonly { readonly page: PageBench; readonly ratio: number }[],
  worst: 'most' | 'least',
): string {
  if (ratios.length === 0) return 'no page is large enough to tell';
  const sorted = ratios.toSorted((a, b) => (worst === 'most' ? b.ratio - a.ratio : a.ratio - b.ratio));
  const middle = sorted[sorted.length >> 1]!;
  return `${sayRatio(middle.ratio)} in the middle, ${sayRatio(sorted[0]!.ratio)} at worst (${sorted[0]!.page.page})`;
}

function sayRatio(ratio: number): string {
  return `${ratio >= 10 ? ratio.toFixed(0) : ratio.toFixed(2)} ×`;
}
