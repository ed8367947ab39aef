import { render } from 'preact';
import type { Settings } from '../core/settings/settings.ts';
import { siteOf } from '../core/settings/site.ts';
import { isOnAt, switchSite } from '../core/settings/switched-sites.ts';
import { activeTab } from '../messaging/active-tab.ts';
import { askBackground, askReader } from '../messaging/ask.ts';
import { followCast } from '../messaging/follow-cast.ts';
import { openPanel, thisWindow } from '../messaging/open-panel.ts';
import type { PageCast } from '../messaging/protocol.ts';
import { changeSettings, loadSettings } from '../store/settings.ts';
import { watchSettings } from '../store/watch-settings.ts';
import { Popup } from './Popup.tsx';
import type { Found, PopupHands, PopupPlace } from './popup-view.ts';

/** Starts the popup over the active tab, until `signal` ends it. */
export async function startPopup(root: Element, signal: AbortSignal): Promise<void> {
  const [settingsAtFirst, tab, windowId] = await Promise.all([
    loadSettings(),
    activeTab(location.hash),
    thisWindow(),
  ]);
  let settings = settingsAtFirst;
  let address: string | null = null;
  let found: Found | null = null;
  let asked = false;
  let failure: string | null = null;

  async function change(part: (now: Settings) => Partial<Settings>): Promise<void> {
    const changed = await changeSettings(part);
    failure = changed.kind === 'failed' ? changed.why : null;
    settings = await loadSettings();
    draw();
  }

  const site = () => siteOf(address ?? '');
  const hands: PopupHands = {
    switchAll: (isOn) => void change(() => ({ isOn })),
    switchSite: (isOn) =>
      void change((now) => {
        const here = site();
        return here ? switchSite(now, here, isOn) : {};
      }),
    stopEncounters: () => void change(() => ({ encounters: false })),
    setDensity: (density) => void change(() => ({ density })),
    openPanel: () => void openPanel(windowId).then(() => window.close()),
    openNotebook: () => void openAt(''),
    openSettings: () => void openAt('#settings'),
  };

  async function openAt(place: '' | '#settings'): Promise<void> {
    await askBackground('openNotebook', { note: null, entry: null, ...(place && { screen: 'settings' }) });
    window.close();
  }

  function place(): PopupPlace {
    const here = site();
    if (!asked) return { kind: 'looking' };
    if (!here) return { kind: 'unreadable' };
    return { kind: 'page', site: here, isOn: isOnAt({ ...settings, isOn: true }, here), found };
  }

  function draw(): void {
    const { isOn, density, encounters } = settings;
    const view = { isOn, density, encounters, place: place(), failure };
    render(<Popup view={view} hands={hands} />, root);
  }

  watchSettings(() => {
    void loadSettings().then((now) => {
      settings = now;
      draw();
    });
  }, signal);
  draw();
  if (tab !== null) {
    const standing = await askReader(tab, 'standing', null, 0);
    if (standing.kind === 'answered') address = standing.value.address;
  }
  asked = true;
  draw();
  if (tab !== null && address !== null) {
    await followCast(tab, signal, (cast) => {
      found = cast && countOf(cast);
      draw();
    });
  }
}

function countOf({ links, complete }: PageCast): Found {
  const entries = new Set(links.flatMap((one) => (one.entries.length === 1 ? one.entries : [])));
  return { entries: entries.size, places: links.length, complete };
}
