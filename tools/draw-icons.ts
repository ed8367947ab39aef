import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { ROOT } from './root.ts';
import { ensureBrowser } from './setup.mjs';

/** The sizes that toolbars, add-on lists and stores ask for. CSS pixels. */
const SIZES = [16, 32, 48, 96, 128];

/** Draws public/icon/*.png anew from docs/icon.svg. */
const svg = await readFile(join(ROOT, 'docs/icon.svg'), 'utf8');
const browser = await puppeteer.launch({
  executablePath: ensureBrowser('chromium'),
  headless: true,
  args: ['--no-sandbox'],
});
const page = await browser.newPage();
for (const size of SIZES) {
  await page.setViewport({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px}</style>${svg}`);
  await page.screenshot({
    path: join(ROOT, `public/icon/${size}.png`) as `${string}.png`,
    omitBackground: true,
  });
}
await browser.close();
