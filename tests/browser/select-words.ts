import type { Page } from 'puppeteer-core';

/** Selects a stretch of a page's text with the mouse, as a reader does, from the middle of its first to its last letter. */
export async function selectWords(page: Page, words: string): Promise<void> {
  const ends = await page.evaluate((wanted) => {
    const nodes: Text[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null)
      nodes.push(node);
    const whole = nodes.map(({ data }) => data).join('');
    const from = whole.indexOf(wanted);
    if (from === -1) return null;
    const rectAt = (offset: number) => {
      let before = 0;
      for (const node of nodes) {
        if (offset < before + node.length) {
          node.parentElement!.scrollIntoView({ block: 'center', behavior: 'instant' });
          const range = document.createRange();
          range.setStart(node, offset - before);
          range.setEnd(node, offset - before + 1);
          return range.getBoundingClientRect();
        }
        before += node.length;
      }
      return null;
    };
    rectAt(from);
    const last = rectAt(from + wanted.length - 1)!;
    const first = rectAt(from)!;
    const end = rectAt(from + wanted.length - 1) ?? last;
    return {
      start: { x: first.left + 0.5, y: first.top + first.height / 2 },
      end: { x: end.right - 0.5, y: end.top + end.height / 2 },
    };
  }, words);
  if (!ends) throw new Error(`“${words}” does not stand on the page.`);
  await page.mouse.move(ends.start.x, ends.start.y);
  await page.mouse.down();
  await page.mouse.move(ends.end.x, ends.end.y, { steps: 5 });
  await page.mouse.up();
}

/** Presses the button that is offered beside a selection. */
export async function pressNote(page: Page): Promise<void> {
  const place = await page.waitForFunction(() => {
    for (let y = 4; y < innerHeight; y += 8)
      for (let x = 4; x < innerWidth; x += 8)
        if (document.elementFromPoint(x, y)?.localName === 'gloss-selection-host')
          return { x: x + 6, y: y + 6 };
    return null;
  });
  const { x, y } = (await place.jsonValue())!;
  await page.mouse.click(x, y);
}
