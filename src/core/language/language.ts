import type { CountKey, MessageKey } from './message-key.ts';

/** What is put into a message where it says `$1`, `$2` …; numbers are written as the language does. */
export type Part = string | number;

/** The words of one language, and how it writes dates and numbers. */
export type Language = {
  /** BCP 47, for `Intl` and for the `lang` of a page: `en-GB`. */
  readonly tag: string;
  readonly say: (key: MessageKey, ...parts: readonly Part[]) => string;
  /** A message that differs by how many there are; the number is its `$1`, `parts` begin with `$2`. */
  readonly sayCount: (key: CountKey, count: number, ...parts: readonly Part[]) => string;
};

/** Parts as texts. */
export function writeParts(parts: readonly Part[], tag: string): string[] {
  return parts.map((part) => (typeof part === 'number' ? numberFormat(tag).format(part) : part));
}

/** Making a format costs more than using it a hundred times. */
const formats = new Map<string, Intl.NumberFormat>();
function numberFormat(tag: string): Intl.NumberFormat {
  const format = formats.get(tag) ?? new Intl.NumberFormat(tag);
  formats.set(tag, format);
  return format;
}
