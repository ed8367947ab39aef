import { type Day, isoOf } from './day.ts';

const OPEN = new Set(['..', '']);

/**
 * An EDTF date in words, in the order a reader of the language expects: "April 25, 2019", "2001–2006",
 * "since April 2012", "until 1994", "about 1946". Text that is no plain date comes back as it is.
 */
export function sayWhen(edtf: string, language: string): string {
  const [from, to] = edtf.split('/') as [string, string | undefined];
  if (to === undefined) return sayDate(from, language);
  if (OPEN.has(from)) return `until ${sayDate(to, language)}`;
  if (OPEN.has(to)) return `since ${sayDate(from, language)}`;
  return `${sayDate(from, language)} – ${sayDate(to, language)}`;
}

/** The month and year of a day: "April 2019". */
export function sayMonth(day: Day, language: string): string {
  return format(isoOf(day), { year: 'numeric', month: 'long' }, language);
}

function sayDate(edtf: string, language: string): string {
  const parts = /^(-?\d{4})(?:-(\d{2}))?(?:-(\d{2}))?([?~%]?)$/.exec(edtf);
  const decade = /^(\d{3})X$/.exec(edtf);
  if (decade) return `the ${decade[1]}0s`;
  if (!parts) return edtf;
  const [, year, month, day, doubt] = parts as unknown as [string, string, string?, string?, string?];
  const about = doubt ? 'about ' : '';
  if (year.startsWith('-')) return `${about}${Number(year.slice(1)) + 1} BC`;
  if (!month) return `${about}${Number(year)}`;
  if (Number(month) > 12) return `${about}${year}`;
  const said = day
    ? format(edtf.slice(0, 10), { year: 'numeric', month: 'long', day: 'numeric' }, language)
    : format(`${year}-${month}-01`, { year: 'numeric', month: 'long' }, language);
  return about + said;
}

function format(iso: string, options: Intl.DateTimeFormatOptions, language: string): string {
  return new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' }).format(
    new Date(`${iso}T00:00:00Z`),
  );
}
