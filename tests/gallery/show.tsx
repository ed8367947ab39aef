import './made-browser.ts';
import '../../src/ui/tokens.css';
import '../../src/ui/controls.css';
import '../../src/ui/kind-name.css';
import '../../src/ui/note-field.css';
import '../../src/ui/note-tools.css';
import '../../src/ui/fact-timeline.css';
import '../../src/ui/map.css';
import '../../src/ui/own-entry.css';
import { render } from 'preact';
import { speak } from '../../src/language/speak.ts';
import { Contents } from './Contents.tsx';
import type { Screen } from './fixture.ts';
import { FIXTURES } from './fixtures.ts';
import { GALLERY_LANGUAGES } from './gallery-languages.ts';
import { keepMade } from './keep-made.ts';
import { PageWorker } from './PageWorker.ts';

const STYLES: Readonly<Record<Screen, () => Promise<unknown>>> = {
  card: () => import('../../src/card/card.css'),
  popup: () => import('../../src/popup/popup.css'),
  panel: () => import('../../src/panel/panel.css'),
  welcome: () => import('../../src/welcome/welcome.css'),
  notebook: async () => {
    await import('../../src/notebook/notebook.css');
    await import('../../src/notebook/notes.css');
    await import('../../src/notebook/glossary/glossary.css');
    await import('../../src/notebook/entries/entries.css');
    await import('../../src/notebook/settings/settings.css');
    await import('../../src/notebook/exchange/exchange.css');
    await import('../../src/notebook/backups/backups.css');
  },
};

/** What a state is shown as; each by itself or several. */
type How = {
  readonly dark?: boolean;
  readonly rtl?: boolean;
  readonly language?: keyof typeof GALLERY_LANGUAGES;
};

/** In so many frames an effect has run and been drawn. */
const FRAMES_OF_REST = 2;

/** The style sheets of the screens that have been shown. */
const dresses = new Map<Screen, readonly HTMLStyleElement[]>();

/** Loads the style sheets of a screen and takes those of the others away: they are not for it. */
async function dress(screen: Screen): Promise<void> {
  const all = () => [...document.querySelectorAll('style')];
  if (!dresses.has(screen)) {
    const before = all();
    await STYLES[screen]();
    dresses.set(
      screen,
      all().filter((one) => !before.includes(one)),
    );
  }
  for (const [other, sheets] of dresses) for (const sheet of sheets) sheet.disabled = other !== screen;
}

/** Draws one state in the place of what was there before. */
async function show(name: string, { dark = false, rtl = false, language = 'en' }: How): Promise<void> {
  const { documentElement } = document;
  const { screen, draw, kept, ready } = FIXTURES[name]!;
  await dress(screen);
  documentElement.style.colorScheme = dark ? 'dark' : 'light';
  documentElement.classList.toggle('sheet', name.endsWith('/sheet'));
  documentElement.dir = rtl ? 'rtl' : 'ltr';
  speak(GALLERY_LANGUAGES[language]);
  documentElement.lang = GALLERY_LANGUAGES[language].tag;
  render(null, root);
  await keepMade(kept);
  render(draw(documentElement.clientWidth), root);
  // What can be unfolded is: a part that nobody sees is checked by nobody.
  for (const opener of root.querySelectorAll<HTMLElement>('.quiet[aria-expanded="false"]')) opener.click();
  await settled(ready);
}

/** Drawings measure their room when they are there, and parts that are loaded late come later: waits until
 * nothing changes. */
async function settled(ready = '*'): Promise<void> {
  let hasChanged = true;
  const changes = new MutationObserver(() => {
    hasChanged = true;
  });
  changes.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
  while (hasChanged || !root.querySelector(ready)) {
    hasChanged = false;
    for (let frame = 0; frame < FRAMES_OF_REST; frame++)
      await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  changes.disconnect();
}

Object.assign(window, { Worker: PageWorker });
const root = document.getElementById('fixture')!;
// `?card/person` shows one state; `&dark`, `&rtl`, `&de` and `&long` show it otherwise. Without a name: all of them.
const asked = new URLSearchParams(location.search);
const named = [...asked.keys()].find((key) => key in FIXTURES);
if (named === undefined) render(<Contents names={Object.keys(FIXTURES)} />, root);
else
  await show(named, {
    dark: asked.has('dark'),
    rtl: asked.has('rtl'),
    language: asked.has('long') ? 'long' : asked.has('de') ? 'de' : 'en',
  });
// For the tests, which would load a page for every state otherwise.
Object.assign(window, { gallery: { names: Object.keys(FIXTURES), show } });
