import { BOUNDARY } from '../text/boundary.ts';
import { runsOn, runsOnInto } from './run-edges.ts';

/** What `spot` offers, as far as the choice between overlapping readings asks for it. */
export type Reading = {
  readonly start: number;
  readonly end: number;
  /** A form that is described by other names, which stay mentions of their own inside it. */
  readonly porous: boolean;
  /** The entries that it may be, by number. */
  readonly entries: readonly number[];
};

/** A reading that was chosen. */
export type Settled<R extends Reading> = {
  readonly reading: R;
  /** Index, in the same list, of the porous mention that this one lies in. */
  readonly inside: number | null;
};

/**
 * Chooses among overlapping readings: leftmost first, longest first. A reading that runs across a boundary stands
 * only where `joins` says that the text nodes on both sides are one passage; one that begins or ends at a boundary
 * with a letter behind it stands only where they are not. Inside a porous mention other entries are chosen again;
 * a shorter form of the same entry is not.
 */
export function settle<R extends Reading>(
  readings: readonly R[],
  text: string,
  joins: (boundary: number) => boolean,
): Settled<R>[] {
  const settled: Settled<R>[] = [];
  let end = 0;
  let outer: number | null = null;
  for (const reading of readings) {
    const isInside = reading.start < end;
    if (isInside && (outer === null || !fitsInside(reading, outer, settled))) continue;
    if (!standsWhole(reading, text, joins)) continue;
    if (!isInside) {
      outer = reading.porous ? settled.length : null;
      end = reading.end;
    }
    settled.push({ reading, inside: isInside ? outer : null });
  }
  return settled;
}

/** Whether there is room for the reading in the porous one, beside those that already lie in it. */
function fitsInside(reading: Reading, outer: number, settled: readonly Settled<Reading>[]): boolean {
  const around = settled[outer]!.reading;
  if (reading.end > around.end || reading.entries.some((entry) => around.entries.includes(entry)))
    return false;
  const last = settled.length - 1;
  return last === outer || reading.start >= settled[last]!.reading.end;
}

function standsWhole(reading: Reading, text: string, joins: (boundary: number) => boolean): boolean {
  const { start, end } = reading;
  for (let at = start; at < end; at++) if (text[at] === BOUNDARY && !joins(at)) return false;
  return !isCutBefore(start, text, joins) && !isCutAfter(end, text, joins);
}

/** Whether the reading only goes on a word that begins before boundaries which join. */
function isCutBefore(start: number, text: string, joins: (boundary: number) => boolean): boolean {
  let at = start;
  while (at > 0 && text[at - 1] === BOUNDARY) {
    at -= 1;
    if (!joins(at)) return false;
  }
  return at !== start && at > 0 && runsOn(characterBefore(text, at), characterFrom(text, start));
}

/** Whether the reading is only the beginning of a word that goes on behind boundaries which join. */
function isCutAfter(end: number, text: string, joins: (boundary: number) => boolean): boolean {
  let at = end;
  while (text[at] === BOUNDARY) {
    if (!joins(at)) return false;
    at += 1;
  }
  return at !== end && runsOnInto(characterBefore(text, end), text, at);
}

function characterFrom(text: string, at: number): string {
  return String.fromCodePoint(text.codePointAt(at)!);
}

/** The character that ends at `end`, which is greater than 0. */
function characterBefore(text: string, end: number): string {
  const isPair = end > 1 && /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(end - 2, end));
  return text.slice(isPair ? end - 2 : end - 1, end);
}
