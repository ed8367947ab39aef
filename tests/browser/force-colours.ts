import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../../tools/setup.mjs';
import { until, type WithGloss } from './with-gloss.ts';

/** The permission by which Firefox lets an extension do what a reader does in its settings; for `withGloss`. */
export const TO_FORCE_COLOURS = ['browserSettings'];

/** Has the browser draw a page in the reader's own colours, as high contrast modes do; `false` ends it. */
export async function forceColours(
  browser: BrowserName,
  gloss: WithGloss,
  page: Page,
  isForced: boolean,
): Promise<void> {
  if (browser === 'chromium') {
    const devtools = await page.createCDPSession();
    const features = isForced ? [{ name: 'forced-colors', value: 'active' }] : [];
    await devtools.send('Emulation.setEmulatedMedia', { features });
  } else
    await gloss.asking.evaluate(
      (value) => {
        type Api = { browserSettings: { overrideDocumentColors: { set(to: object): Promise<void> } } };
        return (globalThis as unknown as { browser: Api }).browser.browserSettings.overrideDocumentColors.set(
          {
            value,
          },
        );
      },
      isForced ? 'always' : 'high-contrast-only',
    );
  await until(
    () => page.evaluate((wanted) => matchMedia('(forced-colors: active)').matches === wanted, isForced),
    'the colours to be forced',
  );
}
