import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** Something that searches a page and wraps what it finds; `run` is the body of a function of `forms`, in the page. */
export type Peer = {
  readonly name: string;
  readonly source: string;
  readonly run: string;
  /** Takes so long that one cold load must do. */
  readonly once?: true;
};

const require = createRequire(import.meta.url);
const sourceOf = (path: string) => readFileSync(require.resolve(path), 'utf8');

/** Longest first, so that “Kim Jong Un” is not found as “Kim”. */
const ONE_EXPRESSION = `
  const escaped = [...forms].sort((a, b) => b.length - a.length).map((one) => one.replace(/[.*+?^$\{}()|[\\]\\\\]/g, '\\\\$&'));
  const expression = new RegExp('(?<![\\\\p{L}\\\\p{N}])(?:' + escaped.join('|') + ')(?![\\\\p{L}\\\\p{N}])', 'gu');`;

/** What a page script would be written with. All wrap each find in a <mark>. */
export const PEERS: readonly Peer[] = [
  {
    name: 'mark.js',
    once: true,
    source: sourceOf('mark.js/dist/mark.min.js'),
    // It goes from word to word by recursion, and runs out of stack before a thousand.
    run: `const marker = new Mark(document.body);
      for (let at = 0; at < forms.length; at += 100)
        marker.mark(forms.slice(at, at + 100), { separateWordSearch: false, accuracy: 'exactly', caseSensitive: true });`,
  },
  {
    name: 'findAndReplaceDOMText',
    source: sourceOf('findandreplacedomtext'),
    run: `${ONE_EXPRESSION}
      findAndReplaceDOMText(document.body, { find: expression, wrap: 'mark', preset: 'prose' });`,
  },
  {
    name: 'one big RegExp',
    source: '',
    run: `${ONE_EXPRESSION}
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT, (node) =>
        /^(script|style|noscript|textarea)$/i.test(node.parentNode.localName) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT);
      const nodes = [];
      while (walker.nextNode()) nodes.push(walker.currentNode);
      for (const node of nodes) {
        for (const { 0: words, index } of [...node.data.matchAll(expression)].reverse()) {
          const found = node.splitText(index);
          found.splitText(words.length);
          const mark = document.createElement('mark');
          found.replaceWith(mark);
          mark.append(found);
        }
      }`,
  },
];

/** The floor: nothing but going from one text node to the next. */
export const BARE_WALK: Peer = {
  name: 'bare TreeWalker',
  source: '',
  run: `const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_CDATA_SECTION);
    let count = 0;
    while (walker.nextNode()) count += 1;
    return count;`,
};
