import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type LaunchedBrowser, launchBrowser } from '../../tools/browser/launch.ts';
import { serveSource } from '../../tools/browser/serve-source.ts';
import { ensureBrowser } from '../../tools/setup.mjs';
import { BROWSERS, until } from './with-gloss.ts';

/** What the script below leaves in the window of the page. */
type Tried = {
  /** Rounded rectangles of the boxes, and of the words that they are for, in the viewport: the same when all is well. */
  boxes(): string[];
  words(): string[];
  painter: { drop(nodes: ReadonlySet<Node>): void; at(point: object): object | null };
  stop(): void;
};

/** What may move words, as a page does it. */
const MOVES: readonly (readonly [what: string, move: () => void])[] = [
  ['something above grows', () => get('above').style.setProperty('height', '130px')],
  ['something is put in above', () => get('above').before(document.createElement('hr'))],
  ['something above grows slowly', () => get('above').classList.add('slow')],
  ['the page is scrolled', () => scrollTo(0, 60)],
  ['the part around it is scrolled', () => get('scroller').scrollTo(0, 25)],
  ['the letters grow', () => document.body.style.setProperty('font-size', '23px')],
  ['the text is set in more lines', () => document.body.style.setProperty('width', '140px')],
  [
    'the part around it is moved',
    () => get('scroller').style.setProperty('transform', 'translate(30px, 9px)'),
  ],
  ['the page is zoomed by its own style', () => document.documentElement.style.setProperty('zoom', '1.25')],
  ['the writing is turned', () => get('plain').style.setProperty('writing-mode', 'vertical-rl')],
];

declare function get(id: string): HTMLElement;

const PAGE = `
  <style>
    body { font: 16px/1.4 serif; width: 600px; }
    #above { height: 30px; background: #eee; }
    #above.slow { height: 150px; transition: height .4s; }
    #scroller { height: 90px; overflow: auto; border: 1px solid; }
    #fixed { position: fixed; top: 10px; right: 10px; }
    #low { margin-top: 1200px; }
  </style>
  <div id="above"></div>
  <p id="plain">One evening <b>Aunt</b> Agatha came by; she brought plums.</p>
  <div id="scroller"><p>In a part that scrolls, Aunt Agatha is</p><p style="margin: 40px 0">named again, Aunt Agatha of the plums.</p></div>
  <p id="fixed">Aunt Agatha is fixed</p>
  <p id="low">Far below, Aunt Agatha.</p>`;

describe.each(BROWSERS)('private marks in %s', (browser) => {
  const stop = new AbortController();
  let launched: LaunchedBrowser;
  let page: Page;
  beforeAll(async () => {
    // Without Gloss: its reader would take these hosts for those of a forerunner.
    const executable = ensureBrowser(browser);
    launched = await launchBrowser({ browser, executable, extension: null, headless: true });
    const origin = await serveSource(stop.signal);
    page = await launched.browser.newPage();
    await page.goto(origin);
  });
  afterAll(() => {
    stop.abort();
    return launched.close();
  });
  beforeEach(async () => {
    await openWith(page, PAGE);
    await until(
      async () => (await sameAsWords(page)) === 'same',
      'the boxes to stand where their words stand',
    );
  });

  test('stand where their words stand, near the viewport alone', async () => {
    expect((await boxesOf(page)).length).toBe(5);
  });

  test.each(MOVES)('follow when %s', async (_, move) => {
    const before = await boxesOf(page);
    await page.evaluate(`(${move})()`);
    await expect.poll(() => boxesOf(page), { timeout: 3_000 }).not.toEqual(before);
    await expect.poll(() => sameAsWords(page), { timeout: 3_000 }).toBe('same');
  });

  test('are cut where the part around them is', async () => {
    await page.evaluate(() => get('scroller').style.setProperty('height', '30px'));
    await expect.poll(() => sameAsWords(page), { timeout: 3_000 }).toBe('same');
    const lowest = await page.evaluate(() => get('scroller').getBoundingClientRect().bottom);
    const inScroller = (await boxesOf(page)).filter((box) => Number(box.split(' ')[1]) < lowest);
    expect(inScroller.length).toBeGreaterThan(0);
  });

  test('are gone in the same task in which their text changes', async () => {
    const counts = await page.evaluate(() => {
      const { tried } = window as unknown as { tried: Tried };
      const before = tried.boxes().length;
      tried.painter.drop(new Set([get('fixed').firstChild!]));
      return [before, tried.boxes().length];
    });
    expect(counts[1]).toBe(counts[0]! - 1);
    // And are not drawn again when the page moves.
    await page.evaluate(() => scrollTo(0, 5));
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 200)));
    expect((await boxesOf(page)).length).toBe(counts[1]);
  });

  test('are found under a point by the reader alone', async () => {
    const found = await page.evaluate(() => {
      const { tried } = window as unknown as { tried: Tried };
      const { x, y, height } = get('fixed').getBoundingClientRect();
      const on = { x: x + 20, y: y + height / 2 };
      return {
        on: tried.painter.at(on) !== null,
        beside: tried.painter.at({ x: on.x, y: on.y + 60 }) !== null,
        page: document.elementsFromPoint(on.x, on.y).map((one) => one.localName),
      };
    });
    expect(found).toEqual({ on: true, beside: false, page: ['p', 'html'] });
  });

  test('leave nothing when they stop', async () => {
    const left = await page.evaluate(() => {
      (window as unknown as { tried: Tried }).tried.stop();
      return document.querySelectorAll('gloss-marks-host').length;
    });
    expect(left).toBe(0);
  });

  test('change nothing that a page can measure, whether there are any or not', async () => {
    const withMarks = await page.evaluate(lookAround);
    await openWith(page, PAGE.replaceAll('Agatha', 'Egatha'));
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
    expect(await boxesOf(page)).toEqual([]);
    expect(withMarks).toEqual(await page.evaluate(lookAround));
  });
});

async function openWith(page: Page, html: string): Promise<void> {
  await page.reload();
  // As a string: the test runner would make the import one of its own.
  await page.evaluate("window.loading = import('/src/page/private-marks.ts'); null");
  await page.evaluate(paintAunt, html);
}

async function boxesOf(page: Page): Promise<string[]> {
  return page.evaluate(() => (window as unknown as { tried: Tried }).tried.boxes());
}

async function wordsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => (window as unknown as { tried: Tried }).tried.words());
}

async function sameAsWords(page: Page): Promise<string> {
  return same(await boxesOf(page), await wordsOf(page));
}

/** Compares rectangles up to the pixel by which observers of layout round. */
function same(boxes: readonly string[], words: readonly string[]): string {
  const left = [...words];
  const isFound = (box: string) => {
    const nth = left.findIndex((one) => !isOff(box, one));
    return nth >= 0 && left.splice(nth, 1).length === 1;
  };
  return boxes.every(isFound) && left.length === 0
    ? 'same'
    : `boxes ${boxes.join(' | ')}; words ${words.join(' | ')}`;
}

function isOff(one: string, other: string): boolean {
  const numbers = other.split(' ').map(Number);
  return one.split(' ').some((value, at) => Math.abs(Number(value) - numbers[at]!) > 1);
}

/** Runs in the page: marks every “Aunt Agatha”, and keeps the way into the closed root that a page does not have. */
async function paintAunt(html: string): Promise<void> {
  const scope = window as unknown as Record<string, unknown>;
  scope.get = (id: string) => document.getElementById(id);
  document.body.innerHTML = html;
  // A page that is loaded again is scrolled to where it was.
  history.scrollRestoration = 'manual';
  scrollTo(0, 0);
  let root: ShadowRoot | null = null;
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (options) {
    root = attach.call(this, options);
    return root;
  };
  const { paintPrivateMarks } = await (scope.loading as Promise<
    typeof import('../../src/page/private-marks.ts')
  >);
  const stop = new AbortController();
  const painter = paintPrivateMarks(stop.signal);
  Element.prototype.attachShadow = attach;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  const marks = texts.flatMap((node, at) => {
    const split = node.data === 'Aunt' && texts[at + 1]!.data.startsWith(' Agatha');
    const start = node.data.indexOf('Aunt Agatha');
    if (split) {
      const next = texts[at + 1]!;
      return [{ startNode: node, startOffset: 0, endNode: next, endOffset: 7, nodes: [node, next] }];
    }
    if (start === -1) return [];
    return [{ startNode: node, startOffset: start, endNode: node, endOffset: start + 11, nodes: [node] }];
  });
  painter.paint(marks.map((span) => ({ span, look: 'wash', colour: 'rebeccapurple' })));

  const near = { top: -0.5 * innerHeight, bottom: 1.5 * innerHeight };
  const told = (rects: readonly DOMRect[]) =>
    rects
      .filter(
        ({ width, height, top, bottom }) => width * height > 0 && bottom > near.top && top < near.bottom,
      )
      // By their edges, which are set on whole pixels each.
      .map(({ left, top, right, bottom }) => [left, top, right, bottom].map(Math.round).join(' '))
      .sort();
  scope.tried = {
    painter,
    stop: () => stop.abort(),
    boxes: () => told([...root!.querySelectorAll('.box')].map((box) => box.getBoundingClientRect())),
    words: () =>
      told(
        marks.flatMap(({ startNode, startOffset, endNode, endOffset }) => {
          const range = document.createRange();
          range.setStart(startNode, startOffset);
          range.setEnd(endNode, endOffset);
          const scroller = startNode.parentElement!.closest('#scroller');
          return [...range.getClientRects()].map((rect) => {
            if (!scroller) return rect;
            const box = scroller.getBoundingClientRect();
            const border = scroller.clientTop * (box.height / (scroller as HTMLElement).offsetHeight);
            const top = Math.max(rect.top, box.top + border);
            const bottom = Math.min(rect.bottom, box.bottom - border);
            return new DOMRect(rect.x, top, rect.width, Math.max(0, bottom - top));
          });
        }),
      ),
  } satisfies Tried;
}

/** Runs in the page: what a script can learn of what was drawn over it. */
function lookAround(): object {
  const host = document.querySelector('gloss-marks-host') as HTMLElement;
  const { scrollWidth, scrollHeight } = document.documentElement;
  return {
    page: [scrollWidth, scrollHeight, document.body.scrollWidth],
    host: [host.scrollWidth, host.scrollHeight, host.offsetWidth, host.childNodes.length, host.outerHTML],
    box: JSON.stringify(host.getBoundingClientRect()),
    root: String(host.shadowRoot),
    highlights: CSS.highlights.size,
    at: document.elementsFromPoint(20, 60).map((one) => one.localName),
    shifts: performance.getEntriesByType('layout-shift').length,
    resources: performance.getEntriesByType('resource').length,
  };
}
