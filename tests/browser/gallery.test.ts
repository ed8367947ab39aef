import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveGallery } from '../../tools/gallery/serve-gallery.ts';
import { BROWSERS, until, type WithGloss, withGloss } from './with-gloss.ts';

const AXE = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** The rules of WCAG 2.2 AA, and those for the parts of a page that this is. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** A card and a popup are no whole page: they need no landmarks and no heading of the first level. */
const NOT_FOR_PARTS = ['region', 'page-has-heading-one', 'landmark-one-main', 'heading-order'];
/** WCAG 2.5.8. CSS pixels. */
const SMALLEST_TARGET = 24;

/** How the gallery shows a state, and in how many pixels: each has to hold in 320. */
const WAYS = [
  ['in light', {}, 480],
  ['in dark', { dark: true }, 480],
  ['in 320 pixels', {}, 320],
  ['from right to left', { rtl: true }, 320],
  ['with longer words', { language: 'long' }, 320],
  ['with longer words from right to left', { language: 'long', rtl: true }, 320],
  ['in German', { language: 'de' }, 320],
] as const;

/** Every screen: all states of one are shown one after the other. */
const SCREENS = [
  'card',
  'own',
  'passage',
  'popup',
  'panel',
  'settings',
  'notebook',
  'exchange',
  'packs',
  'glossary',
  'welcome',
] as const;

type Gallery = { readonly names: readonly string[]; show(name: string, how: object): Promise<void> };

describe.each(BROWSERS)('in %s', (browser) => {
  const stop = new AbortController();
  let gloss: WithGloss;
  let page: Page;
  let address: string;
  let names: readonly string[];
  beforeAll(async () => {
    [gloss, address] = await Promise.all([withGloss(browser), serveGallery(stop.signal)]);
    page = await gloss.launched.browser.newPage();
    await open('card/choice');
    names = await page.evaluate(() => (window as unknown as { gallery: Gallery }).gallery.names);
  });
  afterAll(async () => {
    await gloss.close();
    stop.abort();
  });

  /** Style sheets of one screen are not for another: each has a page of its own. */
  async function open(name: string): Promise<void> {
    await page.goto(`${address}/?${name}`, { waitUntil: 'domcontentloaded' });
    await until(() => page.evaluate(() => 'gallery' in window), `“${name}”`);
    await page.evaluate(AXE);
  }

  const show = (name: string, how: object) =>
    page.evaluate(
      (one, way) => (window as unknown as { gallery: Gallery }).gallery.show(one, way),
      name,
      how,
    );

  test('the gallery has every screen', () => {
    expect(new Set(names.map(screenOf))).toEqual(new Set(SCREENS));
    expect(names.length).toBeGreaterThan(45);
  });

  test.each(SCREENS)('every state of the %s is accessible and holds its layout', async (screen) => {
    const faults: string[] = [];
    const states = names.filter((name) => screenOf(name) === screen);
    await open(states[0]!);
    for (const [way, how, width] of WAYS) {
      await page.setViewport({ width, height: 900 });
      for (const name of states) {
        await show(name, how);
        const layout = await page.evaluate(faultsOfLayout, SMALLEST_TARGET);
        faults.push(...layout.map((fault) => `${name} ${way}: ${fault}`));
        if (width === 320) continue;
        const { violations, passes } = await page.evaluate(runAxe, TAGS, NOT_FOR_PARTS);
        // A check of nothing passes too.
        expect(passes, `axe on ${name}`).toBeGreaterThan(5);
        faults.push(...violations.map((violation) => `${name} ${way}: ${violation}`));
      }
    }
    expect(faults).toEqual([]);
  });
});

function screenOf(name: string): string {
  return name.split('/')[0]!;
}

/** Runs in the page. */
async function runAxe(tags: readonly string[], off: readonly string[]) {
  const { axe } = window as unknown as { axe: { run(where: object, how: object): Promise<AxeResults> } };
  const { violations, passes } = await axe.run(document, {
    runOnly: { type: 'tag', values: tags },
    rules: Object.fromEntries(off.map((rule) => [rule, { enabled: false }])),
  });
  return {
    violations: violations.map(
      ({ id, nodes }) => `${id} at ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
    ),
    passes: passes.length,
  };
}

/** Runs in the page: what sticks out sideways, and what is too small to be pressed. */
function faultsOfLayout(smallest: number): string[] {
  const faults: string[] = [];
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth > clientWidth) faults.push(`is ${scrollWidth - clientWidth} px too wide`);
  const root = document.getElementById('fixture')!;
  for (const one of root.querySelectorAll<HTMLElement>(
    'button, input:not([type="radio"]), label:has(input)',
  )) {
    const { width, height, left, right } = one.getBoundingClientRect();
    // What only a screen reader is told of measures nothing.
    if (width <= 1 || getComputedStyle(one).display.startsWith('inline')) continue;
    const what = one.ariaLabel ?? one.textContent?.trim() ?? one.id;
    // A box within its label is pressed with it.
    const isInLabel = one.matches('input[type="checkbox"]') && one.closest('label');
    if (!isInLabel && (width < smallest || height < smallest))
      faults.push(`“${what}” measures ${Math.round(width)} × ${Math.round(height)}`);
    if (left < -1 || right > clientWidth + 1) faults.push(`“${what}” sticks out`);
  }
  const isShown = (one: Element) => one.checkVisibility({ visibilityProperty: true });
  for (const one of root.querySelectorAll<HTMLElement>(
    '*:not(input, textarea, select, .unseen, fieldset:has(> .unseen))',
  )) {
    const { overflowX, textOverflow } = getComputedStyle(one);
    const isCut = one.scrollWidth > one.clientWidth + 1 && overflowX !== 'visible' && overflowX !== 'auto';
    // A name that ends in three points was meant to; what only a screen reader hears has no size.
    if (isCut && textOverflow !== 'ellipsis' && one.clientWidth > 1 && isShown(one))
      faults.push(`“${one.textContent?.trim().slice(0, 40)}” is cut`);
  }
  // Lines of text that lie over each other.
  const stuck = (node: Node) =>
    node.parentElement!.closest('.card-note, .own-acts, .note-tools-bar, .search-bar');
  const lines: { readonly of: Node; readonly text: string; readonly box: DOMRect }[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const holder = node.parentElement!;
    if (!node.nodeValue?.trim() || holder.closest('svg, .unseen, option') || !isShown(holder)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    // What ends in three points, or scrolls in a box of its own, is not seen beyond that.
    let clip: DOMRect | null = null;
    for (let around: Element | null = holder; around && around !== root; around = around.parentElement)
      if (getComputedStyle(around).overflowX !== 'visible') {
        const { left, right, top, bottom } = around.getBoundingClientRect();
        // A box that scrolls may itself lie in one that does.
        const [x, y] = [Math.max(left, clip?.left ?? left), Math.max(top, clip?.top ?? top)];
        const width = Math.max(0, Math.min(right, clip?.right ?? right) - x);
        clip = new DOMRect(x, y, width, Math.max(0, Math.min(bottom, clip?.bottom ?? bottom) - y));
      }
    for (const { left, right, top, bottom } of range.getClientRects()) {
      const box = clip
        ? {
            left: Math.max(left, clip.left),
            right: Math.min(right, clip.right),
            top: Math.max(top, clip.top),
            bottom: Math.min(bottom, clip.bottom),
          }
        : { left, right, top, bottom };
      if (box.right > box.left && box.bottom > box.top)
        lines.push({
          of: node,
          text: node.nodeValue.trim(),
          box: new DOMRect(box.left, box.top, box.right - box.left, box.bottom - box.top),
        });
    }
  }
  for (const [index, { of, text, box }] of lines.entries())
    for (const other of lines.slice(index + 1)) {
      const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
      const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
      // Lines of a text may touch by their line height, and no more.
      // What sticks to an edge lies over what scrolls beneath it, and covers it.
      if (stuck(of) !== stuck(other.of)) continue;
      if (other.of !== of && across > 2 && down > Math.min(box.height, other.box.height) / 2)
        faults.push(`“${text.slice(0, 30)}” lies over “${other.text.slice(0, 30)}”`);
    }
  return faults;
}
