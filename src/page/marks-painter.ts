import { nearSpans } from './near-spans.ts';
import type { PageSpan } from './passages.ts';

/**
 * Names in the registry that the page shares with us. They carry no id, no word of the reader's, not even that there
 * is more than one kind of mark; another look that the reader has chosen is a suffix (marks.css has them all).
 */
const MARKS = 'gloss';
const POINTED = 'gloss-at';

/** Chromium looks at every range after every change of the page: 1,000 cost some 4 ms a frame, 10,000 some 20. */
const MOST = 2_000;

export type MarksPainter = {
  /** Paints these spans and no others; spans are told apart by identity. */
  paint(spans: readonly PageSpan[]): void;
  /** Takes off what is painted in these nodes, at once: their text has changed under the offsets. */
  drop(nodes: ReadonlySet<Node>): void;
  /** Draws all marks in another look: one that marks.css has by this name, or the first one for an empty name. */
  restyle(look: string): void;
  /** Shows one span as the one that the card is about; none with `null`. */
  point(span: PageSpan | null): void;
};

/** Paints marks near the viewport by the CSS Custom Highlight API; takes all off when `signal` aborts. */
export function paintMarks(signal: AbortSignal): MarksPainter {
  // A forerunner of this script (before an update) may have left its own behind.
  CSS.highlights.delete(MARKS);
  CSS.highlights.delete(POINTED);
  let name = MARKS;
  const marks = new Highlight();
  const pointed = new Highlight();
  pointed.priority = 1;
  CSS.highlights.set(name, marks);
  CSS.highlights.set(POINTED, pointed);

  /** What is in the registry now. Highlight cannot be iterated from a content script in Firefox. */
  const painted = new Map<PageSpan, StaticRange>();
  const { set: paint } = nearSpans<PageSpan>((span) => span, add, remove, signal);

  function add(span: PageSpan): void {
    if (painted.size >= MOST || painted.has(span) || !isWhole(span)) return;
    const range = staticRange(span);
    painted.set(span, range);
    marks.add(range);
  }

  function remove(span: PageSpan): void {
    const range = painted.get(span);
    if (!range) return;
    painted.delete(span);
    marks.delete(range);
  }

  function drop(nodes: ReadonlySet<Node>): void {
    for (const span of painted.keys()) {
      if (nodes.has(span.startNode) || nodes.has(span.endNode)) remove(span);
    }
  }

  function point(span: PageSpan | null): void {
    pointed.clear();
    if (span && isWhole(span)) pointed.add(staticRange(span));
  }

  function restyle(look: string): void {
    CSS.highlights.delete(name);
    name = MARKS + look;
    CSS.highlights.set(name, marks);
  }

  /** Puts back what the page has taken from what it shares with us: the name, or ranges. */
  function assert(): void {
    if (CSS.highlights.get(name) !== marks) CSS.highlights.set(name, marks);
    if (CSS.highlights.get(POINTED) !== pointed) CSS.highlights.set(POINTED, pointed);
    if (marks.size === painted.size) return;
    marks.clear();
    for (const range of painted.values()) marks.add(range);
  }

  // Nobody tells when that happens; looked at while somebody reads, it costs no fight.
  for (const type of ['pointermove', 'scroll'])
    addEventListener(type, assert, { capture: true, passive: true, signal });
  signal.addEventListener('abort', () => {
    CSS.highlights.delete(name);
    CSS.highlights.delete(POINTED);
  });
  return { paint, drop, restyle, point };
}

function isWhole({ startNode, startOffset, endNode, endOffset }: PageSpan): boolean {
  return startOffset <= startNode.length && endOffset <= endNode.length && startNode.isConnected;
}

/** Static: a live range makes every later change of the page dearer, in Firefox many times. */
function staticRange({ startNode, startOffset, endNode, endOffset }: PageSpan): StaticRange {
  return new StaticRange({
    startContainer: startNode,
    startOffset,
    endContainer: endNode,
    endOffset,
  });
}
