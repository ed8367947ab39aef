import { type Day, dayNumber, FOREVER, isoOf } from './day.ts';
import type { DatedFact } from './facts-on.ts';

/** A fact as a bar; `start` and `length` are shares of the whole time, 0 to 1. */
export type Bar = {
  readonly fact: DatedFact;
  readonly start: number;
  readonly length: number;
  /** It began before the time that is shown, or nobody knows when. */
  readonly isOpenBefore: boolean;
  /** It is so still, as far as is known. */
  readonly isOpenAfter: boolean;
};

/** A year at the top; `at` is a share of the whole time. */
export type Tick = { readonly year: number; readonly at: number };

export type Timeline = {
  readonly bars: readonly Bar[];
  readonly ticks: readonly Tick[];
  /** Where a day stands, as a share of the whole time; `null` outside of it. */
  readonly at: (day: Day) => number | null;
};

/** More years would not be told apart on a narrow screen. */
const MOST_TICKS = 6;
/** A year further to the right would run out of the picture. */
const LAST_TICK = 0.92;
const STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500];
const YEAR = 365.25;
/** A time of a few days is shown within its year, or it would look like an age. */
const SHORTEST = 2 * YEAR;

/**
 * Facts as bars on one scale, the earliest first. The scale ends with `knownUntil`, or with the last fact; a single
 * fact needs no scale: there is nothing to compare it with.
 */
export function timelineOf(facts: readonly DatedFact[], knownUntil: Day | null): Timeline | null {
  if (facts.length < 2) return null;
  const ends = facts
    .flatMap(({ bounds }) => [bounds.from, bounds.to])
    .filter((day) => Math.abs(day) < FOREVER);
  if (ends.length === 0) return null;
  const first = Math.min(...ends);
  const isSomethingOpen = facts.some(({ bounds }) => bounds.to >= FOREVER);
  const last = Math.max(
    ...ends,
    isSomethingOpen && knownUntil !== null ? knownUntil : first,
    first + SHORTEST,
  );
  const from = dayNumber(yearOf(first), 0, 1);
  const whole = last - from;
  const bars = [...facts]
    .sort((a, b) => a.bounds.from - b.bounds.from || a.bounds.to - b.bounds.to)
    .map((fact): Bar => {
      const start = Math.max(fact.bounds.from, from);
      const end = Math.min(fact.bounds.to, last);
      return {
        fact,
        start: (start - from) / whole,
        length: (end - start) / whole,
        isOpenBefore: fact.bounds.from <= -FOREVER,
        isOpenAfter: fact.bounds.to >= FOREVER,
      };
    });
  const at = (day: Day) => (day >= from && day <= last ? (day - from) / whole : null);
  return { bars, ticks: ticksOf(from, last), at };
}

function ticksOf(from: Day, last: Day): Tick[] {
  const years = (last - from) / YEAR;
  const step = STEPS.find((one) => years / one <= MOST_TICKS) ?? STEPS.at(-1)!;
  const ticks: Tick[] = [];
  for (let year = Math.ceil(yearOf(from) / step) * step; ; year += step) {
    const at = (dayNumber(year, 0, 1) - from) / (last - from);
    if (at > LAST_TICK) return ticks;
    ticks.push({ year, at });
  }
}

function yearOf(day: Day): number {
  return Number(/^[-+]?\d+/.exec(isoOf(day))![0]);
}
