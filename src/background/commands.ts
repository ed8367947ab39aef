import { browser } from 'wxt/browser';
import type { TabId } from '../messaging/active-tab.ts';
import { askReader } from '../messaging/ask.ts';
import { togglePanel } from '../messaging/open-panel.ts';
import { MARK_COMMANDS, type MarkCommand } from '../messaging/protocol.ts';
import { changeSettings } from '../store/settings.ts';

/** Does what the manifest's commands ask for. Which keys those are is the reader's own choice in the browser. */
export function listenToCommands(): void {
  browser.commands.onCommand.addListener((command, tab) => {
    // First: opening the panel must not wait for anything, or the browser forgets the key.
    if (command === 'open-panel') void togglePanel(tab?.windowId ?? browser.windows.WINDOW_ID_CURRENT);
    else if (command === 'switch') void changeSettings(({ isOn }) => ({ isOn: !isOn }));
    else if (isMarkCommand(command)) void pressIn(tab?.id, command);
  });
}

/** Asks the frame that the reader is in; where none says so (the keys are in the panel), the page itself. */
async function pressIn(tab: TabId | undefined, command: MarkCommand): Promise<void> {
  const id = tab ?? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id;
  if (id === undefined) return;
  const asked = await askReader(id, 'press', { command, anyway: false });
  if (asked.kind === 'unanswered') await askReader(id, 'press', { command, anyway: true }, 0);
}

function isMarkCommand(command: string): command is MarkCommand {
  return MARK_COMMANDS.some((one) => one === command);
}
