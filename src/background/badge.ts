import { browser } from 'wxt/browser';
import type { LinkAnswer } from '../core/linking/told-links.ts';
import { say } from '../language/speak.ts';
import type { TabId } from '../messaging/active-tab.ts';
import { loadSettings } from '../store/settings.ts';
import { watchSettings } from '../store/watch-settings.ts';

/** Ink and paper of the badge: quiet beside others. */
const COLOUR = '#5d574d';

/** Says on the toolbar button how many entries a tab's page names, if the reader wants it there. */
export async function countOnBadge(tab: TabId, answer: LinkAnswer): Promise<void> {
  if (answer.kind !== 'linked' || !(await loadSettings()).badge) return;
  const entries = new Set(answer.table.flatMap((one) => (one.kind === 'linked' ? [one.entry] : [])));
  await setBadge(entries.size > 0 ? `${entries.size}` : '', tab);
}

/** Says on the toolbar button that Gloss is off everywhere, and takes counts off that are not wanted any more. */
export function followSettingsOnButton(signal: AbortSignal): void {
  async function look(): Promise<void> {
    const { isOn, badge } = await loadSettings();
    await browser.action.setTitle({ title: isOn ? 'Gloss' : say('button.off') });
    if (!isOn || !badge) {
      const tabs = await browser.tabs.query({});
      await Promise.all(tabs.map(({ id }) => id !== undefined && setBadge('', id).catch(() => {})));
    }
    await setBadge(isOn ? '' : say('button.offBadge'));
  }
  watchSettings(() => void look(), signal);
  void look();
}

async function setBadge(text: string, tabId?: TabId): Promise<void> {
  const where = tabId === undefined ? {} : { tabId };
  await browser.action.setBadgeBackgroundColor({ color: COLOUR, ...where });
  // `null` gives the tab what all have.
  await browser.action.setBadgeText({
    text: (text || (tabId === undefined ? '' : null)) as string,
    ...where,
  });
}
