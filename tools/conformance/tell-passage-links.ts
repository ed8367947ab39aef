import type { FollowedLinks, PassageLinks } from './passage-links.ts';

/** What became of links to passages in a browser, line by line. */
export function tellPassageLinks(browser: string, { ours, byQuote, theirs, cases }: PassageLinks): string[] {
  const unfound = ours.flatMap(({ page, unfound: links }) => links.map((link) => `–  ${page}  ${link}`));
  const wrong = ours.flatMap(({ page, wrong: links }) => links.map((link) => `✗  ${page}  ${link}`));
  const linked = cases.filter(({ isKept, link }) => isKept && link !== null);
  const shut = linked.filter(({ isLinkOpened }) => !isLinkOpened);
  return [
    `Links to passages on ${ours.length} pages in ${browser}: ${sum(ours)}`,
    `The same by the quote alone, as of notes from a file: ${sum(byQuote)}`,
    `The same by text-fragments-polyfill in the page itself: ${sum(theirs)}`,
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
  const unmade = of((one) => one.unmade);
  return `${found} of ${found + nowhere + elsewhere + unmade} lead to them, ${nowhere} nowhere, ${elsewhere} elsewhere; to ${unmade} there is none`;
}

/** Whether all that is to be so is so. */
export function areLinksRight({ ours, cases }: PassageLinks): boolean {
  return (
    ours.every(({ wrong }) => wrong.length === 0) &&
    cases.every(({ isKept, link, isLinkOpened }) => !isKept || link === null || isLinkOpened)
  );
}
