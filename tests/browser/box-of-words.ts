/** A box in a viewport, in CSS pixels. */
export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/**
 * Run in a page: scrolls to the nth place that has these words, in open shadow trees too, and answers where it stands
 * in the viewport; `null` where there is none.
 */
export function boxOfWords(words: string, nth: number): Box | null {
  const trees: Node[] = [document.body];
  let seen = 0;
  for (const tree of trees) {
    const walker = document.createTreeWalker(tree, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node instanceof Element) {
        if (node.shadowRoot) trees.push(node.shadowRoot);
        continue;
      }
      const text = node.textContent ?? '';
      if (node.parentElement?.localName === 'script') continue;
      for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
        if (seen++ !== nth) continue;
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + words.length);
        node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
        const { x, y, width, height } = range.getBoundingClientRect();
        return { x, y, width, height };
      }
    }
  }
  return null;
}
