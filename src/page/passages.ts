import { type GroupReading, readingsOf } from '../core/linking/readings-of.ts';
import type { Spotting } from '../core/linking/spotting.ts';
import type { SpottedPassage } from '../core/linking/told-passage.ts';
import { type Settled, settle } from '../core/spotting/settle.ts';
import { BOUNDARY } from '../core/text/boundary.ts';
import type { Flow } from './flow.ts';
import { isAsRead, isBetweenBlocks, nodeAt, type PlacedNodes, type RawText } from './raw-text.ts';

/** A span of the page, from a place in one text node to a place in the same or a later one. */
export type PageSpan = {
  readonly startNode: Text;
  readonly startOffset: number;
  readonly endNode: Text;
  readonly endOffset: number;
  /** All text nodes that it touches, in order. */
  readonly nodes: readonly Text[];
};

/** A passage around mentions, and where on the page those are. Its white space is that of a rendered line. */
export type PagePassage = SpottedPassage & {
  /** One span a mention, in the same order. */
  readonly spans: readonly PageSpan[];
};

/** How far around a mention a passage is followed: far more than any evidence looks at. UTF-16 units. */
const REACH = 4_000;
/** The same in text nodes: each may lie in an element of its own, whose style is asked of the page. */
const REACH_NODES = 100;

/** All of them are asked about whenever the page changes, at some microseconds each. */
const MOST_UNREAD = 200;

/** Mentions that are looked at between two looks at the clock. */
const READINGS_A_BATCH = 60;

/**
 * Makes passages of what was spotted in raw text; only what lies around a mention is looked at. Gives them batch by
 * batch, so that the page can be let run between two; `flow` is asked for before each. `unread` gets the text nodes
 * with names that nobody reads as things are.
 */
export function* passagesOf(
  raw: RawText,
  spotting: Spotting,
  flow: () => Flow,
  unread: Set<Text>,
): Generator<PagePassage[]> {
  const readings = readingsOf(spotting);
  let first = 0;
  while (first < readings.length) {
    let next = first + 1;
    while (next < readings.length && belongs(raw, readings, first, next)) next += 1;
    yield passagesIn(raw, readings.slice(first, next), flow(), unread);
    first = next;
  }
}

/** Whether a mention is looked at together with those from `first` on: all that may be in one passage are. */
function belongs(raw: RawText, readings: readonly GroupReading[], first: number, next: number): boolean {
  const { end } = readings[next - 1]!;
  const { start } = readings[next]!;
  const before = nodeAt(raw, end - 1);
  const after = nodeAt(raw, start);
  if (start - end >= 2 * REACH || after - before >= 2 * REACH_NODES) return false;
  return next - first < READINGS_A_BATCH || !isBetweenBlocks(raw.nodes[before]!, raw.nodes[after]!);
}

/** The part of raw text around a batch of mentions; it begins at `offset`, and its own offsets count from there. */
type Around = RawText & { readonly text: string; readonly offset: number };

function around(raw: RawText, from: number, to: number): Around {
  const first = nodeAt(raw, Math.max(0, from - REACH));
  const next = nodeAt(raw, to + REACH) + 1;
  const texts = raw.texts.slice(first, next);
  const offset = raw.starts[first]!;
  return {
    offset,
    texts,
    text: texts.join(BOUNDARY),
    nodes: raw.nodes.slice(first, next),
    starts: raw.starts.slice(first, next).map((start) => start - offset),
  };
}

function passagesIn(
  whole: RawText,
  spotted: readonly GroupReading[],
  flow: Flow,
  unread: Set<Text>,
): PagePassage[] {
  const raw = around(whole, spotted[0]!.start, spotted.at(-1)!.end);
  const joined = new Map<number, boolean>();
  const joins = (boundary: number): boolean => {
    const before = nodeAt(raw, boundary);
    let known = joined.get(before);
    if (known === undefined) {
      known = flow.joins(raw.nodes[before]!, raw.nodes[before + 1]!);
      joined.set(before, known);
    }
    return known;
  };
  const isReadNow = (offset: number): boolean => {
    const index = nodeAt(raw, offset);
    const node = raw.nodes[index]!;
    if (!isAsRead(raw, index)) return false;
    const isRead = flow.isRead(node);
    if (isRead) unread.delete(node);
    else if (unread.size < MOST_UNREAD) unread.add(node);
    return isRead;
  };
  const readings = spotted
    .map((reading) => ({ ...reading, start: reading.start - raw.offset, end: reading.end - raw.offset }))
    .filter(({ start, end }) => isReadNow(start) && isReadNow(end - 1));
  const settled = settle(readings, raw.text, joins);
  return groupByPassage(settled, raw, joins).map((group) => passageFrom(group, raw, flow));
}

type Group = {
  readonly from: number;
  readonly to: number;
  readonly settled: readonly Settled<GroupReading>[];
};

function groupByPassage(
  settled: readonly Settled<GroupReading>[],
  raw: Around,
  joins: (boundary: number) => boolean,
): Group[] {
  const groups: Group[] = [];
  let first = 0;
  while (first < settled.length) {
    const { start, end } = settled[first]!.reading;
    const from = edge(raw, start, -1, joins);
    const to = edge(raw, end, 1, joins);
    let next = first + 1;
    while (next < settled.length && settled[next]!.reading.end <= to) next += 1;
    // `inside` counts from the first mention of the page part; here it counts from that of the passage.
    const base = first;
    const inGroup = settled
      .slice(first, next)
      .map((one) => ({ ...one, inside: one.inside === null ? null : one.inside - base }));
    groups.push({ from, to, settled: inGroup });
    first = next;
  }
  return groups;
}

/** The end of the passage on one side of an offset, or the limit of the reach. */
function edge(raw: Around, offset: number, step: 1 | -1, joins: (boundary: number) => boolean): number {
  const { text } = raw;
  const limit = step === 1 ? Math.min(text.length, offset + REACH) : Math.max(0, offset - REACH);
  let at = offset;
  let nodes = 0;
  while (step === 1 ? at < limit : at > limit) {
    const boundary = step === 1 ? text.indexOf(BOUNDARY, at) : text.lastIndexOf(BOUNDARY, at - 1);
    if (boundary === -1 || (step === 1 ? boundary >= limit : boundary < limit)) return limit;
    if (++nodes > REACH_NODES || !joins(boundary)) return step === 1 ? boundary : boundary + 1;
    at = step === 1 ? boundary + 1 : boundary;
  }
  return limit;
}

function passageFrom({ from, to, settled }: Group, raw: Around, flow: Flow): PagePassage {
  const points = settled.flatMap(({ reading }) => [reading.start, reading.end]);
  const { text, lengths } = render(raw, from, to, points, flow);
  return {
    text,
    mentions: settled.map(({ reading, inside }) => ({
      start: lengths.get(reading.start)!,
      end: lengths.get(reading.end)!,
      group: reading.group,
      inside,
    })),
    spans: settled.map(({ reading }) => spanOf(raw, reading.start, reading.end)),
  };
}

/** The text of a passage as a page shows it, and how long it is at each of the points, offsets of the raw text. */
function render(
  raw: Around,
  from: number,
  to: number,
  points: readonly number[],
  flow: Flow,
): { text: string; lengths: ReadonlyMap<number, number> } {
  const stops = [...new Set([...points, to])].sort((a, b) => a - b);
  const lengths = new Map<number, number>();
  const pieces: string[] = [];
  let length = 0;
  let endsWithSpace = true;
  let at = from;
  let node = nodeAt(raw, from);
  for (const stop of stops) {
    while (at < stop) {
      const end = raw.starts[node]! + raw.texts[node]!.length;
      const until = Math.min(end, stop);
      if (until > at && flow.isRead(raw.nodes[node]!)) {
        const piece = collapse(raw.text.slice(at, until), endsWithSpace);
        if (piece) {
          pieces.push(piece);
          length += piece.length;
          endsWithSpace = piece.endsWith(' ');
        }
      }
      at = until;
      if (at < stop) {
        // Over the boundary.
        at += 1;
        node += 1;
      }
    }
    lengths.set(stop, length);
  }
  return { text: pieces.join(''), lengths };
}

/** White space as rendering shows it: one space, and none at the beginning of a line or behind another. */
function collapse(piece: string, isBehindSpace: boolean): string {
  const collapsed = /[\t\n\r\f]| {2}/.test(piece) ? piece.replace(/[ \t\n\r\f]+/g, ' ') : piece;
  return isBehindSpace && collapsed.startsWith(' ') ? collapsed.slice(1) : collapsed;
}

/** The span of the page that a stretch of text was read from. */
export function spanOf(raw: PlacedNodes, start: number, end: number): PageSpan {
  const first = nodeAt(raw, start);
  const last = nodeAt(raw, end - 1);
  return {
    startNode: raw.nodes[first]!,
    startOffset: start - raw.starts[first]!,
    endNode: raw.nodes[last]!,
    endOffset: end - raw.starts[last]!,
    nodes: raw.nodes.slice(first, last + 1),
  };
}
