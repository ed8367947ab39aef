/** How much longer than English other languages are, at most, in running text. */
const LONGER = 0.4;

/** Makes every text of an element longer, to see that the layout holds. */
export function lengthen(root: Element): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.nodeValue ?? '';
    if (/\p{L}{2}/u.test(text)) node.nodeValue = `${text} ${text.slice(0, Math.ceil(text.length * LONGER))}`;
  }
}
