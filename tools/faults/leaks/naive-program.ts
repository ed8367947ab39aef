import { build } from 'wxt';
import { ROOT } from '../../root.ts';
import { NAIVE_OUTPUT } from './naive-output.ts';

type Change = { readonly file: string; readonly from: string; readonly to: string };

/**
 * What Gloss would be if nobody had thought of the page. Each is the same source with one guard taken out, while it
 * is built; nothing in the source knows of it.
 */
const NAIVE: readonly Change[] = [
  // All marks are in the registry that the page shares.
  {
    file: 'src/reader/paint-page.ts',
    from: 'const isPrivate = dependsOnReader || known.length > 0;',
    to: 'const isPrivate = false;',
  },
  // Events that a script has made count.
  { file: 'src/page/pointer.ts', from: '!event.isTrusted', to: 'false' },
  // Whoever frames the card may speak to it.
  {
    file: 'src/background/answerers.ts',
    from: "const asked = await askReader(tab.id, 'ownsCard', secret);",
    to: "return true; const asked = await askReader(tab.id, 'ownsCard', secret);",
  },
  // The card is as high as what is in it, and tells the reader what it says, who draws it in a closed shadow root.
  {
    file: 'src/card/tell-size.ts',
    from: "tell({ type: 'drawn', token, width: maxWidth, height });",
    to: `const words = root.querySelector('textarea')?.value ?? '';
      tell({ type: 'drawn', token, width: maxWidth, height: words ? height + 60 : height, words });`,
  },
  {
    file: 'src/reader/card-frame.ts',
    from: 'putBeside(wanted, message);',
    to: `{
      putBeside(wanted, message);
      if (!globalThis.naiveRoot) {
        const host = document.createElement('gloss-naive-card');
        host.style.cssText = 'position: fixed; left: 0; bottom: 0; background: white';
        globalThis.naiveRoot = host.attachShadow({ mode: 'closed' });
        document.documentElement.append(host);
      }
      const told = document.createElement('p');
      told.textContent = message.words;
      const field = document.createElement('textarea');
      field.style.cssText = 'display: block; width: 200px; height: 60px';
      globalThis.naiveRoot.replaceChildren(told, field);
    }`,
  },
];

// Started as a program of its own by `build-naive.ts`: what WXT says while it builds cannot be turned off.
const browser = process.argv[2] === 'firefox' ? 'firefox' : 'chrome';
const left = new Set(NAIVE);
await build({ root: ROOT, browser, outDir: NAIVE_OUTPUT, vite: () => ({ plugins: [takeGuardsOut(left)] }) });
if (left.size > 0)
  throw new Error(`The naive variant no longer fits ${[...left].map(({ file }) => file).join(', ')}.`);

function takeGuardsOut(left: Set<Change>) {
  return {
    name: 'take-guards-out',
    enforce: 'pre' as const,
    transform: (code: string, id: string) => {
      const changes = NAIVE.filter(({ file }) => id.split('?')[0]!.endsWith(file));
      for (const change of changes) if (code.includes(change.from)) left.delete(change);
      return changes.length === 0
        ? undefined
        : changes.reduce((changed, { from, to }) => changed.replaceAll(from, to), code);
    },
  };
}
