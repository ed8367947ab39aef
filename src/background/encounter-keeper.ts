import { browser } from 'wxt/browser';
import type { EntryId } from '../core/glossary/entry.ts';
import { type EncounterSum, type LocalDay, MOST_MET_AT_ONCE } from '../core/notes/encounter.ts';
import { siteOf } from '../core/settings/site.ts';
import { isOnAt } from '../core/settings/switched-sites.ts';
import type { TabId } from '../messaging/active-tab.ts';
import { askReader } from '../messaging/ask.ts';
import type { PageCast } from '../messaging/protocol.ts';
import type { Sender } from '../messaging/role.ts';
import {
  type EncounterDatabase,
  forgetOldEncounters,
  keepMeeting,
  openEncounters,
  sumEncounters,
} from '../store/encounters.ts';
import { loadSettings } from '../store/settings.ts';

/** Whoever turns a page away sooner has met nobody on it. Milliseconds. */
const GLANCE_MS = 2_000;
/** A page that goes on changing is asked again after this, not at every change. Milliseconds. */
const AGAIN_MS = 20_000;

/** Keeps which entries the reader meets where and when, while they want that. */
export type EncounterKeeper = {
  /** A page has been linked, or linked again. */
  linked(sender: Sender): void;
  /** How often an entry was met; `null` for never, and where the reader wants nothing kept. */
  sum(ids: readonly EntryId[]): Promise<EncounterSum | null>;
};

/**
 * Asks the reader of a page that is in front, after a glance, what it names. What a page in the background names is
 * met when it comes to the front. All that it remembers is which pages were linked when, which may be forgotten.
 */
export function encounterKeeper(signal: AbortSignal): EncounterKeeper {
  let opening: Promise<EncounterDatabase> | null = null;
  const waiting = new Set<TabId>();
  /** Where the reader of a tab was when its page was asked last. */
  const last = new Map<TabId, { readonly url: string | undefined; readonly at: number }>();

  function opened(): Promise<EncounterDatabase> {
    opening ??= openTidied().catch((error: unknown) => {
      opening = null;
      throw error;
    });
    return opening;
  }

  async function meetSoon(tab: TabId, url: string | undefined): Promise<void> {
    if (waiting.has(tab) || !(await loadSettings()).encounters) return;
    waiting.add(tab);
    const before = last.get(tab);
    const isAgain = before !== undefined && before.url === url && Date.now() - before.at < AGAIN_MS;
    setTimeout(
      () => {
        waiting.delete(tab);
        last.set(tab, { url, at: Date.now() });
        // A tab that has closed meanwhile, a full disk: there is nobody to tell, and nothing of the reader's is lost.
        meet(tab).catch(() => {});
      },
      isAgain ? AGAIN_MS : GLANCE_MS,
    );
  }

  async function meet(id: TabId): Promise<void> {
    const tab = await browser.tabs.get(id);
    if (!tab.active || tab.incognito) return;
    const asked = await askReader(id, 'castOfPage', 0, 0);
    if (asked.kind !== 'answered') return;
    const settings = await loadSettings();
    const site = siteOf(asked.value.page.url);
    // It may have been turned off since the page was read.
    if (!settings.encounters || site === null || !isOnAt(settings, site)) return;
    const { url, title } = asked.value.page;
    const counts = countsOf(asked.value);
    const now = new Date();
    await keepMeeting(await opened(), {
      day: localDay(now),
      page: url,
      title,
      site,
      at: now.toISOString(),
      counts,
    });
  }

  const onActivated = ({ tabId }: { readonly tabId: TabId }) => void meetSoon(tabId, undefined);
  browser.tabs.onActivated.addListener(onActivated);
  signal.addEventListener('abort', () => browser.tabs.onActivated.removeListener(onActivated));

  return {
    linked({ tab, url }) {
      if (tab?.id === undefined || tab.incognito) return;
      void meetSoon(tab.id, url);
    },
    async sum(ids) {
      if (!(await loadSettings()).encounters) return null;
      return sumEncounters(await opened(), ids);
    },
  };
}

async function openTidied(): Promise<EncounterDatabase> {
  const db = await openEncounters();
  // Nobody waits for it.
  forgetOldEncounters(db, localDay(new Date())).catch(() => {});
  return db;
}

function countsOf({ links }: PageCast): ReadonlyMap<EntryId, number> {
  const counts = new Map<EntryId, number>();
  for (const { entries } of links) {
    const [only, ...others] = entries;
    if (only !== undefined && others.length === 0) counts.set(only, (counts.get(only) ?? 0) + 1);
  }
  return new Map([...counts].sort((a, b) => b[1] - a[1]).slice(0, MOST_MET_AT_ONCE));
}

/** Today by the reader's own clock, which the browser's own words for Sweden write as ISO 8601 does. */
function localDay(now: Date): LocalDay {
  return now.toLocaleDateString('sv-SE');
}
