import { isBehind } from './is-behind.ts';

/** What begins a section of a page. */
const HEADINGS = 'h1,h2,h3,h4,h5,h6,[role=heading]';

/** Names the section that a node stands in, by number; to be asked of nodes in document order. */
export function sectionCounter(): (node: Node) => number {
  let headings: NodeListOf<Element> | undefined;
  let section = 0;
  return (node) => {
    headings ??= document.querySelectorAll(HEADINGS);
    while (headings[section] && isBehind(node, headings[section]!)) section += 1;
    return section;
  };
}
