import { readFileSync } from 'node:fs';

const OUTPUT = '.output/chrome-mv3';

/** What a page of the extension loads at once: its scripts with all that they import, and its style sheets. */
function filesOf(page) {
  const html = readFileSync(`${OUTPUT}/${page}`, 'utf8');
  return [...html.matchAll(/(?:src|href)="\/([^"]+)"/g)].map(([, file]) => `${OUTPUT}/${file}`);
}

const page = (name, file, limit) => ({ name, path: filesOf(file), limit, brotli: true });

export default [
  {
    name: 'content script',
    path: [`${OUTPUT}/reader.js`],
    limit: '15 kB',
    brotli: true,
  },
  { name: 'styles of marks', path: [`${OUTPUT}/assets/marks.css`], limit: '0.2 kB', brotli: true },
  // A map of a place and the form for own entries are not in it: they are loaded when they are asked for.
  page('card', 'card.html', '39 kB'),
  page('popup', 'popup.html', '32 kB'),
  page('welcome', 'welcome.html', '40 kB'),
  page('panel', 'sidepanel.html', '60 kB'),
  // 103 kB until it said when notes were last copied and whether the browser has lost any, at once and not later.
  page('notebook', 'notebook.html', '109 kB'),
  page('fragment frame', 'fragment.html', '9 kB'),
  { name: 'exchange worker', path: [`${OUTPUT}/exchange-worker.js`], limit: '200 kB', brotli: true },
  { name: 'background', path: [`${OUTPUT}/background.js`], limit: '84 kB', brotli: true },
  { name: 'backup worker', path: [`${OUTPUT}/backup-worker.js`], limit: '60 kB', brotli: true },
];
