import { ACCESS_ROW } from './access-row.ts';
import { DAMAGED_ROW } from './damaged-row.ts';
import type { FaultRow } from './fault-row.ts';
import { FULL_ROW } from './full-row.ts';
import { killWhileWorking } from './kills/kill-while-working.ts';
import { tellDone, tellSurvived } from './kills/tell-kills.ts';
import { LEAKS_ROW } from './leaks/leaks-row.ts';
import { EDITS_ROW } from './load/edits-row.ts';
import { FRAMES_ROW } from './load/frames-row.ts';
import { SPOTS_ROW } from './load/spots-row.ts';

/** All faults that are played, the longest first. */
export const FAULT_ROWS: readonly FaultRow[] = [
  {
    name: 'kills',
    fault: 'background, tab, process or browser killed in the middle of work',
    async play({ browser, kills, seed, seconds }, signal) {
      const deadline = seconds === null ? Number.POSITIVE_INFINITY : performance.now() + seconds * 1_000;
      const run = await killWhileWorking(browser, { count: kills, seed, deadline }, signal);
      const isHeld = run.faults.length === 0;
      return { done: tellDone(run), survived: isHeld ? tellSurvived(run) : run.faults.join('; '), isHeld };
    },
  },
  SPOTS_ROW,
  FRAMES_ROW,
  EDITS_ROW,
  LEAKS_ROW,
  ACCESS_ROW,
  DAMAGED_ROW,
  FULL_ROW,
];
