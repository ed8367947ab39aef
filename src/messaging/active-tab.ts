import { browser } from 'wxt/browser';

/** Names a tab for as long as it is open. */
export type TabId = number;

/**
 * The tab that a screen beside pages speaks of: the one that its address names (`popup.html#tab=7`, where such a
 * screen stands in a tab of its own), else the active one of its window.
 */
export async function activeTab(address: string): Promise<TabId | null> {
  const named = /#tab=(\d+)$/.exec(address)?.[1];
  if (named !== undefined) return Number(named);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

/** Whether a tab is in a private window; so is one that has closed meanwhile, for all that anybody can know. */
export async function isPrivateTab(tab: TabId): Promise<boolean> {
  return browser.tabs.get(tab).then(
    ({ incognito }) => incognito,
    () => true,
  );
}

/** Tells when another tab may have become the active one, or another page stands in it. */
export function watchActiveTab(onChange: () => void, signal: AbortSignal): void {
  const { onActivated, onUpdated, onAttached } = browser.tabs;
  const onUpdate = (_tab: TabId, { status }: { readonly status?: string }) => {
    if (status !== undefined) onChange();
  };
  onActivated.addListener(onChange);
  onAttached.addListener(onChange);
  onUpdated.addListener(onUpdate);
  signal.addEventListener('abort', () => {
    onActivated.removeListener(onChange);
    onAttached.removeListener(onChange);
    onUpdated.removeListener(onUpdate);
  });
}
