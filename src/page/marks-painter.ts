import type { PageSpan } from './passages.ts';

/**
 * Names in the registry that the page shares with us. They carry nothing: no id, no word of the reader's, not
 * even that there is more than one kind of mark.
 */
const MARKS = 'gloss';
const POINTED = 'gloss-at';

/** How far beyond the viewport marks are painted, so that scrolling finds them there. */
const MARGIN = '50% 0px';

export type MarksPainter = {
  /** Paints these spans and no others; spans are told apart by identity. */
  paint(spans: readonly PageSpan[]): void;
  /** Takes off what is painted in these nodes, at once: their text has changed under the offsets. */
  drop(nodes: ReadonlySet<Node>): void;
  /** Shows one span as the one that the card is about; none with `null`. */
  point(span: PageSpan | null): void;
};

/** Paints marks near the viewport by the CSS Custom Highlight API; takes all off when `signal` aborts. */
export function paintMarks(signal: AbortSignal): MarksPainter {
  // A forerunner of this script (before an update) may have left its own behind.
  CSS.highlights.delete(MARKS);
  CSS.highlights.delete(POINTED);
  const marks = new Highlight();
  const pointed = new Highlight();
  pointed.priority = 1;
  CSS.highlights.set(MARKS, marks);
  CSS.highlights.set(POINTED, pointed);

  /** Spans by the element whose nearness to the viewport decides for them. */
  const byBlock = new Map<Element, Set<PageSpan>>();
  const near = new Set<Element>();
  /** What is in the registry now. Highlight cannot be iterated from a content script in Firefox. */
  const painted = new Map<PageSpan, StaticRange>();

  const observer = new IntersectionObserver(
    (changes) => {
      for (const { target, isIntersecting } of changes) {
        const spans = byBlock.get(target) ?? [];
        if (isIntersecting) {
          near.add(target);
          for (const span of spans) add(span);
        } else {
          near.delete(target);
          for (const span of spans) remove(span);
        }
      }
    },
    { rootMargin: MARGIN },
  );

  function add(span: PageSpan): void {
    if (painted.has(span) || !isWhole(span)) return;
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

  function paint(spans: readonly PageSpan[]): void {
    const wanted = new Set(spans);
    for (const [block, there] of byBlock) {
      for (const span of there) {
        if (wanted.has(span)) continue;
        remove(span);
        there.delete(span);
      }
      if (there.size > 0) continue;
      byBlock.delete(block);
      near.delete(block);
      observer.unobserve(block);
    }
    for (const span of spans) {
      const block = boxOf(span.startNode);
      if (!block) continue;
      const there = byBlock.get(block);
      if (there) {
        there.add(span);
        if (near.has(block)) add(span);
      } else {
        byBlock.set(block, new Set([span]));
        observer.observe(block);
      }
    }
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

  signal.addEventListener('abort', () => {
    observer.disconnect();
    CSS.highlights.delete(MARKS);
    CSS.highlights.delete(POINTED);
  });
  return { paint, drop, point };
}

/** The nearest ancestor with a box that an IntersectionObserver can see. */
function boxOf(node: Text): Element | null {
  let element = node.parentElement;
  while (element && getComputedStyle(element).display === 'contents') element = element.parentElement;
  return element;
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
