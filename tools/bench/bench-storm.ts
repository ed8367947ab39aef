import { setTimeout as sleep } from 'node:timers/promises';
import type { LaunchedBrowser } from '../browser/launch.ts';
import { traced } from './measure-gloss.ts';
import type { ColdPage } from './open-cold.ts';

/** What Gloss costs in each frame of a page that inserts 200 nodes a frame. Milliseconds. */
export type StormBench = { readonly perFrame: number; readonly share: number; readonly frames: number };

const STORM_MS = 4_000;
/** A frame at 60 Hz. Milliseconds. */
export const FRAME_MS = 1000 / 60;
/** The page is read, and its reading is over, before the storm begins. */
const CALM_MS = 1_000;

/** The load's own work is traced apart and taken off. */
export async function benchStorm(gloss: LaunchedBrowser, url: string): Promise<StormBench> {
  const calm = await traced(gloss, url, () => sleep(CALM_MS));
  let frames = 0;
  const stormy = await traced(gloss, url, async ({ page }: ColdPage) => {
    await sleep(CALM_MS);
    frames = await page.evaluate(
      (milliseconds) =>
        (window as unknown as { storm(milliseconds: number): Promise<number> }).storm(milliseconds),
      STORM_MS,
    );
  });
  const perFrame = Math.max(0, stormy.total - calm.total) / frames;
  return { perFrame, share: perFrame / FRAME_MS, frames };
}
