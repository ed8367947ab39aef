import { createHash } from 'node:crypto';
import { minify } from 'terser';
import { defineConfig } from 'wxt';
import { SHEET as CARD_SHEET } from './src/page/card-host.ts';
import { SHEET as MARKS_SHEET } from './src/page/private-boxes.ts';
import { SHEET as SELECTION_SHEET } from './src/page/selection-button.ts';
import { bundlePack } from './tools/bundle-pack.ts';
import { bundleLicences } from './tools/list-licences.ts';
import oldest from './tools/oldest-browsers.json' with { type: 'json' };
import { withoutHtmlStrings } from './tools/without-html-strings.ts';

/** The id under which Firefox and the add-on store know Gloss. */
const FIREFOX_ID = 'gloss@gloss.example';

/** The welcome page has a reader in it, whose shadow roots bring style sheets of their own; no others are let in. */
const READERS_SHEETS = [CARD_SHEET, MARKS_SHEET, SELECTION_SHEET]
  .map((sheet) => `'sha256-${createHash('sha256').update(dense(sheet)).digest('base64')}'`)
  .join(' ');

export default defineConfig({
  // Auto-imports hide the import graph from readers and from the layer test.
  imports: false,
  manifestVersion: 3,
  // Makes the browser's own locale files of locales/*.json; what speaks them is in src/language.
  modules: ['@wxt-dev/i18n/module'],
  hooks: {
    'build:publicAssets': (_, files) => {
      bundlePack(files);
      bundleLicences(files);
    },
  },
  vite: ({ browser }) => ({
    build: { target: browser === 'firefox' ? `firefox${oldest.firefox}` : `chrome${oldest.chromium}` },
    plugins: [
      bareScripts(),
      denseSheets(),
      withoutHtmlStrings(),
      denseReader(),
      browser === 'firefox' && styleEveryElement(),
    ],
  }),
  // Chromium's service worker and Firefox's event page are both declared by WXT from one entry point.
  manifest: ({ browser }) => ({
    name: 'Gloss',
    default_locale: 'en',
    description: '__MSG_manifest_description__',
    // `offscreen` has no power over anything: Chromium's worker needs a page to write a file in. docs/privacy.md.
    permissions: ['storage', 'unlimitedStorage', ...(browser === 'firefox' ? [] : ['offscreen'])],
    // Asked for when the reader wants copies of their notes in the folder for downloads.
    optional_permissions: ['downloads'],
    action: { default_title: 'Gloss' },
    // Readers may give each another key, or none, in the browser's own settings. A browser takes four suggestions.
    commands: {
      'next-mark': { suggested_key: { default: 'Alt+Period' }, description: '__MSG_manifest_nextMark__' },
      'previous-mark': {
        suggested_key: { default: 'Alt+Comma' },
        description: '__MSG_manifest_previousMark__',
      },
      'open-mark': {
        suggested_key: { default: 'Alt+Shift+Period' },
        description: '__MSG_manifest_openMark__',
      },
      'open-panel': {
        suggested_key: { default: 'Alt+Shift+G' },
        description: '__MSG_manifest_openPanel__',
      },
      switch: { description: '__MSG_manifest_switch__' },
    },
    options_ui: { page: 'notebook.html', open_in_tab: true },
    content_scripts: [
      {
        matches: ['<all_urls>'],
        js: ['reader.js'],
        css: ['assets/marks.css'],
        run_at: 'document_idle',
        all_frames: true,
        // Frames without an address of their own: srcdoc, about:blank, sandboxed, data.
        match_about_blank: true,
        match_origin_as_fallback: true,
      },
    ],
    web_accessible_resources: [
      // The card is a frame of our own origin inside any page: see docs/architecture.md, "The card's frame".
      // Under another address in every session, so that no page can ask by it whether Gloss is there. Firefox has no such
      // wish, and gives every installation addresses of its own.
      // In the card there is another for a moment, src/fragment, which Chromium takes for one in the page.
      {
        resources: ['card.html', ...(browser === 'firefox' ? [] : ['fragment.html'])],
        matches: ['<all_urls>'],
        use_dynamic_url: true,
      },
    ],
    content_security_policy: {
      extension_pages: `default-src 'none'; script-src 'self'; style-src 'self' ${READERS_SHEETS}; frame-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'`,
    },
    // 133: the first with moveBefore, by which the card goes into a page's modal dialog and stays alive.
    ...(browser !== 'firefox' && {
      minimum_chrome_version: `${oldest.chromium}`,
      // A page's text crosses many times faster than as JSON. From Chrome 148; older ones take no notice, and Firefox
      // has always done so. Messages stay plain JSON.
      message_serialization: 'structured_clone',
    }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: FIREFOX_ID,
          // 149: the first with text-decoration and text-shadow in ::highlight().
          strict_min_version: `${oldest.firefox}.0`,
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});

/**
 * Firefox gives the highlights of an element no style of the element around it, and works out none before it paints
 * one: there the rules of marks.css are those of every element.
 */
function styleEveryElement() {
  return {
    name: 'style-every-element',
    enforce: 'pre' as const,
    transform: (code: string, id: string) =>
      id.includes('marks.css') ? code.replaceAll(':root::highlight', '::highlight') : undefined,
  };
}

/** Scripts are run without WXT's words for the case that they crash, which the browser says too: pages carry them. */
function bareScripts() {
  return {
    name: 'bare-scripts',
    apply: 'build' as const,
    transform: (code: string, id: string) => {
      // Ours are given as functions; WXT takes objects too.
      if (id.includes('wxt/dist/utils/define-unlisted-script'))
        return 'export const defineUnlistedScript = (main) => ({ main });';
      if (!id.includes('virtual:wxt-unlisted-script-entrypoint')) return undefined;
      const definition = /^import definition from .*$/m.exec(code)?.[0];
      return definition && `${definition}\nexport default definition.main();`;
    },
  };
}

/** A style sheet of one line, without the spaces that only people need. */
function dense(sheet: string): string {
  return sheet
    .replace(/\s*\n\s*/g, '')
    .replace(/ ?([{}!:;,]) ?/g, '$1')
    .replaceAll(';}', '}');
}

/** The style sheets of our hosts, and long selectors, without the white space that they are written with: pages carry them too. */
function denseSheets() {
  return {
    name: 'dense-sheets',
    apply: 'build' as const,
    enforce: 'pre' as const,
    transform: (code: string, id: string) =>
      id.includes('/src/page/')
        ? code.replace(/(?<=const (?:SHEET|BLOCKS|HOSTS|NOT_READ) = )`[^`]*`/, dense)
        : undefined,
  };
}

/**
 * What every page carries is made smaller once more by Terser, which takes a thirtieth off what Vite's own minifier
 * leaves, and takes seconds where that one takes none.
 */
function denseReader() {
  return {
    name: 'dense-reader',
    apply: 'build' as const,
    async generateBundle(_: unknown, bundle: Readonly<Record<string, { code?: string }>>) {
      const reader = bundle['reader.js'];
      if (!reader?.code) return;
      const { code } = await minify(reader.code, {
        ecma: 2020,
        compress: { passes: 3, unsafe_arrows: true },
      });
      reader.code = code ?? reader.code;
    },
  };
}
