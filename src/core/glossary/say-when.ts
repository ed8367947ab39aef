import type { Language } from '../language/language.ts';
import { type Day, isoOf } from './day.ts';

const OPEN = new Set(['..', '']);

/**
 * An EDTF date in words, in the order a reader of the language expects: "April 25, 2019", "2001–2006",
 * "since April 2012", "until 1994", "about 1946". Text that is no plain date comes back as it is.
 */
export function sayWhen(edtf: string, language: Language): string {
  const [from, to] = edtf.split('/') as [string, string | undefined];
  if (to === undefined) return sayDate(from, language);
  if (OPEN.has(from)) return language.say('when.until', sayDate(to, language));
  if (OPEN.has(to)) return language.say('when.since', sayDate(from, language));
  return `${sayDate(from, language)} – ${sayDate(to, language)}`;
}

/** The month and year of a day: "April 2019". */
export function sayMonth(day: Day, { tag }: Language): string {
  return format(isoOf(day), { year: 'numeric', month: 'long' }, tag);
}

/** "April 25, 2019". */
export function sayDay(day: Day, { tag }: Language): string {
  return format(isoOf(day), { year: 'numeric', month: 'long', day: 'numeric' }, tag);
}

function sayDate(edtf: string, language: Language): string {
  const { say, tag } = language;
  const parts = /^(-?\d{4})(?:-(\d{2}))?(?:-(\d{2}))?([?~%]?)$/.exec(edtf);
  const decade = /^(\d{3})X$/.exec(edtf);
  if (decade) return say('when.decade', `${decade[1]}0`);
  if (!parts) return edtf;
  const [, year, month, day, doubt] = parts as unknown as [string, string, string?, string?, string?];
  const about = (said: string) => (doubt ? say('when.about', said) : said);
  if (year.startsWith('-')) return about(say('when.beforeChrist', `${Number(year.slice(1)) + 1}`));
  if (!month || Number(month) > 12) return about(`${Number(year)}`);
  const said = day
    ? format(edtf.slice(0, 10), { year: 'numeric', month: 'long', day: 'numeric' }, tag)
    : format(`${year}-${month}-01`, { year: 'numeric', month: 'long' }, tag);
  return about(said);
}

function format(iso: string, options: Intl.DateTimeFormatOptions, tag: string): string {
  return new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' }).format(new Date(`${iso}T00:00:00Z`));
}
