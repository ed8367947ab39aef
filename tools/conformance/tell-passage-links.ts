import type { FollowedLinks, PassageLinks } from './passage-links.ts';

/** What became of links to passages in a browser, line by line. */
export function tellPassageLinks(browser: string, { pages, theirs, cases }: PassageLinks): string[] {
  const unfound = pages.flatMap(({ page, unfound: links }) => links.map((link) => `–  ${page}  ${link}`));
  const wrong = pages.flatMap(({ page, wrong: links }) => links.map((link) => `✗  ${page}  ${link}`));
  const linked = cases.filter(({ isKept, link }) => isKept && link !== null);
  const shut = linked.filter(({ isLinkOpened }) => !isLinkOpened);
  return [
    `Links to passages on ${pages.length} pages in ${browser}: ${sum(pages)}`,
    `The same by text-fragments-polyfill, which has the page itself: ${sum(theirs)}`,
    ...unfound,
    ...wrong,
    `Cases of web-platform-tests: the browser keeps ${cases.filter(({ isKept }) => isKept).length} of ${cases.length}; links to what they find: it opens ${linked.length - shut.length} of ${linked.length}`,
    ...shut.map(({ description, link }) => `✗  ${description}  ${link}`),
  ];
}

function sum(pages: readonly FollowedLinks[]): string {
  const of = (count: (one: FollowedLinks) => number) => pages.reduce((all, one) => all + count(one), 0);
  const found = of((one) => one.found);
  const nowhere = of(({ unfound }) => unfound.length);
  const elsewhere = of(({ wrong }) => wrong.length);
  const none = of(({ unmade }) => unmade);
  return `${found} of ${found + nowhere + elsewhere + none} lead to them, ${nowhere} nowhere, ${elsewhere} elsewhere; to ${none} there is no link`;
}

/** Whether all that is to be so is so. */
export function areLinksRight({ pages, cases }: PassageLinks): boolean {
  return (
    pages.every(({ wrong }) => wrong.length === 0) &&
    cases.every(({ isKept, link, isLinkOpened }) => !isKept || link === null || isLinkOpened)
  );
}
