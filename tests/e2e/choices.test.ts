import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isCardShown, pointAt, textOf } from '../browser/point-at.ts';
import { pressInCard } from '../browser/press-in-card.ts';
import { BROWSERS, type OpenedPage, until, type WithGloss, withGloss } from '../browser/with-gloss.ts';

/** The bare name, behind the two full ones. */
const BARE = 2;

describe.each(BROWSERS)('a choice, in %s,', (browser) => {
  let gloss: WithGloss;
  let opened: OpenedPage;
  let page: Page;
  beforeAll(async () => {
    gloss = await withGloss(browser);
    opened = await gloss.open('two-of-a-name.html');
    page = opened.page;
    await opened.links();
    await page.bringToFront();
  });
  afterAll(() => gloss.close());

  const says = (card: Frame, words: string) =>
    until(async () => (await textOf(card)).includes(words), `the card to say “${words}”`);

  async function leaveCard(): Promise<void> {
    await page.keyboard.press('Escape');
    await until(async () => !(await isCardShown(page)), 'the card to close');
  }

  /** Waits until the bare name means this on the page. */
  async function means(expected: string): Promise<void> {
    await until(async () => {
      const { links, ambiguous } = await opened.links();
      const said = [
        ...links.filter(({ text }) => text === 'Kim').map(({ entry }) => entry as string),
        ...ambiguous.map(({ entries }) => entries.join(' or ')),
      ];
      return said.join() === expected;
    }, `the bare name to mean “${expected}”`);
  }

  test('says what the text tells for each of those that a name may mean', async () => {
    const card = await pointAt(page, 'Kim', BARE);
    await says(card, 'The text leaves open who is meant by Kim');
    await says(card, '“Kim Jong Il” stands earlier in the text');
  });

  test('is remembered for the page at once, and survives its being loaded again', async () => {
    const card = await pointAt(page, 'Kim', BARE);
    await pressInCard(page, card, '.choice-entry', 'Kim Jong Il');
    await says(card, '“Kim” is taken for Kim Jong Il on this page.');
    await leaveCard();
    await means('kim-jong-il');
    await page.reload();
    await means('kim-jong-il');
  });

  test('is told as the reason, and can be turned into its opposite', async () => {
    const card = await pointAt(page, 'Kim', BARE);
    await pressInCard(page, card, 'button', 'Why this?');
    await says(card, 'You chose it on this page.');
    await pressInCard(page, card, 'button', 'Not this one');
    await pressInCard(page, card, '.choice-bar button', 'on this page');
    await says(card, '“Kim” is no longer taken for Kim Jong Il on this page.');
    await leaveCard();
    await means('kim-jong-un');
  });

  test('is drawn where the page cannot look', async () => {
    expect(await page.evaluate(() => CSS.highlights.get('gloss')?.size ?? 0)).toBe(0);
  });

  test('stands in the notebook, where it can be taken back', async () => {
    const notebook = await gloss.launched.extensionPage('notebook.html#settings');
    await notebook.bringToFront();
    const forget = 'button[aria-label="Forget that “Kim” is not Kim Jong Il"]';
    await until(
      () => notebook.evaluate((wanted) => document.querySelector(wanted) !== null, forget),
      'the choice',
    );
    await notebook.evaluate((wanted) => document.querySelector<HTMLElement>(wanted)!.click(), forget);
    await means('kim-jong-il or kim-jong-un');
  });
});
