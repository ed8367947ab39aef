import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { BROWSERS, until, type WithGloss, withGloss } from '../browser/with-gloss.ts';

describe.each(BROWSERS)('the glossary in the notebook, in %s,', (browser) => {
  let gloss: WithGloss;
  let page: Page;
  const complaints: string[] = [];
  beforeAll(async () => {
    gloss = await withGloss(browser);
  });
  afterAll(() => gloss.close());
  beforeEach(async () => {
    page = await gloss.launched.extensionPage('notebook.html#glossary');
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(String(error)));
    await until(async () => (await names()).length > 0, 'the list of entries');
  });
  afterEach(async () => {
    await page.close();
    expect(complaints.splice(0)).toEqual([]);
  });

  function names(): Promise<string[]> {
    return page.$$eval('.entry-list-name', (found) => found.map(({ textContent }) => textContent ?? ''));
  }

  function heading(): Promise<string> {
    return page.evaluate(() => document.querySelector('.entry-page h2')?.textContent ?? '');
  }

  async function search(words: string): Promise<void> {
    await page.type('#glossary-search', words);
  }

  async function open(id: string, name: string): Promise<void> {
    await page.evaluate((fragment) => location.replace(fragment), `#glossary=${id}`);
    await until(async () => (await heading()) === name, `the page of ${name}`);
  }

  test('lists all entries, and counts them by kind', async () => {
    const counts = await page.$$eval('.kind-count', (found) =>
      found.map(({ textContent }) => Number(textContent?.replace(',', ''))),
    );
    const [all, ...kinds] = counts;
    expect(kinds).toHaveLength(6);
    expect(kinds.reduce((sum, one) => sum + one, 0)).toBe(all);
    expect(all).toBeGreaterThanOrEqual(1_200);
  });

  test.each([
    ['a name', 'kim jong un', 'Kim Jong Un'],
    ['another script', 'Путин', 'Vladimir Putin'],
    ['an acronym', 'DPRK', 'North Korea'],
  ])('finds an entry by %s, and opens it', async (_, words, name) => {
    await search(words);
    await until(async () => (await names())[0] === name, `${name} to be first`);
    await page.click('.entry-list a');
    await until(async () => (await heading()) === name, `the page of ${name}`);
  });

  test('sifts by kind', async () => {
    await search('russia');
    await page.evaluate(() => {
      const places = [...document.querySelectorAll('.kind')].find(({ textContent }) =>
        textContent?.startsWith('Places'),
      );
      places?.querySelector('input')?.click();
    });
    await until(
      () =>
        page.$$eval(
          '.entry-list a',
          (links) => links.length > 0 && links.every(({ dataset }) => dataset.kind === 'place'),
        ),
      'only places',
    );
    expect(await names()).toContain('Russia');
  });

  test('says that nothing was found', async () => {
    await search('xyzzy');
    await until(
      () => page.evaluate(() => document.body.innerText.includes('No entry has “xyzzy”')),
      'the message',
    );
  });

  test('shows what was so when, on one scale', async () => {
    await open('vladimir-putin', 'Vladimir Putin');
    const bars = await page.$$eval('.timeline-bar', (found) =>
      found.map((bar) => bar.getBoundingClientRect().left),
    );
    expect(bars.length).toBeGreaterThan(2);
    expect([...bars].sort((a, b) => a - b)).toEqual(bars);
  });

  test('draws what an entry is tied to, and leads there', async () => {
    await open('kim-jong-un', 'Kim Jong Un');
    expect(await page.$$eval('.graph-node', (nodes) => nodes.length)).toBeGreaterThan(3);
    await page.evaluate(() => {
      const father = [...document.querySelectorAll('.graph-node')].find(({ textContent }) =>
        textContent?.startsWith('parent'),
      );
      father?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    });
    await until(async () => (await heading()) === 'Kim Jong Il', 'the page of the father');
    expect(await page.evaluate(() => document.querySelector('.graph')?.textContent)).toContain(
      'childKim Jong Un',
    );
  });

  test('shows where a place is', async () => {
    await open('pyongyang', 'Pyongyang');
    await until(
      () =>
        page.$$eval(
          '.map-land',
          (maps) => maps.length === 2 && maps.every((land) => land.getBoundingClientRect().width > 0),
        ),
      'the maps',
    );
  });

  test('says so where no pack has the entry that the address names', async () => {
    await page.evaluate(() => location.replace('#glossary=nobody-at-all'));
    await until(
      () => page.evaluate(() => document.body.innerText.includes('No pack has an entry “nobody-at-all”')),
      'the message',
    );
  });
});
