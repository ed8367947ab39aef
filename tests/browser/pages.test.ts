import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROOT } from '../../tools/root.ts';
import { BROWSERS, type OpenedPage, until, type WithGloss, withGloss } from './with-gloss.ts';

/** A page of the zoo says what is to be found on it in an element with the id `expect`. */
type Expected = readonly (readonly [text: string, entry: string | readonly string[]])[];

const pages = (await readdir(join(ROOT, 'tests/pages'))).filter((name) => /\.x?html$/.test(name)).sort();

test('there is a zoo', () => {
  expect(pages.length).toBeGreaterThan(12);
});

describe.each(BROWSERS)('in %s', (browser) => {
  let gloss: WithGloss;
  beforeAll(async () => {
    gloss = await withGloss(browser);
  });
  afterAll(() => gloss.close());

  test.each(pages)('%s', async (name) => {
    const opened = await gloss.open(name);
    await settled(opened);
    const expected = await expectedOf(opened);
    if (expected) {
      await expect.poll(() => found(opened), { timeout: 5_000 }).toEqual(expected);
      await expect
        .poll(() => painted(opened), { timeout: 5_000 })
        .toEqual(expected.map(([text]) => text).sort());
    }
    expect(await changed(opened)).toEqual({ changed: false });
    expect(opened.complaints).toEqual([]);
    // WXT tells every page its extension's id by a message unless it is told not to.
    const messages = await opened.page.evaluate(
      () => (window as unknown as { messages: unknown[] }).messages,
    );
    expect(JSON.stringify(messages)).not.toContain('wxt:');
    await opened.page.close();
  });
});

/** A page that changes itself says when it has done. */
async function settled({ page }: OpenedPage): Promise<void> {
  await until(
    () => page.evaluate(() => document.documentElement.dataset.settled !== 'no'),
    'the page to have done with itself',
  );
}

async function expectedOf({ page }: OpenedPage): Promise<Expected | null> {
  return page.evaluate(() => JSON.parse(document.getElementById('expect')?.textContent ?? 'null'));
}

/** Links that are marked, with what is left to choice, in document order. */
async function found({ links }: OpenedPage): Promise<Expected> {
  const told = await links();
  const all = [
    ...told.links.filter((link) => link.within === undefined).map((link) => ({ ...link, is: link.entry })),
    ...told.ambiguous.map((choice) => ({ ...choice, is: choice.entries })),
  ];
  const passages = [...new Set([...told.links, ...told.ambiguous].map(({ passage }) => passage))];
  // Both lists are in document order; a page of the zoo has no two passages of the same words.
  const order = (one: (typeof all)[number]) => passages.indexOf(one.passage) * 100_000 + one.start;
  return all.sort((a, b) => order(a) - order(b)).map(({ text, is }) => [text, is]);
}

/** The texts of all painted ranges, sorted, each with white space as rendered; every link is scrolled to. */
async function painted({ page, links }: OpenedPage): Promise<string[]> {
  const told = await links();
  const passages = [...told.links, ...told.ambiguous].map(({ passage }) => passage.slice(0, 12));
  return page.evaluate(async (beginnings) => {
    const texts = new Map<string, string>();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const nodes: Node[] = [document.body];
    while (walker.nextNode()) {
      const words = walker.currentNode.textContent?.replace(/[ \t\n\r\f]+/g, ' ').trim() ?? '';
      if (words && beginnings.some((one) => one.startsWith(words.slice(0, 12))))
        nodes.push(walker.currentNode);
    }
    for (const node of nodes) {
      (node instanceof Element ? node : node.parentElement)?.scrollIntoView({
        block: 'center',
        behavior: 'instant',
      });
      await new Promise((resolve) => setTimeout(resolve, 40));
      for (const range of CSS.highlights.get('gloss') ?? []) {
        const live = document.createRange();
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
        const place = live.getBoundingClientRect();
        const text = live.toString().replace(/[ \t\n\r\f]+/g, ' ');
        texts.set(`${text} ${Math.round(place.x)} ${Math.round(place.y + scrollY)}`, text);
      }
    }
    return [...texts.values()].sort();
  }, passages);
}

/** Whether the page is other than the browser made it, but for our hosts; unless it changes itself. */
async function changed({ page }: OpenedPage): Promise<object> {
  return page.evaluate(() => {
    const { asParsed } = window as unknown as { asParsed: string };
    if (document.documentElement.dataset.settled !== undefined) return { changed: false };
    const copy = document.documentElement.cloneNode(true) as Element;
    for (const host of copy.querySelectorAll('gloss-card-host, gloss-marks-host')) host.remove();
    return copy.outerHTML === asParsed ? { changed: false } : { changed: true, now: copy.outerHTML };
  });
}
