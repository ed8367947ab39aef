import type { EntryId } from '../../src/core/glossary/entry.ts';
import type { KeptChoice } from '../../src/core/linking/reader-choice.ts';
import { DEFAULT_SETTINGS } from '../../src/core/settings/default-settings.ts';
import type { Settings } from '../../src/core/settings/settings.ts';
import type { Site } from '../../src/core/settings/site.ts';
import type { CastLink } from '../../src/messaging/protocol.ts';
import { SettingsScreen } from '../../src/notebook/settings/SettingsScreen.tsx';
import { castOf } from '../../src/panel/cast-of.ts';
import { Panel } from '../../src/panel/Panel.tsx';
import type { PageView, PanelView } from '../../src/panel/panel-view.ts';
import { Popup } from '../../src/popup/Popup.tsx';
import type { PopupPlace, PopupView } from '../../src/popup/popup-view.ts';
import { noteId } from '../core/notes/made-note.ts';
import type { Fixture } from './fixture.ts';
import { EVENT, OTHER, PERSON, PLACE } from './made-entries.ts';

const nothing = () => {};
const SITE = 'harbour-review.example' as Site;

const POPUP_HANDS = {
  switchAll: nothing,
  switchSite: nothing,
  setDensity: nothing,
  stopEncounters: nothing,
  openPanel: nothing,
  openNotebook: nothing,
  openSettings: nothing,
};

function popup(place: PopupPlace, part: Partial<PopupView> = {}): Fixture {
  const view: PopupView = { isOn: true, density: 'all', encounters: false, place, failure: null, ...part };
  return { screen: 'popup', draw: () => <Popup view={view} hands={POPUP_HANDS} /> };
}

const PAGE: PopupPlace = {
  kind: 'page',
  site: SITE,
  isOn: true,
  found: { entries: 51, places: 1_085, complete: true },
};

const PANEL_HANDS = {
  filter: nothing,
  sort: nothing,
  fold: nothing,
  goTo: nothing,
  openEntry: nothing,
  openNote: nothing,
  openNotebook: nothing,
  explain: nothing,
  stopEncounters: nothing,
  switchOn: nothing,
};

const ENTRIES = new Map([PERSON, PLACE, EVENT, OTHER].map((entry) => [entry.id, entry]));
const LINKS: readonly CastLink[] = [PERSON, PLACE, PERSON, EVENT, OTHER, PERSON].map((entry, index) => ({
  place: index,
  entries: entry === OTHER ? [PERSON.id, OTHER.id] : [entry.id],
  text: entry.name,
  before: 'The envoys went down to the harbour, and then ',
  after: ' said that nothing had been signed.',
  at: index / 6,
}));

function page(part: Partial<PageView> = {}): PageView {
  const words = part.words ?? '';
  return {
    kind: 'page',
    title: 'A summit by the sea that ended without a paper',
    complete: true,
    order: 'appearance',
    words,
    cast: castOf(LINKS, ENTRIES, 'appearance', words),
    entries: 3,
    places: LINKS.length,
    folded: new Set(),
    at: 2,
    noted: new Set([PERSON.id]),
    notes: [{ id: noteId(1), about: PERSON.name, text: 'Spoke of the sea, not of the port.' }],
    unknown: [{ name: 'Fjord Institute for Slow Diplomacy', count: 3 }],
    encounters: true,
    isPrivate: false,
    ...part,
  };
}

function panel(view: PanelView): Fixture {
  return { screen: 'panel', draw: () => <Panel view={view} hands={PANEL_HANDS} /> };
}

const CHOSEN: readonly KeptChoice[] = [
  {
    key: '1',
    text: 'Ottilie',
    says: 'is-not',
    entry: OTHER.id,
    reach: { kind: 'site', site: SITE },
    made: '2026-11-20T09:12:27.000Z',
  },
];

function settings(part: Partial<Settings>, failure: string | null = null): Fixture {
  const chosen = part.badge ? CHOSEN : [];
  const view = {
    settings: { ...DEFAULT_SETTINGS, ...part },
    packs: part.badge
      ? [
          { id: 'world-affairs', title: 'World affairs', isOn: true },
          { id: 'harbour-words', title: 'Harbour words, in a title of some length', isOn: false },
        ]
      : [],
    known: ENTRIES,
    chosen,
    names: ENTRIES,
    failure,
  };
  const hands = {
    change: nothing,
    reset: nothing,
    switchPack: nothing,
    openKeys: nothing,
    forgetChoice: nothing,
  };
  return {
    screen: 'notebook',
    draw: () => (
      <div class="notebook">
        <h1>Settings</h1>
        <SettingsScreen view={view} hands={hands} />
      </div>
    ),
  };
}

/** The screens beside pages, and the settings, in every state. */
export const SCREEN_FIXTURES: Readonly<Record<string, Fixture>> = {
  'popup/page': popup(PAGE),
  'popup/still-reading': popup({ ...PAGE, found: null }),
  'popup/site-off': popup({ ...PAGE, isOn: false, found: null }),
  'popup/off-everywhere': popup(PAGE, { isOn: false }),
  'popup/unreadable': popup({ kind: 'unreadable' }),
  'popup/failed': popup(PAGE, { failure: 'The browser’s sync has no room for more (100 kB).' }),
  'panel/page': panel(page()),
  'panel/still-reading': panel(page({ complete: false, notes: [], unknown: [] })),
  'panel/folded': panel(page({ folded: new Set(['person', 'place']) })),
  'panel/filtered': panel(page({ words: 'halvard' })),
  'panel/nothing-found': panel(page({ words: 'nobody of that name' })),
  'panel/off-here': panel({ kind: 'off', site: SITE, everywhere: false }),
  'panel/off-everywhere': panel({ kind: 'off', site: SITE, everywhere: true }),
  'panel/unreadable': panel({ kind: 'unreadable' }),
  'settings/at-first': settings({}),
  'settings/changed': settings({
    density: 'section',
    line: 'solid',
    colour: 'blue',
    trigger: 'alt',
    reach: 'only',
    sitesOn: [SITE, 'a-very-long-name-of-a-site-that-has-to-be-broken-somewhere.example' as Site],
    known: [PERSON.id, 'gone-from-all-packs' as EntryId],
    badge: true,
  }),
  'settings/failed': settings({}, 'The browser’s sync has no room for more (100 kB).'),
};
