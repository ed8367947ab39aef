import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pointAt, textOf } from '../browser/point-at.ts';
import { BROWSERS, type OpenedPage, until, type WithGloss, withGloss } from '../browser/with-gloss.ts';

/** How pages become other pages without being loaded, and what is to be found on them then. */
const CHANGES: readonly (readonly [
  how: string,
  change: (page: Page) => Promise<unknown>,
  names: string[],
])[] = [
  [
    'goes on to another route',
    (page) =>
      page.evaluate(() => {
        history.pushState({}, '', '/second-route');
        const heading = document.createElement('h1');
        heading.append('Moscow');
        document.body.replaceChildren(heading, 'Sergei Lavrov spoke there.');
      }),
    ['Moscow', 'Sergei Lavrov'],
  ],
  [
    'puts another body in',
    (page) =>
      page.evaluate(() => {
        const body = document.createElement('body');
        body.append('Sergei Lavrov stands in a new body.');
        document.body.replaceWith(body);
      }),
    ['Sergei Lavrov'],
  ],
  [
    'puts another root in',
    (page) =>
      page.evaluate(() => {
        const root = document.createElement('html');
        const body = document.createElement('body');
        body.append('Hanoi stands in a new root.');
        root.append(document.createElement('head'), body);
        document.documentElement.replaceWith(root);
      }),
    ['Hanoi'],
  ],
  [
    'is written anew',
    (page) =>
      page.evaluate(() => {
        document.open();
        document.write('<!doctype html><title>anew</title><p>Vladimir Putin was written anew.');
        document.close();
      }),
    ['Vladimir Putin'],
  ],
  [
    'is left and come back to',
    async (page) => {
      await page.goto(page.url().replace('two-of-a-name', 'spellings'));
      await page.goBack();
    },
    ['Kim Jong Un', 'Kim Jong Il'],
  ],
  [
    'uses the rows of a list again and again',
    (page) =>
      page.evaluate(async () => {
        const names = ['Hanoi', 'Moscow', 'Pyongyang', 'Nobody'];
        const rows = names.map((name) => Object.assign(document.createElement('p'), { textContent: name }));
        document.body.replaceChildren(...rows);
        for (let turn = 0; turn <= 20; turn++) {
          for (const [nth, row] of rows.entries())
            (row.firstChild as Text).data = `Row ${nth + turn} is about ${names[(nth + turn) % 4]}.`;
          await new Promise((resolve) => setTimeout(resolve, 20));
        }
      }),
    ['Hanoi', 'Moscow', 'Pyongyang'],
  ],
  [
    'is made anew from the same words, as when a framework takes over what a server has sent',
    (page) =>
      page.evaluate(() => {
        const old = document.querySelector('p')!;
        document.body.append(Object.assign(document.createElement('p'), { textContent: old.textContent }));
        old.remove();
      }),
    ['Kim Jong Un', 'Kim Jong Il'],
  ],
];

describe.each(BROWSERS)('in %s, a page that', (browser) => {
  let gloss: WithGloss;
  beforeAll(async () => {
    gloss = await withGloss(browser);
  });
  afterAll(() => gloss.close());

  test.each(CHANGES)('%s is read as it is then', async (_, change, names) => {
    const opened = await gloss.open('two-of-a-name.html');
    await opened.links();
    await change(opened.page);
    await until(async () => `${await namesOn(opened)}` === `${names}`, `${names}`);
    const card = await pointAt(opened.page, names[0]!);
    await until(async () => (await textOf(card)).length > 0, 'the card');
    expect(opened.complaints).toEqual([]);
    await opened.page.close();
  });

  test('unfolds something when it is pressed is read there, and not before', async () => {
    const opened = await gloss.open('unfolding.html');
    await opened.links();
    for (const [selector, name] of [
      ['summary', 'Hanoi'],
      ['#classes', 'Moscow'],
      ['#fade', 'Vladimir Putin'],
      // Over all else, at last.
      ['#ask', 'Xi Jinping'],
    ] as const) {
      expect(await namesOn(opened)).not.toContain(name);
      await opened.page.click(selector);
      await until(async () => (await namesOn(opened)).includes(name), name);
    }
    const names = ['Sergei Lavrov', 'Hanoi', 'Moscow', 'Vladimir Putin', 'Xi Jinping'];
    expect(await namesOn(opened)).toEqual(names);
    expect(opened.complaints).toEqual([]);
    await opened.page.close();
  });

  test.each([
    ['scrolls', (page: Page) => page.mouse.wheel({ deltaY: 400 })],
    ['moves the pointer', (page: Page) => page.mouse.move(200, 200)],
  ] as const)('shows something by itself is read there when the reader %s', async (_, act) => {
    const opened = await gloss.open('unfolding.html');
    await opened.links();
    await opened.page.evaluate(() => {
      document.body.style.minHeight = '300vh';
      document.getElementById('late')!.classList.remove('folded');
    });
    await act(opened.page);
    await until(async () => (await namesOn(opened)).includes('Pyongyang'), 'Pyongyang');
    await opened.page.close();
  });

  test('has names in a row of thousands of links is asked only of the links around them', async () => {
    const opened = await gloss.open('two-of-a-name.html');
    await opened.links();
    await opened.page.evaluate(() => {
      const row = document.createElement('p');
      const texts = Array.from({ length: 3_000 }, (_, nth) => `tag ${nth}`);
      texts[1_000] = 'Hanoi';
      texts[1_040] = 'Moscow';
      texts[2_900] = 'Sergei Lavrov';
      for (const text of texts) {
        const link = document.createElement('a');
        link.textContent = text;
        row.append(link, ', ');
      }
      document.body.replaceChildren(row);
    });
    const names = ['Hanoi', 'Moscow', 'Sergei Lavrov'];
    await until(async () => `${await namesOn(opened)}` === `${names}`, `${names}`);
    const { links } = await gloss.linksAt(opened.page.url());
    const around = links.map(({ passage }) => [
      passage.includes('tag 970,') && passage.includes('tag 1030,'),
      passage.includes('tag 900,') || passage.includes('tag 1150,'),
    ]);
    // Two that stand near each other are in one passage.
    expect(around).toEqual([
      [true, false],
      [true, false],
      [false, false],
    ]);
    expect(links[2]!.passage).toContain('tag 2899, Sergei Lavrov, tag 2901');
    await opened.page.close();
  });

  /** The one page that is open may be at another address by now. */
  async function namesOn({ page }: OpenedPage): Promise<string[]> {
    const { links } = await gloss.linksAt(page.url());
    return links.map(({ text }) => text);
  }
});
