import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pointAt, textOf } from '../browser/point-at.ts';
import { BROWSERS, type OpenedPage, until, type WithGloss, withGloss } from '../browser/with-gloss.ts';

describe.each(BROWSERS)('an article in shadow trees, in %s,', (browser) => {
  let gloss: WithGloss;
  let opened: OpenedPage;
  beforeAll(async () => {
    gloss = await withGloss(browser);
    opened = await gloss.open('shadow-trees.html');
  });
  afterAll(() => gloss.close());

  test('is read in the order of the page, with what comes late and what changes, and linked with the rest', async () => {
    const names = await until(async () => {
      const { links } = await opened.links();
      return links.length > 5 ? links.map(({ text, entry }) => [text, entry]) : null;
    }, 'all of it');
    expect(names).toEqual([
      ['Sergei Lavrov', 'sergey-lavrov'],
      ['Hanoi', 'hanoi'],
      ['Moscow', 'moscow'],
      ['Tehran', 'tehran'],
      ['Tokyo', 'tokyo'],
      ['Lavrov', 'sergey-lavrov'],
    ]);
    expect(opened.complaints).toEqual([]);
  });

  test.each([
    ['in a tree', 'Sergei Lavrov', 'Sergey Lavrov'],
    ['in a tree of a tree, with no block around it', 'Moscow', 'Moscow'],
    ['in one that came late', 'Tehran', 'Tehran'],
  ])('opens its card at a name %s', async (_, words, name) => {
    const card = await pointAt(opened.page, words);
    await until(async () => (await textOf(card)).includes(name), `the card of ${name}`);
    await opened.page.keyboard.press('Escape');
  });
});
