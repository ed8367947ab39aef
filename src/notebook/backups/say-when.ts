import { spokenLanguage } from '../../language/speak.ts';

/** A moment as the reader's language writes it, in the reader's own time zone. */
export function sayWhen(instant: string): string {
  return new Date(instant).toLocaleString(spokenLanguage().tag, { dateStyle: 'long', timeStyle: 'short' });
}

/** A number of bytes in the largest unit that leaves no more than three digits before the point. */
export function saySize(bytes: number): string {
  const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;
  const nth = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(1, bytes)) / 3));
  return (bytes / 1_000 ** nth).toLocaleString(spokenLanguage().tag, {
    style: 'unit',
    unit: units[nth]!,
    unitDisplay: 'short',
    maximumFractionDigits: 1,
  });
}
