import { mkdirSync } from 'node:fs';
import { basename, extname, join, relative } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { ToldLink } from '../../src/messaging/protocol.ts';
import { ROOT } from '../root.ts';
import type { BrowserName } from '../setup.mjs';
import { pointAtLink } from './point-at-link.ts';

/** Saves a picture of the page, with the card of a link open where one is given; answers its path from the root. */
export async function takePicture(page: Page, link: ToldLink | null, browser: BrowserName): Promise<string> {
  if (link && !(await pointAtLink(page, link))) console.error(`No card opened on “${link.text}”.`);
  const folder = join(ROOT, 'shots');
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${nameFor(page.url())}-${browser}.png`);
  await page.screenshot({ path: path as `${string}.png` });
  return relative(ROOT, path);
}

/** A file name that tells the page: the last part of its address, or its host. */
function nameFor(url: string): string {
  const { pathname, hostname } = new URL(url);
  const last = decodeURIComponent(basename(pathname, extname(pathname)));
  return (last || hostname).replace(/[^\p{L}\p{N}._-]+/gu, '-').slice(0, 80) || 'page';
}
