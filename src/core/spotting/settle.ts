import { BOUNDARY } from '../text/boundary.ts';
import { CUT } from './cut.ts';

/** What `spot` offers, as far as the choice between overlapping readings asks for it. */
export type Reading = {
  readonly start: number;
  readonly end: number;
  /** A form that is described by other names, which stay mentions of their own inside it. */
  readonly porous: boolean;
  /** `cutsOf` the text in which it stands. */
  readonly cuts: number;
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
  return !isCutBefore(reading, text, joins) && !isCutAfter(reading, text, joins);
}

/** Whether the reading only goes on a word that begins before boundaries which join. */
function isCutBefore({ start, cuts }: Reading, text: string, joins: (boundary: number) => boolean): boolean {
  if ((cuts & CUT.before) === 0) return false;
  for (let at = start - 1; text[at] === BOUNDARY; at--) if (!joins(at)) return false;
  return true;
}

/** Whether the reading is only the beginning of a word that goes on behind boundaries which join. */
function isCutAfter({ end, cuts }: Reading, text: string, joins: (boundary: number) => boolean): boolean {
  if ((cuts & CUT.after) === 0) return false;
  for (let at = end; text[at] === BOUNDARY; at++) if (!joins(at)) return false;
  return true;
}
