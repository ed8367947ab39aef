import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pointAt, textOf } from '../browser/point-at.ts';
import { BROWSERS, until, type WithGloss, withGloss } from '../browser/with-gloss.ts';

/** A document of a few words is read and marked in less. */
const TO_READ_MS = 1_500;

describe.each(BROWSERS)('documents that are no HTML, in %s', (browser) => {
  let gloss: WithGloss;
  beforeAll(async () => {
    gloss = await withGloss(browser);
  });
  afterAll(() => gloss.close());

  test('plain text is marked, and its names have cards', async () => {
    const { page, links, complaints } = await gloss.open('plain.txt');
    const told = await links();
    expect(told.links.map(({ text }) => text)).toEqual(['Hanoi', 'Moscow', 'Tehran']);
    const card = await pointAt(page, 'Moscow');
    await until(async () => (await textOf(card)).includes('Russia'), 'the entry');
    expect(complaints).toEqual([]);
    await page.close();
  });

  test.each(['drawing.svg', 'feed.xml'])('nothing is put into %s, which is left as it is', async (name) => {
    const { page, complaints } = await gloss.open(name);
    await sleep(TO_READ_MS);
    const added = await page.evaluate(() => [
      ...[...document.querySelectorAll('*')].map((one) => one.localName).filter((one) => /^gloss/.test(one)),
      ...(globalThis.CSS?.highlights?.keys() ?? []),
    ]);
    expect(added).toEqual([]);
    expect(complaints).toEqual([]);
    await page.close();
  });
});
