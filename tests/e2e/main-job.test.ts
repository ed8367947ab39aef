import { setTimeout as sleep } from 'node:timers/promises';
import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pressButton } from '../browser/give-file.ts';
import { isCardShown } from '../browser/point-at.ts';
import { BROWSERS, until, type WithGloss, withGloss } from '../browser/with-gloss.ts';

/** A little longer than dwell and grace together: what has not happened by then does not. */
const LONG_ENOUGH_MS = 900;

describe.each(BROWSERS)('the main job in %s', (browser) => {
  let gloss: WithGloss;
  let page: Page;
  beforeAll(async () => {
    gloss = await withGloss(browser);
    const opened = await gloss.open('demo-article.html');
    await opened.links();
    page = opened.page;
  });
  afterAll(() => gloss.close());

  test('crossing a line opens nothing', async () => {
    const { x, y } = await placeOf(page, 'Karlov', 1);
    for (let step = -5; step <= 5; step++) await page.mouse.move(x + 60 * step, y);
    await sleep(LONG_ENOUGH_MS);
    expect(await isCardShown(page)).toBe(false);
  });

  test('resting on a short name shows who that is', async () => {
    const card = await pointAt(page, 'Karlov', 1);
    expect(await textOf(card)).toMatch(/^PERSON Andrei Karlov .*shot .* 2016/);
  });

  test('the pointer may go into the card, even in one leap', async () => {
    const { x, y } = await placeOf(page, 'Karlov', 1);
    await page.mouse.move(x + 20, y + 80);
    await sleep(LONG_ENOUGH_MS);
    expect(await isCardShown(page)).toBe(true);
  });

  test('a link in the detail opens in the same card, and Back leads back', async () => {
    const card = await cardOf(page);
    await press(card, 'More');
    await press(card, 'Kim Jong Il');
    await until(async () => (await textOf(card)).includes('PERSON Kim Jong Il'), 'the linked entry');
    await press(card, 'Back');
    await until(async () => (await textOf(card)).includes('PERSON Andrei Karlov'), 'the entry before');
  });

  test('the reason is told on request', async () => {
    const card = await cardOf(page);
    // Coming back shows the entry for itself; the reason belongs to the place on the page.
    await page.keyboard.press('Escape');
    await until(async () => !(await isCardShown(page)), 'the card to close');
    await pointAt(page, 'Karlov', 1);
    await press(card, 'Why this?');
    expect(await textOf(card)).toContain('“Andrei Karlov” stands earlier in the text');
  });

  test('a card tells what was so when the article appeared, and what is so now', async () => {
    await page.keyboard.press('Escape');
    const card = await pointAt(page, 'Kim', 0);
    expect(await textOf(card)).toMatch(/May 2019 Chairman .* Now .* General Secretary/);
  });

  test('leaving the card closes it', async () => {
    await page.mouse.move(5, 5);
    await until(async () => !(await isCardShown(page)), 'the card to close');
  });

  test('a note is shown as saved, is there after a reload, and in the notebook and its export', async () => {
    const card = await pointAt(page, 'Karlov', 1);
    await card.type('textarea', 'He sang with them.');
    await until(async () => (await textOf(card)).includes('Saved'), 'the note to be saved');

    await page.reload();
    const again = await pointAt(page, 'Karlov', 1);
    await until(async () => (await noteIn(again)) === 'He sang with them.', 'the note after the reload');

    const notebook = await gloss.launched.extensionPage('notebook.html');
    await until(async () => (await noteIn(notebook)) === 'He sang with them.', 'the note in the notebook');
    expect(await textOf(notebook)).toContain('After Hanoi, Everyone Takes the Train');
    await notebook.close();
    await page.bringToFront();
  });

  test('in the notebook a note is edited, deleted, brought back and exported; the card knows at once', async () => {
    const notebook = await gloss.launched.extensionPage('notebook.html');
    await until(async () => (await noteIn(notebook)) !== '', 'the note in the notebook');
    await notebook.type('textarea', ' Twice.');
    await until(async () => (await textOf(notebook)).includes('Saved'), 'the edit to be saved');
    const written = await noteIn(notebook);
    expect(written).toContain('Twice.');

    await press(notebook, 'Delete the note on Andrei Karlov');
    await until(async () => (await noteIn(notebook)) === '', 'the note to go');
    await press(notebook, 'Undo');
    await until(async () => (await noteIn(notebook)) === written, 'the note to come back');

    await keepSavedFiles(notebook);
    await exportAs(notebook, 'Gloss JSON');
    await exportAs(notebook, 'Markdown');
    const [json, markdown] = await until(() => savedFiles(notebook), 'both files');
    const exported = JSON.parse(json!);
    expect(exported.notes).toMatchObject([
      { about: { entry: 'andrei-karlov' }, text: written, deleted: null },
    ]);
    expect(markdown).toMatch(/^---\n/);
    expect(markdown).toMatch(/^## Andrei Karlov/m);
    expect(markdown).toContain(written);
    await notebook.close();

    await page.bringToFront();
    await page.keyboard.press('Escape');
    const card = await pointAt(page, 'Karlov', 1);
    await until(async () => (await noteIn(card)) === written, 'the edited note in the card');
  });

  test('a background that was killed costs nothing but a moment', async () => {
    if (browser === 'chromium') {
      const target = await gloss.launched.browser.waitForTarget((one) => one.type() === 'service_worker');
      await (await target.worker())?.close();
    }
    await page.keyboard.press('Escape');
    const card = await pointAt(page, 'Xi', 0);
    await until(async () => (await textOf(card)).includes('Xi Jinping'), 'the card');
  });

  test('the page can neither find the note nor speak to the card', async () => {
    await page.keyboard.press('Escape');
    const card = await pointAt(page, 'Karlov', 1);
    await until(async () => (await noteIn(card)).includes('He sang'), 'the note');
    expect(
      await page.evaluate(() => (window as unknown as { find(text: string): boolean }).find('He sang')),
    ).toBe(false);
    const heard = await page.evaluate(async (origin) => {
      const frame = document.createElement('iframe');
      frame.src = `${origin}/card.html`;
      document.body.append(frame);
      await new Promise((resolve) => frame.addEventListener('load', resolve));
      const { port1, port2 } = new MessageChannel();
      const messages: unknown[] = [];
      port1.onmessage = ({ data }) => messages.push(data);
      frame.contentWindow!.postMessage({ gloss: 'card', secret: crypto.randomUUID() }, '*', [port2]);
      await new Promise((resolve) => setTimeout(resolve, 1_500));
      frame.remove();
      return messages;
    }, gloss.launched.extensionOrigin);
    expect(heard).toEqual([]);
  });

  test('Esc closes the card, and is the page’s own when none is open', async () => {
    await page.evaluate(() => {
      addEventListener('keydown', ({ key }) => Object.assign(window, { heard: key }));
    });
    const heard = () => page.evaluate(() => (window as unknown as { heard?: string }).heard ?? null);
    await page.bringToFront();
    await pointAt(page, 'Xi', 0);
    await page.keyboard.press('Escape');
    expect([await isCardShown(page), await heard()]).toEqual([false, null]);
    await page.keyboard.press('Escape');
    expect(await heard()).toBe('Escape');
  });
});

/** Where the nth place that has these words stands, in the viewport, after scrolling there. */
async function placeOf(page: Page, words: string, nth: number): Promise<{ x: number; y: number }> {
  const place = await page.evaluate(
    (wanted, index) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      let seen = 0;
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const text = node.textContent ?? '';
        for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + 1)) {
          if (seen++ !== index) continue;
          const range = document.createRange();
          range.setStart(node, at);
          range.setEnd(node, at + wanted.length);
          node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
          const { x, y, width, height } = range.getBoundingClientRect();
          return { x: x + width / 2, y: y + height / 2 };
        }
      }
      return null;
    },
    words,
    nth,
  );
  if (!place) throw new Error(`“${words}” does not stand on the page ${nth + 1} times.`);
  return place;
}

/** Rests the pointer on words until the card is shown; answers its frame. */
async function pointAt(page: Page, words: string, nth: number): Promise<Frame> {
  // Again where nothing came of it: a page that has just been loaded may have had no marks yet.
  await until(async () => {
    await page.mouse.move(2, 2);
    const { x, y } = await placeOf(page, words, nth);
    // The page has scrolled: the scroll event comes first, then the pointer.
    await sleep(100);
    await page.mouse.move(x - 10, y - 12);
    await page.mouse.move(x, y, { steps: 4 });
    await sleep(LONG_ENOUGH_MS);
    return isCardShown(page);
  }, 'the card');
  return cardOf(page);
}

/** Frames of the extension have no telling address in Firefox; the document in them has. */
async function cardOf(page: Page): Promise<Frame> {
  return until(async () => {
    for (const frame of page.frames()) {
      const address = await frame.evaluate(() => location.href).catch(() => '');
      if (address.endsWith('/card.html')) return frame;
    }
    return null;
  }, 'the card’s frame');
}

async function textOf(place: Frame | Page): Promise<string> {
  return place.evaluate(() => document.body.innerText.replace(/\s+/g, ' ').trim());
}

/** What stands in the first note field; empty where there is none. */
async function noteIn(place: Frame | Page): Promise<string> {
  return place.evaluate(() => document.querySelector('textarea')?.value ?? '');
}

/** Presses the button of this name, or whose words begin with it. */
async function press(place: Frame | Page, name: string, how: 'is' | 'startsWith' = 'is'): Promise<void> {
  await until(
    () =>
      place.evaluate(
        (wanted, exact) => {
          const named = (one: HTMLButtonElement) => one.ariaLabel ?? one.textContent?.trim() ?? '';
          const button = [...document.querySelectorAll('button')].find((one) =>
            exact ? named(one) === wanted : named(one).startsWith(wanted),
          );
          button?.click();
          return button !== undefined;
        },
        name,
        how === 'is',
      ),
    `the button “${name}”`,
  );
}

/** Catches the files that a page hands to its reader: no dialog can be answered here. */
async function keepSavedFiles(page: Page): Promise<void> {
  await page.evaluate(() => {
    const saved: Promise<string>[] = [];
    const create = URL.createObjectURL;
    URL.createObjectURL = (file: Blob) => {
      saved.push(file.text());
      return create(file);
    };
    Object.assign(window, { saved });
  });
}

/** Saves all notes in a format of the export dialog. */
async function exportAs(notebook: Page, format: string): Promise<void> {
  await pressButton(notebook, 'Export');
  const choose = () =>
    notebook.evaluate((wanted) => {
      const labels = [...document.querySelectorAll('.format-list label')];
      const label = labels.find((one) => one.textContent?.startsWith(wanted));
      label?.querySelector('input')?.click();
      return label !== undefined;
    }, format);
  await until(choose, `${format} among the formats`);
  const canSave = () =>
    notebook.evaluate(() => document.querySelector('dialog .strong-button:not([disabled])') !== null);
  await until(canSave, 'the file to be ready');
  const before = await savedCount(notebook);
  await pressButton(notebook, 'Save');
  await until(async () => (await savedCount(notebook)) > before, 'the file');
  await pressButton(notebook, '×');
}

async function savedCount(page: Page): Promise<number> {
  return page.evaluate(() => (window as unknown as { saved: unknown[] }).saved.length);
}

async function savedFiles(page: Page): Promise<string[] | null> {
  const files = await page.evaluate(() =>
    Promise.all((window as unknown as { saved: Promise<string>[] }).saved),
  );
  return files.length === 2 ? files : null;
}
