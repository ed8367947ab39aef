import { browser } from 'wxt/browser';
import { extensionUrl } from '../messaging/extension-url.ts';

/** Opens the notebook in a tab of its own; `place` is a fragment such as `#entry=kim-jong-un`, or empty. */
export async function openNotebook(place: string): Promise<void> {
  await browser.tabs.create({ url: extensionUrl(`notebook.html${place}`) });
}
