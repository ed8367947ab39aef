import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type LaunchedBrowser, launchBrowser } from '../../tools/browser/launch.ts';
import { ROOT } from '../../tools/root.ts';
import { ensureBrowser } from '../../tools/setup.mjs';
import { serveSource } from './serve-source.ts';
import { BROWSERS } from './with-gloss.ts';

/** Who wrote the specification keeps a reading of it in scripts; what it finds is what a browser opens the page at. */
const READING = readFileSync(
  join(ROOT, 'node_modules/text-fragments-polyfill/src/text-fragment-utils.js'),
  'utf8',
).replaceAll(/^export /gm, '');
/** Passages are chosen at random on each page. */
const PASSAGES = 60;
/** Of all passages so many must be found, and found first, where they stand. */
const LEAST_FOUND = 0.97;
const SHARED = join(ROOT, '../shared/conformance/anchoring');
const ZOO = ['demo-article.html', 'long.html', 'blocks-that-touch.html', 'passages-across.html'];

/** What became of the passages of a page; `wrong` are those at which another place would be opened. */
type Tried = {
  readonly found: number;
  readonly unfound: readonly string[];
  readonly wrong: readonly string[];
};

const pages = [
  ...ZOO.map((name) => [name, join(ROOT, 'tests/pages', name)] as const),
  ...pagesIn('text-fragments-polyfill/test/unit'),
  ...pagesIn('text-fragments-polyfill/test/data-driven/input/html'),
  ...pagesIn('hypothesis/src/annotator/anchoring/test/html-baselines'),
  ...pagesIn('wpt'),
];

describe.each(BROWSERS)('links to passages in %s', (browser) => {
  const stop = new AbortController();
  let launched: LaunchedBrowser;
  let page: Page;
  const all = { tried: 0, found: 0 };
  beforeAll(async () => {
    const origin = await serveSource(stop.signal);
    const executable = ensureBrowser(browser);
    launched = await launchBrowser({ browser, executable, extension: null, headless: true });
    page = await launched.browser.newPage();
    await page.goto(origin);
    await page.addScriptTag({
      content: `${READING}; Object.assign(window, { reading: { parseFragmentDirectives, processTextFragmentDirective } });`,
    });
    await page.addScriptTag({ type: 'module', content: TRY });
    await page.waitForFunction(() => 'tryPassages' in window);
  });
  afterAll(async () => {
    stop.abort();
    await launched.close();
  });

  test.each(pages)('on %s lead to them', async (_, path) => {
    const tried = await page.evaluate(
      (html, count) =>
        (window as unknown as { tryPassages(html: string, count: number): Tried }).tryPassages(html, count),
      readFileSync(path, 'utf8'),
      PASSAGES,
    );
    all.tried += tried.found + tried.unfound.length + tried.wrong.length;
    all.found += tried.found;
    if (process.env.GLOSS_TELL) console.log(path, JSON.stringify(tried, null, 1));
    expect(tried.wrong).toEqual([]);
  });

  test('nearly always', () => {
    console.log(`${browser}: ${all.found} of ${all.tried} passages on ${pages.length} pages`);
    expect(all.found / all.tried).toBeGreaterThanOrEqual(LEAST_FOUND);
  });
});

/** The shared pages of a folder, with what they are called; none where they are not there. */
function pagesIn(folder: string): (readonly [string, string])[] {
  const path = join(SHARED, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path)
    .filter((name) => name.endsWith('.html') && !name.includes('.expected.'))
    .map((name) => [name, join(path, name)] as const);
}

/** Runs in a page: puts another page's body there and follows links to passages of it that are chosen at random. */
const TRY = `
import { placeOfRange, readPageText } from '/src/page/page-text.ts';
import { describeAnchor } from '/src/core/notes/describe-anchor.ts';
import { textFragment } from '/src/core/notes/text-fragment.ts';
const { parseFragmentDirectives, processTextFragmentDirective } = window.reading;
const plain = (text) => text.replace(/[\\s\\uf8f9\\u00ad\\u200b-\\u200f]+/g, ' ').trim();

window.tryPassages = (html, count) => {
  let seed = html.length;
  const below = (most) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((seed / 2_147_483_648) * most);
  };
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  document.body.replaceChildren(...parsed.body.childNodes);
  const raw = readPageText(document.body);
  const words = [...raw.text.matchAll(/[\\p{L}\\p{N}]+/gu)];
  const tried = { found: 0, unfound: [], wrong: [] };
  for (let nth = 0; nth < count && words.length > 0; nth++) {
    const from = below(words.length);
    const to = Math.min(words.length - 1, from + below(20));
    const start = words[from].index;
    const end = words[to].index + words[to][0].length;
    const anchor = describeAnchor(raw.text, start, end);
    if (!anchor) continue;
    const fragment = textFragment(anchor);
    const [directive] = parseFragmentDirectives({ text: [fragment.replace('#:~:text=', '')] }).text;
    const [range] = processTextFragmentDirective(directive);
    if (!range) {
      tried.unfound.push(fragment);
      continue;
    }
    const [foundStart, foundEnd] = placeOfRange(range, raw) ?? [-1, -1];
    // The same words and as many before them: doubles are other places.
    const isRight =
      plain(raw.text.slice(foundStart, foundEnd)) === plain(raw.text.slice(start, end)) &&
      plain(raw.text.slice(0, foundStart)) === plain(raw.text.slice(0, start));
    if (isRight) tried.found += 1;
    else tried.wrong.push(fragment + ' → ' + plain(raw.text.slice(foundStart, foundEnd)).slice(0, 80));
  }
  return tried;
};
`;
