import type { Page } from 'puppeteer-core';
import { until, type WithGloss } from './with-gloss.ts';

/** The part of the extension API that is used inside an extension's page. */
type ExtensionApi = {
  readonly tabs: {
    query(filter: object): Promise<readonly { readonly id: number }[]>;
    sendMessage(tab: number, question: object, options: object): Promise<{ value: unknown } | null>;
  };
  readonly storage: { readonly sync: { get(keys: null): Promise<object> } };
};

/** The id by which extensions call a page's tab. */
async function tabOf(gloss: WithGloss, url: string): Promise<number> {
  return until(async () => {
    return gloss.asking.evaluate(async (wanted) => {
      const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', ExtensionApi>;
      const { tabs } = browser ?? chrome;
      for (const { id } of await tabs.query({})) {
        const question = { gloss: 1, name: 'standing', argument: null };
        const reply = await tabs.sendMessage(id, question, { frameId: 0 }).catch(() => null);
        if ((reply?.value as { address?: string })?.address === wanted) return id;
      }
      return null;
    }, url);
  }, `a reader on ${url}`);
}

/** Opens a screen that stands beside pages (`popup.html`, `sidepanel.html`) in a tab, about the tab of a page. */
export async function openBeside(gloss: WithGloss, screen: string, page: Page): Promise<Page> {
  return gloss.launched.extensionPage(`${screen}#tab=${await tabOf(gloss, page.url())}`);
}

/** Asks the reader in a page, as the background does. */
export async function askReaderOf(
  gloss: WithGloss,
  page: Page,
  name: string,
  argument: unknown,
): Promise<unknown> {
  const tab = await tabOf(gloss, page.url());
  const value = await gloss.asking.evaluate(
    async (id, asked, what) => {
      const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', ExtensionApi>;
      const question = { gloss: 1, name: asked, argument: JSON.parse(what) };
      const reply = await (browser ?? chrome).tabs.sendMessage(id, question, { frameId: 0 });
      // As text: what is nested deep does not come through whole from Firefox.
      return JSON.stringify(reply?.value ?? null);
    },
    tab,
    name,
    JSON.stringify(argument),
  );
  return JSON.parse(value);
}

/** Presses what has a role's name as a person would read it; fails where there is no such thing. */
export async function pressNamed(screen: Page, name: string | RegExp): Promise<void> {
  const [source, flags] = name instanceof RegExp ? [name.source, name.flags] : [null, ''];
  await until(
    () =>
      screen.evaluate(
        (exact, pattern, how) => {
          const isIt = (text: string) =>
            pattern === null ? text === exact : new RegExp(pattern, how).test(text);
          const named = (one: HTMLElement) =>
            (one.ariaLabel ?? one.innerText ?? '').replace(/\s+/g, ' ').trim();
          const found = [...document.querySelectorAll<HTMLElement>('button, label, a')].find((one) =>
            isIt(named(one)),
          );
          found?.click();
          return found !== undefined;
        },
        typeof name === 'string' ? name : '',
        source,
        flags,
      ),
    `“${name}” to press`,
  );
}
