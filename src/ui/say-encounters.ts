import type { EncounterSum, LocalDay } from '../core/notes/encounter.ts';
import { say, sayCount, spokenLanguage } from '../language/speak.ts';

/** "Met 12 times since March", "Met once, on 3 March 2025", "Met for the first time today". */
export function sayEncounters({ times, since }: EncounterSum, today: LocalDay): string {
  const isToday = since === today;
  if (times === 1) return isToday ? say('met.firstToday') : say('met.once', on(since, today));
  return isToday ? sayCount('met.timesToday', times) : sayCount('met.times', times, begin(since, today));
}

function on(day: LocalDay, today: LocalDay): string {
  return sayLocalDay(day, {
    day: 'numeric',
    month: 'long',
    ...(isOtherYear(day, today) && { year: 'numeric' }),
  });
}

/** The farther away, the less of it: the day, the month, the month with its year. */
function begin(day: LocalDay, today: LocalDay): string {
  if (isOtherYear(day, today)) return sayLocalDay(day, { month: 'long', year: 'numeric' });
  return day.slice(0, 7) === today.slice(0, 7) ? on(day, today) : sayLocalDay(day, { month: 'long' });
}

function isOtherYear(day: LocalDay, today: LocalDay): boolean {
  return day.slice(0, 4) !== today.slice(0, 4);
}

/** A day by the reader's clock, in words. */
export function sayLocalDay(day: LocalDay, parts: Intl.DateTimeFormatOptions): string {
  // Noon in Greenwich is told in Greenwich: the day is the reader's already.
  const date = new Date(`${day}T12:00:00Z`);
  return new Intl.DateTimeFormat(spokenLanguage().tag, { ...parts, timeZone: 'UTC' }).format(date);
}
