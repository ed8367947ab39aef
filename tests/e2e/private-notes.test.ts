import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { allowPrivate, openPrivately } from '../browser/allow-private.ts';
import { storedNotes } from '../browser/ask-background.ts';
import { pointAt, textOf } from '../browser/point-at.ts';
import { BROWSERS, until, type WithGloss, withGloss } from '../browser/with-gloss.ts';

/** No other text has it. */
const SECRET = 'quietharbourseven';

type ExtensionApi = { readonly storage: { readonly session: { get(keys: null): Promise<object> } } };

describe.each(BROWSERS)('notes in a private window in %s', (browser) => {
  let gloss: WithGloss;
  let screen: Page;
  let page: Page;
  beforeAll(async () => {
    gloss = await withGloss(browser, { inPrivateWindows: true });
    screen = browser === 'chromium' ? await allowPrivate(gloss) : gloss.asking;
    page = await openPrivately(gloss, screen, `${gloss.origin}/demo-article.html`);
    await page.bringToFront();
  });
  afterAll(() => gloss.close());

  const session = async () =>
    screen.evaluate(async () => {
      const { browser: firefox, chrome } = globalThis as unknown as Record<
        'browser' | 'chrome',
        ExtensionApi
      >;
      return JSON.stringify(await (firefox ?? chrome).storage.session.get(null));
    });

  test('a note is taken there, and the card says how long it lives', async () => {
    const card = await pointAt(page, 'Andrei Karlov');
    await until(
      async () => (await textOf(card)).includes('Private window'),
      'the word about private windows',
    );
    await card.focus('textarea');
    await card.type('textarea', `Kept in ${SECRET}.`);
    await until(async () => (await textOf(card)).includes('Saved'), 'the note to be saved');
    await page.reload();
    const again = await pointAt(page, 'Andrei Karlov');
    await until(
      async () =>
        (await again.evaluate(() => document.querySelector('textarea')?.value ?? '')).includes(SECRET),
      'the note again',
    );
    expect(await session()).toContain(SECRET);
  });

  test('nothing of it is in the database or in any file of the profile, nor shown outside', async () => {
    expect(await storedNotes(screen)).toEqual([]);
    expect(await textOf(screen)).not.toContain(SECRET);
    const { page: outside } = await gloss.open('demo-article.html');
    await outside.bringToFront();
    const card = await pointAt(outside, 'Andrei Karlov');
    expect(await textOf(card)).not.toContain('Private window');
    expect(await card.evaluate(() => document.querySelector('textarea')?.value)).toBe('');
    expect(filesWith(profileOf(gloss), SECRET)).toEqual([]);
  });

  test('it is gone when the window is closed', async () => {
    await page.close();
    await until(async () => !(await session()).includes(SECRET), 'the note to be forgotten');
    expect(filesWith(profileOf(gloss), SECRET)).toEqual([]);
  });
});

/** The folder of the browser's profile, which the browser was started with. */
function profileOf({ launched }: WithGloss): string {
  const args = launched.browser.process()!.spawnargs;
  const given = args.find((one) => one.startsWith('--user-data-dir='));
  const at = args.findIndex((one) => one === '--profile' || one === '-profile');
  const folder = given ? given.slice('--user-data-dir='.length) : args[at + 1];
  if (!folder) throw new Error(`No profile in ${args.join(' ')}`);
  return folder;
}

/** All files below a folder that hold these letters, as bytes or as UTF-16. */
function filesWith(folder: string, words: string): string[] {
  const wanted = [Buffer.from(words), Buffer.from(words, 'utf16le')];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => {
    const path = join(folder, name);
    try {
      if (!statSync(path).isFile()) return false;
      const bytes = readFileSync(path);
      return wanted.some((one) => bytes.includes(one));
    } catch {
      // A file that the browser has just taken away, or a socket.
      return false;
    }
  });
}
