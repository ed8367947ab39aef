import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../../tools/setup.mjs';

/**
 * What a screen looks like from far away: its screenshot reduced to this many columns and rows, each cell the share of
 * pixels that differ from the paper around them, 0 to 15, as a hexadecimal digit. Rows are parted by spaces.
 */
export type LayoutPrint = string;

const COLUMNS = 24;
const ROWS = 36;
/** How much of a cell's ink may differ from what is around the same place, before the cell counts. */
const CELL_TOLERANCE = 1;
/** A cell with less in it is paper. */
const LEAST_INK = 2;
/** A cell may have moved by so many cells: other fonts are wider and break lines elsewhere. */
const MOVED = 1;

/** Takes the print of what stands in `#fixture`. Letters are reduced to a grey, so that their shapes do not count. */
export async function printLayout(page: Page, browser: BrowserName): Promise<LayoutPrint> {
  const fixture = await page.$('dialog[open], #fixture > *');
  const picture = await fixture!.screenshot({
    encoding: 'base64',
    captureBeyondViewport: true,
    // Firefox's protocol knows no such wish.
    ...(browser === 'chromium' && { optimizeForSpeed: true }),
  });
  return page.evaluate(reduced, picture as string, COLUMNS, ROWS);
}

/** How much two prints differ: the share of the cells with something in them that have no like near their place. */
export function differenceOf(one: LayoutPrint, other: LayoutPrint): number {
  const [a, b] = [cellsOf(one), cellsOf(other)];
  const counts = [countOf(a, b), countOf(b, a)];
  return Math.max(...counts.map(({ inked, wrong }) => wrong / Math.max(1, inked)));
}

function countOf(cells: readonly (readonly number[])[], others: readonly (readonly number[])[]) {
  let inked = 0;
  let wrong = 0;
  for (const [y, row] of cells.entries())
    for (const [x, ink] of row.entries()) {
      if (ink < LEAST_INK) continue;
      inked += 1;
      const near = around(others, x, y);
      if (ink < Math.min(...near) - CELL_TOLERANCE || ink > Math.max(...near) + CELL_TOLERANCE) wrong += 1;
    }
  return { inked, wrong };
}

function cellsOf(print: LayoutPrint): number[][] {
  return print.split(' ').map((row) => [...row].map((digit) => Number.parseInt(digit, 16)));
}

function around(cells: readonly (readonly number[])[], x: number, y: number): number[] {
  return cells
    .slice(Math.max(0, y - MOVED), y + MOVED + 1)
    .flatMap((row) => row.slice(Math.max(0, x - MOVED), x + MOVED + 1));
}

/** Runs in the page. */
async function reduced(picture: string, columns: number, rows: number): Promise<string> {
  const bytes = Uint8Array.from(atob(picture), (letter) => letter.charCodeAt(0));
  const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  const context = canvas.getContext('2d')!;
  context.drawImage(bitmap, 0, 0);
  const { data, width, height } = context.getImageData(0, 0, bitmap.width, bitmap.height);
  const grey = (index: number) => (data[index]! + data[index + 1]! + data[index + 2]!) / 3;
  const ink = Array.from({ length: rows }, () => new Array<number>(columns).fill(0));
  const area = Array.from({ length: rows }, () => new Array<number>(columns).fill(0));
  // Ink is where a pixel differs from the one before it: edges of letters and boxes, on light and on dark paper.
  for (let y = 0; y < height; y++)
    for (let x = 1; x < width; x++) {
      const at = 4 * (y * width + x);
      const [row, column] = [Math.floor((y * rows) / height), Math.floor((x * columns) / width)];
      area[row]![column]! += 1;
      if (Math.abs(grey(at) - grey(at - 4)) > 24) ink[row]![column]! += 1;
    }
  return ink
    .map((row, y) =>
      // A third of a cell is as much as text has.
      row.map((count, x) => Math.min(15, Math.round((45 * count) / area[y]![x]!)).toString(16)).join(''),
    )
    .join(' ');
}
