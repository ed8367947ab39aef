import { browser } from 'wxt/browser';

/** The parts of either browser's API; each has only its own, and WXT types both as if they were always there. */
type Panels = {
  readonly sidePanel?: { open(options: { readonly windowId: number }): Promise<void> };
  readonly sidebarAction?: { open(): Promise<void>; toggle(): Promise<void> };
};

// Nothing may be waited for before either is called: the browser forgets the click or key that asked for it.

/** Opens the side panel or sidebar of a window, while a click or a key of the reader is being answered. */
export async function openPanel(windowId: number): Promise<void> {
  const { sidePanel, sidebarAction } = browser as unknown as Panels;
  await (sidebarAction ? sidebarAction.open() : sidePanel?.open({ windowId }));
}

/** The same, and closes it where it is open and the browser lets that be known (Firefox). */
export async function togglePanel(windowId: number): Promise<void> {
  const { sidebarAction } = browser as unknown as Panels;
  await (sidebarAction ? sidebarAction.toggle() : openPanel(windowId));
}

/** The window that this screen stands in, to be known before a click. */
export async function thisWindow(): Promise<number> {
  return (await browser.windows.getCurrent()).id ?? browser.windows.WINDOW_ID_CURRENT;
}
