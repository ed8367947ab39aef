import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { faultsOfLayout } from './faults-of-layout.ts';
import { type GalleryPage, type GalleryWindow, galleryPage, screenOf } from './gallery-page.ts';
import { BROWSERS } from './with-gloss.ts';

const AXE = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** The rules of WCAG 2.2 AA, and those for the parts of a page that this is. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** A card and a popup are no whole page: they need no landmarks and no heading of the first level. */
const NOT_FOR_PARTS = ['region', 'page-has-heading-one', 'landmark-one-main', 'heading-order'];
const ALL_RULES: RunOptions = {
  runOnly: { type: 'tag', values: TAGS },
  rules: Object.fromEntries(NOT_FOR_PARTS.map((rule) => [rule, { enabled: false }])),
};
/** The others look at what is there, not at how it is coloured, and have looked at it in light. */
const RULES_OF_COLOUR: RunOptions = {
  runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
};
/** WCAG 2.5.8. CSS pixels. */
const SMALLEST_TARGET = 24;

/** How the gallery shows a state, in how many pixels (each has to hold in 320), and what axe looks at there. */
const WAYS = [
  ['in light', {}, 480, ALL_RULES],
  ['in dark', { dark: true }, 480, RULES_OF_COLOUR],
  ['in 320 pixels', {}, 320, null],
  ['from right to left', { rtl: true }, 320, null],
  ['with longer words', { language: 'long' }, 320, null],
  ['with longer words from right to left', { language: 'long', rtl: true }, 320, null],
  ['in German', { language: 'de' }, 320, null],
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
  'copies',
  'entries',
  'welcome',
] as const;

describe.each(BROWSERS)('in %s', (browser) => {
  let gallery: GalleryPage;
  beforeAll(async () => {
    gallery = await galleryPage(browser);
    await gallery.page.evaluate(AXE);
    await gallery.page.evaluate(`window.faultsOfLayout = ${faultsOfLayout}`);
  });
  afterAll(() => gallery.close());

  test('the gallery has every screen', () => {
    expect(new Set(gallery.names.map(screenOf))).toEqual(new Set(SCREENS));
    expect(gallery.names.length).toBeGreaterThan(65);
  });

  test.each(SCREENS)('every state of the %s is accessible and holds its layout', async (screen) => {
    const { page } = gallery;
    const faults: string[] = [];
    const states = gallery.names.filter((name) => screenOf(name) === screen);
    for (const [way, how, width, rules] of WAYS) {
      await page.setViewport({ width, height: 900 });
      const looked = await page.evaluate(look, states, how, SMALLEST_TARGET, rules);
      for (const [index, { found, checks }] of looked.entries()) {
        faults.push(...found.map((fault) => `${states[index]} ${way}: ${fault}`));
        // A check of nothing passes too.
        if (rules)
          expect(checks, `axe on ${states[index]} ${way}`).toBeGreaterThan(rules === ALL_RULES ? 5 : 0);
      }
    }
    expect(faults).toEqual([]);
  });
});

type Checks = GalleryWindow & {
  readonly faultsOfLayout: (smallest: number) => string[];
  readonly axe: { run(where: object, how: object): Promise<AxeResults> };
};

/** Runs in the page: shows states one after the other and looks at each. */
async function look(states: readonly string[], how: object, smallest: number, rules: object | null) {
  const { gallery, faultsOfLayout: layout, axe } = window as unknown as Checks;
  const looked: { found: string[]; checks: number }[] = [];
  for (const state of states) {
    await gallery.show(state, how);
    const found = layout(smallest);
    const seen = rules && (await axe.run(document, rules));
    for (const { id, nodes } of seen?.violations ?? [])
      found.push(`${id} at ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
    looked.push({ found, checks: (seen?.passes.length ?? 0) + (seen?.incomplete.length ?? 0) });
  }
  return looked;
}
