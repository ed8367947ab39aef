import { beforeAll, describe, expect, test } from 'vitest';
import { followPassageLinks, type PassageLinks } from '../../tools/conformance/passage-links.ts';
import { BROWSERS } from './with-gloss.ts';

/** Of all passages so many must be found where they stand; none may be found elsewhere. */
const LEAST_FOUND = 0.98;
/** Cases that find a passage, by the reading that the specification's authors keep. */
const LEAST_LINKED = 20;

describe.each(BROWSERS)('links to passages in %s', (browser) => {
  let links: PassageLinks | null;
  beforeAll(async () => {
    links = await followPassageLinks(browser);
  });

  test('lead to them and nowhere else', (context) => {
    if (!links) return context.skip();
    const sum = (part: 'unfound' | 'wrong') => links!.pages.flatMap((page) => page[part]);
    const found = links.pages.reduce((all, page) => all + page.found, 0);
    expect(sum('wrong')).toEqual([]);
    expect(found).toBeGreaterThan(500);
    expect(found / (found + sum('unfound').length)).toBeGreaterThanOrEqual(LEAST_FOUND);
  });

  test('open the page, in the browser itself, at whatever the specification’s cases find', (context) => {
    if (!links) return context.skip();
    const linked = links.cases.filter(({ link }) => link !== null);
    expect(linked.length).toBeGreaterThanOrEqual(LEAST_LINKED);
    expect(linked.filter(({ isLinkOpened }) => !isLinkOpened)).toEqual([]);
  });
});
