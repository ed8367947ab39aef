import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { launchBrowser } from '../browser/launch.ts';
import { serve } from '../browser/serve.ts';
import { serveSource } from '../browser/serve-source.ts';
import { ROOT } from '../root.ts';
import { type BrowserName, ensureBrowser } from '../setup.mjs';
import { FOLLOW_LINKS } from './follow-links.ts';

/** Pages of the specification's own tests lie beside the project, if at all. */
const SHARED = join(ROOT, '../shared/conformance/anchoring');
const OF_THE_ZOO = ['demo-article.html', 'blocks-that-touch.html', 'passages-across.html', 'typography.html'];
/** Passages are chosen at random on each page. */
const PASSAGES_A_PAGE = 20;
/** The page that web-platform-tests tries its cases on. */
const CASES_PAGE = 'find-range-target.html';

/** What became of links to passages of a page, followed by the reading that the specification's authors keep. */
export type FollowedLinks = {
  readonly page: string;
  readonly found: number;
  /** Links that lead nowhere. */
  readonly unfound: readonly string[];
  /** Links that lead to another place than the passage's. */
  readonly wrong: readonly string[];
  /** Passages that no link was made to. */
  readonly unmade: number;
};

/** A case of web-platform-tests, and the link that Gloss makes to the passage that it finds. */
export type FragmentCase = {
  readonly fragment: string;
  readonly description: string;
  /** Whether the browser does with it what the test asks for. */
  readonly isKept: boolean;
  /** `null` where the case finds nothing. */
  readonly link: string | null;
  /** Whether the browser opens the page at Gloss' link. */
  readonly isLinkOpened: boolean;
};

export type PassageLinks = {
  readonly ours: readonly FollowedLinks[];
  /** The same passages by links that are made of the quote alone, as those of notes that came in from a file. */
  readonly byQuote: readonly FollowedLinks[];
  /** The same passages by the links that the specification's authors make where they have the page. */
  readonly theirs: readonly FollowedLinks[];
  readonly cases: readonly FragmentCase[];
};

/** Makes links to passages and follows them in a browser; `null` where the specification's pages are not there. */
export async function followPassageLinks(browser: BrowserName): Promise<PassageLinks | null> {
  if (!existsSync(SHARED)) return null;
  const stop = new AbortController();
  const executable = ensureBrowser(browser);
  const launched = await launchBrowser({ browser, executable, extension: null, headless: true });
  try {
    const page = await launched.browser.newPage();
    await page.goto(await serveSource(stop.signal));
    await page.addScriptTag({ content: specificationsReading() });
    await page.addScriptTag({ type: 'module', content: FOLLOW_LINKS });
    await page.waitForFunction(() => 'followLinks' in window);
    const ours: FollowedLinks[] = [];
    const byQuote: FollowedLinks[] = [];
    const theirs: FollowedLinks[] = [];
    for (const [name, path] of allPages()) {
      const followed = await followOn(page, readFileSync(path, 'utf8'));
      ours.push({ page: name, ...followed.ours });
      byQuote.push({ page: name, ...followed.byQuote });
      theirs.push({ page: name, ...followed.theirs });
    }
    const { origin } = await serve(join(SHARED, 'wpt'), stop.signal);
    return { ours, byQuote, theirs, cases: await tryCases(page, `${origin}/${CASES_PAGE}`) };
  } finally {
    stop.abort();
    await launched.close();
  }
}

type Followed = Readonly<Record<'ours' | 'byQuote' | 'theirs', Omit<FollowedLinks, 'page'>>>;

async function followOn(page: Page, html: string): Promise<Followed> {
  return page.evaluate(
    (body, count) => (window as unknown as Followers).followLinks(body, count) as Followed,
    html,
    PASSAGES_A_PAGE,
  );
}

type Followers = {
  followLinks(html: string, count: number): unknown;
  linksTo(html: string, fragments: readonly string[]): (string | null)[];
};

async function tryCases(page: Page, url: string): Promise<FragmentCase[]> {
  const { cases } = JSON.parse(readFileSync(join(SHARED, 'wpt/find-range-cases.json'), 'utf8')) as {
    cases: readonly { fragment: string; expect_to_scroll: boolean; description: string }[];
  };
  const links = await page.evaluate(
    (html, fragments) => (window as unknown as Followers).linksTo(html, fragments),
    readFileSync(join(SHARED, 'wpt', CASES_PAGE), 'utf8'),
    cases.map(({ fragment }) => fragment),
  );
  const tried: FragmentCase[] = [];
  for (const [nth, { fragment, description, expect_to_scroll }] of cases.entries()) {
    const link = expect_to_scroll ? links[nth]! : null;
    tried.push({
      fragment,
      description,
      isKept: (await isOpenedAt(page, `${url}?${nth}${fragment}`)) === expect_to_scroll,
      link,
      isLinkOpened: link !== null && (await isOpenedAt(page, `${url}?${nth}-again${link}`)),
    });
  }
  return tried;
}

/** Whether the browser has scrolled, as it does where it finds the passage: above all of them there is a large gap. */
async function isOpenedAt(page: Page, url: string): Promise<boolean> {
  await page.goto(url);
  return page.evaluate(async () => {
    // Browsers look for the passage when the page has been drawn, and once more when it is whole.
    const deadline = performance.now() + 400;
    while (scrollY === 0 && performance.now() < deadline)
      await new Promise((resolve) => setTimeout(resolve, 20));
    return scrollY > 0;
  });
}

/** The reading and the making of links in scripts, as a script of a page. */
function specificationsReading(): string {
  const [reading, making] = ['text-fragment-utils', 'fragment-generation-utils'].map((name) =>
    readFileSync(join(ROOT, `node_modules/text-fragments-polyfill/src/${name}.js`), 'utf8')
      .replaceAll(/^export /gm, '')
      .replaceAll(/^import .*$/gm, ''),
  );
  return `(() => { ${reading}
    const generateFragmentFromRange = ((fragments) => { ${making}
      return generateFragmentFromRange;
    })({ processTextFragmentDirective, internal });
    Object.assign(window, {
      reading: { parseFragmentDirectives, processTextFragmentDirective, generateFragmentFromRange },
    });
  })()`;
}

function allPages(): (readonly [name: string, path: string])[] {
  return [
    ...OF_THE_ZOO.map((name) => [name, join(ROOT, 'tests/pages', name)] as const),
    ...pagesIn('text-fragments-polyfill/test/unit'),
    ...pagesIn('text-fragments-polyfill/test/data-driven/input/html'),
    ...pagesIn('hypothesis/src/annotator/anchoring/test/html-baselines'),
    ...pagesIn('wpt'),
  ];
}

function pagesIn(folder: string): (readonly [name: string, path: string])[] {
  const path = join(SHARED, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path)
    .filter((name) => name.endsWith('.html') && !name.includes('.expected.'))
    .map((name) => [name, join(path, name)] as const);
}
