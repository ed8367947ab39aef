import type { Instant } from './note.ts';
import { dayAt, type TimeZone } from './say-instant.ts';

const MS_PER_MINUTE = 60_000;
const MS_PER_DAY = 86_400_000;

/** The days of a zone within one day of UTC, where its clocks were not changed. */
type EvenDay = {
  /** The day of UTC. */
  readonly date: string;
  readonly day: string;
  /** The next day of the zone, and the instant at which it begins, or one at which the day of UTC is over. */
  readonly next: string;
  readonly from: Instant;
};

/**
 * Makes a function that tells the day of an instant as `dayAt` does, for those who ask a hundred thousand times, mostly
 * in the order of time: a zone's days are looked up once for each day of UTC. Empty where it is no instant.
 */
export function localDays(timeZone: TimeZone): (instant: Instant) => string {
  const evenDays = new Map<string, EvenDay | null>();
  const slowly = (instant: Instant) => dayAt(instant, timeZone) ?? '';
  let even: EvenDay | null = null;
  return (instant) => {
    if (even === null || !instant.startsWith(even.date)) {
      const date = instant.slice(0, 10);
      even = evenDays.get(date) ?? null;
      if (even === null && !evenDays.has(date)) {
        even = evenDay(date, timeZone);
        evenDays.set(date, even);
      }
    }
    if (even === null || !instant.endsWith('Z')) return slowly(instant);
    return instant < even.from ? even.day : even.next;
  };
}

/** `null` where the zone changed its clocks on that day, or it is no day. */
function evenDay(date: string, timeZone: TimeZone): EvenDay | null {
  const begins = Date.parse(`${date}T00:00:00.000Z`);
  if (Number.isNaN(begins)) return null;
  const offset = offsetAt(begins, timeZone);
  if (offset !== offsetAt(begins + MS_PER_DAY, timeZone)) return null;
  const dayOf = (time: number) => new Date(time + offset).toISOString().slice(0, 10);
  const local = ((offset % MS_PER_DAY) + MS_PER_DAY) % MS_PER_DAY;
  return {
    date,
    day: dayOf(begins),
    next: dayOf(begins + MS_PER_DAY - MS_PER_MINUTE),
    from: new Date(begins + MS_PER_DAY - local).toISOString(),
  };
}

/** How far a zone's clocks are ahead of UTC. Milliseconds. */
function offsetAt(time: number, timeZone: TimeZone): number {
  let format = formats.get(timeZone);
  if (!format) {
    const parts = {
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
    } as const;
    // Swedish writes days and times as ISO 8601 does.
    format = new Intl.DateTimeFormat('sv-SE', { ...parts, timeZone });
    formats.set(timeZone, format);
  }
  const local = Date.parse(`${format.format(time).replace(' ', 'T')}:00.000Z`);
  return local - Math.floor(time / MS_PER_MINUTE) * MS_PER_MINUTE;
}
const formats = new Map<TimeZone, Intl.DateTimeFormat>();
