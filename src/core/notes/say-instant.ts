import type { Instant } from './note.ts';

/** Where on Earth an instant is told: an IANA name, `Europe/Berlin`. */
export type TimeZone = string;

/** What files are written in where nobody says otherwise: BCP 47. */
const WRITTEN_IN = 'en-GB';

/** The day of an instant as `YYYY-MM-DD`, where the reader is; `null` where it is no instant. */
export function dayAt(instant: Instant, timeZone: TimeZone): string | null {
  // Swedish writes dates as ISO 8601 does.
  return say(instant, timeZone, 'sv-SE', { year: 'numeric', month: '2-digit', day: '2-digit' });
}

/** "Monday 23 November 2026"; an instant that is none is told as it stands. */
export function sayDay(instant: Instant, timeZone: TimeZone, language = WRITTEN_IN): string {
  const parts = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;
  return say(instant, timeZone, language, parts) ?? instant;
}

/** "09:12". */
export function sayTime(instant: Instant, timeZone: TimeZone, language = WRITTEN_IN): string {
  return say(instant, timeZone, language, { hour: '2-digit', minute: '2-digit' }) ?? '';
}

/** "23 November 2026". */
export function sayDate(instant: Instant, timeZone: TimeZone, language = WRITTEN_IN): string {
  const parts = { day: 'numeric', month: 'long', year: 'numeric' } as const;
  return say(instant, timeZone, language, parts) ?? instant;
}

function say(
  instant: Instant,
  timeZone: TimeZone,
  locale: string,
  parts: Intl.DateTimeFormatOptions,
): string | null {
  const date = new Date(instant);
  if (Number.isNaN(date.getTime())) return null;
  // Every caller asks for other parts, so their names tell them apart; an export asks a hundred thousand times.
  let key = `${locale} ${timeZone}`;
  for (const part in parts) key += ` ${part}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(locale, { ...parts, timeZone });
  formats.set(key, format);
  return format.format(date);
}
/** Making a format costs more than using it a hundred times; there are as many as functions above. */
const formats = new Map<string, Intl.DateTimeFormat>();
