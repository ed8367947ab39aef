import { setTimeout as sleep } from 'node:timers/promises';
import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isCardShown, pointAt, textOf } from '../browser/point-at.ts';
import { cornerOfCard, pressInCard } from '../browser/press-in-card.ts';
import { BROWSERS, until, type WithGloss, withGloss } from '../browser/with-gloss.ts';

/** Whatever is drawn when a card opens, or when a page has changed its style, is drawn by then. */
const DRAWN_MS = 700;
/** The round corners of a card, and what is blended at them. CSS pixels. */
const EDGE_PX = 14;

/** Whatever could hide an element, or change how it looks. */
const HIDING = [
  'all: unset',
  'display: none',
  'visibility: hidden',
  'opacity: 0',
  'transform: translateX(900px) scale(2)',
  'translate: 0 900px',
  'scale: 2',
  'rotate: 30deg',
  'filter: blur(9px)',
  'clip-path: inset(50%)',
  'mask: linear-gradient(transparent, transparent)',
  'mix-blend-mode: difference',
  'content-visibility: hidden',
  'contain: strict',
  'position: static',
  'inset: auto auto -900px -900px',
  'z-index: -1',
  'zoom: 3',
  'font-size: 90px',
  'color: red',
].map((one) => `${one} !important;`);

/** Ways in which a page may try it. Sent into the page. */
const ATTACKS: readonly (readonly [string, (declarations: string) => void])[] = [
  [
    'a sheet for every element',
    (declarations) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`body *, gloss-card-host { ${declarations} }`);
      document.adoptedStyleSheets.push(sheet);
    },
  ],
  [
    'style of its own',
    (declarations) => {
      document.querySelector<HTMLElement>('gloss-card-host')!.style.cssText = declarations;
    },
  ],
  [
    'an animation by script',
    () => {
      // One of `transform` Firefox lets win over `!important`, alone of all.
      const hidden = { opacity: 0, filter: 'blur(9px)', visibility: 'hidden', clipPath: 'inset(50%)' };
      const moved = { transform: 'translateX(900px)', translate: '0 900px', scale: 2, rotate: '30deg' };
      const frame = { ...hidden, ...moved };
      document.querySelector('gloss-card-host')!.animate([frame, frame], { duration: 1e6, fill: 'both' });
    },
  ],
  [
    'an animation of a sheet',
    () => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`@keyframes away { from, to { opacity: 0; transform: scale(0); filter: blur(9px) } }
        gloss-card-host { animation: away 9s infinite !important }`);
      document.adoptedStyleSheets.push(sheet);
    },
  ],
  [
    'a root that can be seen through',
    () => {
      document.documentElement.style.cssText = 'opacity: 0.1 !important';
    },
  ],
  [
    'popovers that are opened and closed',
    () => {
      const host = document.querySelector<HTMLElement>('gloss-card-host')!;
      host.popover = 'manual';
      host.showPopover();
      host.hidePopover();
    },
  ],
];

/** What lies above all else and lets the pointer through: who presses what they see there presses the card. Sent into the page. */
const COVERS: readonly (readonly [string, () => Promise<void>])[] = [
  // Nothing of ours holds this one: outside of it the browsers let nothing be pressed.
  [
    'an element in full screen that lets the pointer through',
    async () => {
      const cover = document.createElement('div');
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`
        ::backdrop { display: none !important; pointer-events: none !important }
        :fullscreen { pointer-events: none !important; background: gold !important }`);
      document.adoptedStyleSheets.push(sheet);
      document.body.append(cover);
      await cover.requestFullscreen();
    },
  ],
  [
    'a view transition that does not end',
    async () => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`
        ::view-transition { pointer-events: none; background: gold }
        ::view-transition-group(*) { animation-duration: 600s; opacity: 0 }`);
      document.adoptedStyleSheets.push(sheet);
      await document.startViewTransition(() => {}).ready;
    },
  ],
];

describe.each(BROWSERS)('a card that its page would hide, in %s,', (browser) => {
  let gloss: WithGloss;
  beforeAll(async () => {
    gloss = await withGloss(browser);
  });
  afterAll(() => gloss.close());

  /** A page with a card at Hanoi, and what is seen within the card's edge. */
  async function openCard(): Promise<{ page: Page; card: Frame; look: () => Promise<string> }> {
    const { page, links } = await gloss.open('strict-policy.html');
    await links();
    const card = await pointAt(page, 'Hanoi');
    await until(async () => (await textOf(card)).includes('Vietnam'), 'the entry');
    const { x, y } = (await cornerOfCard(page))!;
    const size = await card.evaluate(() => ({ width: innerWidth, height: innerHeight }));
    const clip = {
      x: x + EDGE_PX,
      y: y + EDGE_PX,
      width: size.width - 2 * EDGE_PX,
      height: size.height - 2 * EDGE_PX,
    };
    await sleep(DRAWN_MS);
    return {
      page,
      card,
      look: () => page.screenshot({ clip, encoding: 'base64', captureBeyondViewport: false }),
    };
  }

  test.each(ATTACKS)('looks as before under %s', async (_, attack) => {
    const { page, look } = await openCard();
    const before = await look();
    await page.evaluate(attack, HIDING.join(' '));
    await sleep(DRAWN_MS);
    // Pictures are long words: which of them differs in what tells nobody anything.
    expect((await look()) === before).toBe(true);
    await page.close();
  });

  test.each(COVERS)('is seen as it is, or cannot be pressed, under %s', async (_, cover) => {
    const { page, look, card } = await openCard();
    // While somebody writes in it, a card stays whatever happens.
    await pressInCard(page, card, 'textarea');
    await sleep(DRAWN_MS);
    const before = await look();
    await page.evaluate(cover);
    await sleep(DRAWN_MS);
    console.error(
      'ZZZ',
      browser,
      _,
      await isCardShown(page),
      (await look()) === before,
      await page.evaluate(() => document.fullscreenElement?.localName),
    );
    const isCovered = (await isCardShown(page)) && (await look()) !== before;
    expect(isCovered).toBe(false);
    await page.close();
  });

  test('stays above what the page opens later, and goes rather than fight', async () => {
    const { page } = await openCard();
    const { x, y } = (await cornerOfCard(page))!;
    const onTop = () =>
      page.evaluate((left, top) => document.elementFromPoint(left, top)!.localName, x + 20, y + 20);
    await page.evaluate(() => {
      const cover = document.createElement('div');
      cover.popover = 'manual';
      document.body.append(cover);
      Object.assign(cover.style, { inset: 0, width: '100vw', height: '100vh' });
      cover.showPopover();
    });
    await expect.poll(onTop).toBe('gloss-card-host');
    const raised = await page.evaluate(
      async (left, top) => {
        const cover = document.querySelector<HTMLElement>('[popover=manual]')!;
        let times = 0;
        for (let nth = 0; nth < 20; nth += 1) {
          cover.hidePopover();
          cover.showPopover();
          await new Promise((resolve) => setTimeout(resolve, 20));
          if (document.elementFromPoint(left, top)!.localName === 'gloss-card-host') times += 1;
        }
        return times;
      },
      x + 20,
      y + 20,
    );
    expect(raised).toBeGreaterThan(0);
    expect(raised).toBeLessThanOrEqual(5);
    // Under a cover that stays nothing of it can be pressed.
    expect(await onTop()).toBe('div');
    expect(await isCardShown(page)).toBe(false);
    await page.close();
  });
});
