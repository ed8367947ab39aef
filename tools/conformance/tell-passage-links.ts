import type { PassageLinks } from './passage-links.ts';

/** What became of links to passages in a browser, line by line. */
export function tellPassageLinks(browser: string, { pages, cases }: PassageLinks): string[] {
  const found = pages.reduce((sum, one) => sum + one.found, 0);
  const unfound = pages.flatMap(({ page, unfound: links }) => links.map((link) => `–  ${page}  ${link}`));
  const wrong = pages.flatMap(({ page, wrong: links }) => links.map((link) => `✗  ${page}  ${link}`));
  const linked = cases.filter(({ isKept, link }) => isKept && link !== null);
  const shut = linked.filter(({ isLinkOpened }) => !isLinkOpened);
  const all = found + unfound.length + wrong.length;
  return [
    `Links to passages in ${browser}: ${found} of ${all} on ${pages.length} pages lead to them, ${unfound.length} nowhere, ${wrong.length} elsewhere`,
    ...unfound,
    ...wrong,
    `Cases of web-platform-tests: the browser keeps ${cases.filter(({ isKept }) => isKept).length} of ${cases.length}; links to what they find: it opens ${linked.length - shut.length} of ${linked.length}`,
    ...shut.map(({ description, link }) => `✗  ${description}  ${link}`),
  ];
}

/** Whether all that is to be so is so. */
export function areLinksRight({ pages, cases }: PassageLinks): boolean {
  return (
    pages.every(({ wrong }) => wrong.length === 0) &&
    cases.every(({ isKept, link, isLinkOpened }) => !isKept || link === null || isLinkOpened)
  );
}
