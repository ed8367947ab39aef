import { browser } from 'wxt/browser';

const KEY = 'export-templates';

/** The reader's own templates as they are stored; whoever reads them checks them. */
export async function loadTemplates(): Promise<unknown> {
  return (await browser.storage.local.get(KEY))[KEY];
}

export async function storeTemplates(templates: readonly unknown[]): Promise<void> {
  await browser.storage.local.set({ [KEY]: templates });
}
