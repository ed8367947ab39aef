import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../../tools/setup.mjs';
import { until, type WithGloss } from './with-gloss.ts';

/** The permission by which Firefox lets an extension do what a reader does in its settings; for `withGloss`. */
export const TO_FORCE_COLOURS = ['browserSettings'];

/** Has the browser draw a page in the reader's own colours, as high contrast modes do; answers what ends that. */
export async function forceColours(
  browser: BrowserName,
  gloss: WithGloss,
  page: Page,
): Promise<() => Promise<void>> {
  const stop = browser === 'chromium' ? await forceInChromium(page) : await forceInFirefox(gloss);
  const areForced = (wanted: boolean) => () =>
    page.evaluate((are) => matchMedia('(forced-colors: active)').matches === are, wanted);
  await until(areForced(true), 'the colours to be forced');
  return async () => {
    await stop();
    await until(areForced(false), 'the page’s own colours');
  };
}

/** What a session of the browser's tools emulates ends with it. */
async function forceInChromium(page: Page): Promise<() => Promise<void>> {
  const devtools = await page.createCDPSession();
  await devtools.send('Emulation.setEmulatedMedia', {
    features: [{ name: 'forced-colors', value: 'active' }],
  });
  return () => devtools.detach();
}

async function forceInFirefox(gloss: WithGloss): Promise<() => Promise<void>> {
  const set = (value: string) =>
    gloss.asking.evaluate(async (to) => {
      type Api = { browserSettings: { overrideDocumentColors: { set(to: object): Promise<void> } } };
      const { browserSettings } = (globalThis as unknown as { browser: Api }).browser;
      await browserSettings.overrideDocumentColors.set({ value: to });
    }, value);
  await set('always');
  return () => set('high-contrast-only');
}
