import type { PassageMention } from '../core/linking/link-document.ts';
import { type CandidateReading, readingsOf } from '../core/linking/readings-of.ts';
import type { Spotting } from '../core/linking/spotting.ts';
import { type Settled, settle } from '../core/spotting/settle.ts';
import { BOUNDARY } from '../core/text/boundary.ts';
import type { Flow } from './flow.ts';
import { nodeAt, type RawText } from './raw-text.ts';

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
export type PagePassage = {
  readonly text: string;
  readonly mentions: readonly PassageMention[];
  /** One span a mention, in the same order. */
  readonly spans: readonly PageSpan[];
};

/** How far around a mention a passage is followed: far more than any evidence looks at. UTF-16 units. */
const REACH = 4_000;

/** Makes passages of what was spotted in raw text; only what lies around a mention is looked at. */
export function passagesOf(raw: RawText, spotting: Spotting, flow: Flow): PagePassage[] {
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
  const readings = readingsOf(spotting).filter(
    ({ start, end }) =>
      flow.isRead(raw.nodes[nodeAt(raw, start)]!) && flow.isRead(raw.nodes[nodeAt(raw, end - 1)]!),
  );
  const settled = settle(readings, raw.text, joins);
  return groupByPassage(settled, raw, joins).map((group) => passageFrom(group, raw, flow));
}

type Group = {
  readonly from: number;
  readonly to: number;
  readonly settled: readonly Settled<CandidateReading>[];
};

function groupByPassage(
  settled: readonly Settled<CandidateReading>[],
  raw: RawText,
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
function edge(raw: RawText, offset: number, step: 1 | -1, joins: (boundary: number) => boolean): number {
  const { text } = raw;
  const limit = step === 1 ? Math.min(text.length, offset + REACH) : Math.max(0, offset - REACH);
  let at = offset;
  while (step === 1 ? at < limit : at > limit) {
    const boundary = step === 1 ? text.indexOf(BOUNDARY, at) : text.lastIndexOf(BOUNDARY, at - 1);
    if (boundary === -1 || (step === 1 ? boundary >= limit : boundary < limit)) return limit;
    if (!joins(boundary)) return step === 1 ? boundary : boundary + 1;
    at = step === 1 ? boundary + 1 : boundary;
  }
  return limit;
}

function passageFrom({ from, to, settled }: Group, raw: RawText, flow: Flow): PagePassage {
  const rendered = renderer(raw, from, to, flow);
  return {
    text: rendered(to),
    mentions: settled.map(({ reading, inside }) => {
      const start = rendered(reading.start).length;
      return {
        start,
        end: start + rendered(reading.end).length - start,
        candidates: reading.candidates,
        inside,
      };
    }),
    spans: settled.map(({ reading }) => spanOf(raw, reading.start, reading.end)),
  };
}

/** Gives the rendered text from the passage's beginning to an offset of the raw text. */
function renderer(raw: RawText, from: number, to: number, flow: Flow): (until: number) => string {
  const pieces: { readonly start: number; readonly end: number }[] = [];
  for (let node = nodeAt(raw, from); node < raw.nodes.length && raw.starts[node]! < to; node++) {
    const start = Math.max(from, raw.starts[node]!);
    const end = Math.min(to, raw.starts[node]! + raw.nodes[node]!.data.length);
    if (flow.isRead(raw.nodes[node]!)) pieces.push({ start, end });
  }
  return (until) => {
    let text = '';
    for (const { start, end } of pieces)
      if (start < until) text += raw.text.slice(start, Math.min(end, until));
    return text.replace(/[ \t\n\r\f]+/g, ' ').trimStart();
  };
}

function spanOf(raw: RawText, start: number, end: number): PageSpan {
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
