import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { extensionFolder } from '../../tools/browser/built-extension.ts';
import { FIREFOX_ID } from '../../tools/browser/launch.ts';
import { addressOf } from '../browser/address-of.ts';
import { cardOf, isCardShown, pointAt, textOf } from '../browser/point-at.ts';
import { pressInCard } from '../browser/press-in-card.ts';
import { BROWSERS, until, type WithGloss, withGloss } from '../browser/with-gloss.ts';

/** What a page might hope to find out. */
const SECRET = 'Zwetschgenkuchen at the embassy';
/** Longer than the reader's answer to any event. */
const AFTER_MS = 700;

describe.each(BROWSERS)('in %s a page', (browser) => {
  let gloss: WithGloss;
  beforeAll(async () => {
    gloss = await withGloss(browser);
  });
  afterAll(() => gloss.close());

  async function openRead(name: string): Promise<Page> {
    const { page, links } = await gloss.open(name);
    await links();
    await until(async () => (await marksOn(page)) > 0, 'marks');
    return page;
  }

  async function reinstall(): Promise<void> {
    if (browser === 'chromium') {
      const reload = () =>
        (globalThis as unknown as { chrome: { runtime: { reload(): void } } }).chrome.runtime.reload();
      // The page that asks goes with the extension.
      await gloss.asking.evaluate(reload).catch(() => {});
      return;
    }
    await gloss.launched.browser.uninstallExtension(FIREFOX_ID);
    await gloss.launched.browser.installExtension(extensionFolder(browser));
  }

  test.each([
    ['empties the registry', () => CSS.highlights.clear()],
    ['empties our highlight', () => CSS.highlights.get('gloss')!.clear()],
    ['puts its own under our name', () => void CSS.highlights.set('gloss', new Highlight())],
  ])('that %s has the marks back when somebody reads on', async (_, attack) => {
    const page = await openRead('strict-policy.html');
    const before = await marksOn(page);
    await page.evaluate(attack);
    expect(await marksOn(page)).toBe(0);
    await page.mouse.move(100, 100);
    await page.mouse.move(110, 110);
    await until(async () => (await marksOn(page)) === before, 'the marks');
    await page.close();
  });

  test('that forges messages and start events neither ends the reader nor moves it', async () => {
    const page = await openRead('strict-policy.html');
    const before = await marksOn(page);
    await page.evaluate((origin) => {
      const id = new URL(origin).host;
      for (const name of ['reader', 'content', 'reader.content']) {
        const type = `${id}:${name}:wxt:content-script-started`;
        const detail = { contentScriptName: name, messageId: 'x' };
        document.dispatchEvent(new CustomEvent(type, { detail }));
        window.postMessage({ type, ...detail }, '*');
      }
      for (const name of ['readAgain', 'confirmCard', 'linksOfPage', 'keepNote'])
        window.postMessage({ gloss: 1, name, argument: null }, '*');
    }, gloss.launched.extensionOrigin);
    await sleep(AFTER_MS);
    expect(await marksOn(page)).toBe(before);
    expect(await textOf(await pointAt(page, 'Hanoi'))).toContain('Hanoi');
    await page.close();
  });

  test('that takes our elements away all the time gets its way, and nobody’s battery is spent', async () => {
    const page = await openRead('strict-policy.html');
    const returns = await page.evaluate(async () => {
      let added = 0;
      new MutationObserver((records) => {
        for (const { addedNodes } of records)
          for (const node of addedNodes) if (node.nodeName.toLowerCase().startsWith('gloss-')) added += 1;
      }).observe(document.documentElement, { childList: true });
      const taking = setInterval(() => {
        for (const host of document.querySelectorAll('gloss-card-host,gloss-marks-host')) host.remove();
      }, 1);
      await new Promise((resolve) => setTimeout(resolve, 2_000));
      clearInterval(taking);
      return added;
    });
    expect(returns).toBeLessThan(12);
    // Left alone, it has its cards again.
    expect(await textOf(await pointAt(page, 'Hanoi'))).toContain('Hanoi');
    await page.close();
  });

  test('that frames the card of its own finds it empty, whatever it tells it', async () => {
    const page = await openRead('strict-policy.html');
    // Chromium gives it another in every session, which no page is told.
    const address = await addressOf('card.html', gloss.asking);
    await frameAndTell(page, address, [
      { gloss: 'card', secret: 'guessed' },
      { type: 'show', token: 1, entries: ['hanoi'], inside: [], text: 'Hanoi' },
    ]);
    const framed = await cardOf(page);
    await sleep(AFTER_MS);
    expect(await textOf(framed)).toBe('');
    expect(await page.evaluate(() => 'heard' in window)).toBe(false);
    await page.close();
  });

  test('that frames what finds links to passages gets no answer of it', async () => {
    const page = await openRead('strict-policy.html');
    const address = await addressOf('fragment.html', gloss.asking);
    await frameAndTell(page, address, [{ text: 'Hanoi in spring', start: 0, end: 5 }]);
    await sleep(AFTER_MS);
    expect(await page.evaluate(() => 'heard' in window)).toBe(false);
    await page.close();
  });

  test('learns nothing of a note by searching, selecting, measuring or listening', async () => {
    const page = await openRead('strict-policy.html');
    const card = await pointAt(page, 'Hanoi');
    const before = await page.evaluate(lookAround, SECRET);
    await page.evaluate(() => {
      const keys: string[] = [];
      Object.assign(window, { keys });
      for (const type of ['keydown', 'keypress', 'keyup', 'input', 'beforeinput'])
        addEventListener(type, (event) => keys.push(`${type} ${(event as KeyboardEvent).key}`), true);
    });
    await pressInCard(page, card, 'textarea');
    await page.keyboard.type(SECRET);
    await until(async () => (await textOf(card)).includes('Saved'), 'the note to be saved');
    expect(await page.evaluate(lookAround, SECRET)).toEqual(before);
    expect(await page.evaluate(() => (window as unknown as { keys: string[] }).keys)).toEqual([]);
    await page.close();
  });

  test('that clicks and types by script presses nothing in the card', async () => {
    const page = await openRead('strict-policy.html');
    const card = await pointAt(page, 'Moscow');
    const before = await textOf(card);
    await page.evaluate(() => {
      const host = document.querySelector('gloss-card-host')!;
      for (const type of ['pointerdown', 'pointerup', 'click', 'pointerenter', 'pointerleave'])
        host.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true, clientX: 5, clientY: 5 }));
      for (const key of ['Escape', 'Enter', 'Tab'])
        for (const target of [host, document.body, window])
          target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
    });
    await sleep(AFTER_MS);
    expect(await isCardShown(page)).toBe(true);
    expect(await textOf(card)).toBe(before);
    await page.close();
  });

  test('is left clean by an extension that goes, and is read by one reader when it comes again', async () => {
    const page = await openRead('strict-policy.html');
    await pointAt(page, 'Hanoi');
    await reinstall();
    if (browser === 'chromium') {
      // The old script lives on there, and takes away all that it has painted, and itself.
      await until(async () => (await marksOn(page)) === 0 && (await hostsOn(page)) === 0, 'a clean page');
      await page.close();
      return;
    }
    // There the old script is gone without a word, and the new one is started in the page that is open.
    await until(async () => (await marksOn(page)) > 0, 'marks of the new reader');
    expect(await hostsOn(page)).toBeLessThanOrEqual(2);
    expect(await page.evaluate(() => document.querySelectorAll('gloss-marks-host').length)).toBe(1);
    await page.close();
  });
});

async function marksOn(page: Page): Promise<number> {
  return page.evaluate(() => CSS.highlights.get('gloss')?.size ?? 0);
}

async function hostsOn(page: Page): Promise<number> {
  return page.evaluate(() => document.querySelectorAll('gloss-card-host, gloss-marks-host').length);
}

/** Runs in the page: all that a script can ask about what stands over it. */
function lookAround(secret: string): object {
  const find = (window as unknown as { find(words: string): boolean }).find.bind(window);
  const found = [secret, 'Zwetschgenkuchen', 'embassy'].map((words) => {
    getSelection()?.removeAllRanges();
    return find(words);
  });
  getSelection()?.selectAllChildren(document.documentElement);
  const selected = getSelection()?.toString().includes('Zwetsch');
  getSelection()?.removeAllRanges();
  const hosts = [...document.querySelectorAll<HTMLElement>('gloss-card-host, gloss-marks-host')];
  return {
    found,
    selected,
    hosts: hosts.map((host) => [host.shadowRoot, host.innerText, host.childNodes.length, host.outerHTML]),
    sizes: hosts.map(({ scrollWidth, scrollHeight, offsetWidth }) => [
      scrollWidth,
      scrollHeight,
      offsetWidth,
    ]),
    source: document.documentElement.outerHTML.includes('Zwetsch'),
    registry: [...CSS.highlights.keys()].sort(),
    frames: window.length,
    resources: performance.getEntriesByType('resource').map(({ name }) => name),
  };
}

/** Frames a page of the extension and posts a greeting, with a port that more is told through; `heard` is its answer. */
function frameAndTell(page: Page, address: string, [greeting, ...more]: readonly object[]): Promise<void> {
  return page.evaluate(
    (src, first, others) => {
      const frame = document.createElement('iframe');
      frame.src = src;
      frame.addEventListener('load', () => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = ({ data }) => Object.assign(window, { heard: data });
        frame.contentWindow!.postMessage(first, '*', [port2]);
        for (const other of others) port1.postMessage(other);
      });
      document.body.append(frame);
    },
    address,
    greeting,
    more,
  );
}
