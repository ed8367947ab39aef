import { posix } from 'node:path';
import { freeNamesOf } from './free-names.ts';
import { importsOf } from './imports-of.ts';

/** The parts of the core, and the parts below each. */
const CORE: Readonly<Record<string, readonly string[]>> = {
  'core/text': [],
  'core/language': [],
  'core/glossary': ['core/text', 'core/language'],
  'core/spotting': ['core/glossary', 'core/text'],
  'core/linking': ['core/spotting', 'core/glossary', 'core/text', 'core/language'],
  'core/notes': ['core/glossary', 'core/text', 'core/language'],
  'core/hover': [],
  'core/settings': ['core/glossary'],
};
const ALL_CORE = Object.keys(CORE);
/** One foreign thing each: the DOM, Preact, Dexie, file formats, messages. */
const FOREIGN = ['page', 'ui', 'store', 'exchange', 'messaging'];
/** What a context speaks: below all that says something to a reader. */
const LANGUAGE = ['language'];
/** What each context does. */
const CONTEXTS = [
  'reader',
  'background',
  'backup',
  'card',
  'fragment',
  'panel',
  'notebook',
  'popup',
  'welcome',
];

/** Which folders each folder may import from, besides itself: section 5 of the design. */
export const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  ...CORE,
  language: ALL_CORE,
  ...Object.fromEntries(FOREIGN.map((folder) => [folder, [...LANGUAGE, ...ALL_CORE]])),
  // Files are written in the language that they are handed: a worker has none of the browser's.
  exchange: ALL_CORE,
  ...Object.fromEntries(CONTEXTS.map((folder) => [folder, [...FOREIGN, ...LANGUAGE, ...ALL_CORE]])),
  entrypoints: [...CONTEXTS, ...FOREIGN, ...LANGUAGE, ...ALL_CORE],
};

/** Which folders may use each package; `wxt/browser` is the browser's own API. */
const PACKAGES: readonly (readonly [name: RegExp, folders: readonly string[]])[] = [
  [/^(?:valibot|edtf)$/, Object.keys(MAY_IMPORT)],
  [/^approx-string-match$/, ['core/notes']],
  [/^dexie$/, ['store']],
  [/^text-fragments-polyfill(?:\/.+)?$/, ['fragment']],
  [/^preact(?:\/.+)?$/, ['ui', 'card', 'notebook', 'panel', 'popup', 'welcome']],
  [/^(?:commonmark|fflate|htmlparser2|mustache|n3|papaparse|saxes)$/, ['exchange']],
  [/^d3-geo$/, ['ui', 'notebook']],
  [/^mdast(?:-util-from-markdown)?$/, ['notebook']],
  [/^@wxt-dev\/i18n$/, ['language']],
  [/^wxt\/browser$/, ['messaging', 'store', 'background']],
  [/^wxt\/utils\/.+$/, ['entrypoints']],
];

/** Globals by which the core would know of a page, a browser, a clock or dice. */
const FORBIDDEN_GLOBALS = new Set(
  `document window self globalThis browser chrome navigator location localStorage indexedDB fetch crypto performance
  setTimeout clearTimeout setInterval clearInterval requestAnimationFrame queueMicrotask process console
  Document Window Element HTMLElement Node Text Range Selection DOMRect Event MouseEvent PointerEvent KeyboardEvent`.split(
    /\s+/,
  ),
);
const CLOCK_OR_DICE = /^(?:Date\.now|Math\.random|new Date(?:\(\s*\))?)$/;

/** What is wrong in a file with its place in the layers, one sentence each; `path` is from the root, with `/`. */
export function breachesOf(path: string, source: string): string[] {
  const folder = folderOf(path);
  if (folder === null || !MAY_IMPORT[folder]) return [`${path}: the table knows no such folder`];
  const say = (start: number, what: string) => `${path}:${lineOf(source, start)}: ${what}`;

  const imports = importsOf(path, source).flatMap(({ specifier, start }) => {
    const fault =
      specifier === null ? 'imports what cannot be known' : faultOfImport(path, folder, specifier);
    return fault ? [say(start, fault)] : [];
  });
  return path.endsWith('.css') || !folder.startsWith('core/')
    ? imports
    : [...imports, ...knowsOf(path, source, say)];
}

function knowsOf(path: string, source: string, say: (start: number, what: string) => string): string[] {
  return freeNamesOf(path, source).flatMap(({ name, text, start }) =>
    FORBIDDEN_GLOBALS.has(name) || CLOCK_OR_DICE.test(text)
      ? [say(start, `the core knows nothing of ${text}`)]
      : [],
  );
}

function faultOfImport(path: string, folder: string, specifier: string): string | null {
  if (/^[@~]?\/|^#/.test(specifier)) return `imports ${specifier}, which hides the folder`;
  if (!specifier.startsWith('.')) return faultOfPackage(folder, specifier);
  const target = posix.normalize(posix.join(posix.dirname(path), specifier));
  const to = folderOf(target);
  // The keys of its messages are a type.
  if (folder === 'core/language' && target === 'locales/en.json') return null;
  if (to === null) return `imports ${target}, which is no source`;
  return to === folder || MAY_IMPORT[folder]!.includes(to) ? null : `${folder} may not import from ${to}`;
}

function faultOfPackage(folder: string, specifier: string): string | null {
  const folders = PACKAGES.find(([name]) => name.test(specifier))?.[1];
  if (!folders) return `imports ${specifier}, which no folder may`;
  return folders.includes(folder) ? null : `${folder} may not use ${specifier}`;
}

/** The folder of the table that a file lies in: `core/text`, `page`, `entrypoints`; `null` outside of all. */
function folderOf(path: string): string | null {
  const [top, second, third] = path.split('/');
  if (top === 'entrypoints') return 'entrypoints';
  if (top !== 'src' || !second || !third) return null;
  return second === 'core' ? `core/${third}` : second;
}

function lineOf(source: string, offset: number): number {
  return source.slice(0, offset).split('\n').length;
}
