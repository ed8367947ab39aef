import type { Point } from '../core/hover/pointer-path.ts';
import type { Line } from '../core/settings/settings.ts';
import { followBox } from './follow-box.ts';
import { rectsOf, spanAt } from './hit-test.ts';
import { nearSpans } from './near-spans.ts';
import type { PageSpan } from './passages.ts';
import { type Drawing, type PrivateBoxes, privateBoxes } from './private-boxes.ts';

/** A mark that depends on what the reader keeps, which the page must not learn of. */
export type PrivateMark = {
  readonly span: PageSpan;
  /** A line under the words, or a wash of colour over them. */
  readonly look: 'line' | 'wash';
  /** How a line is drawn. */
  readonly line?: Line;
  /** Any CSS colour; `null` is that of the text. */
  readonly colour: string | null;
};

export type PrivateMarksPainter<Mark extends PrivateMark> = {
  /** Draws these marks and no others; told apart by identity. */
  paint(marks: readonly Mark[]): void;
  /** The mark under a point of the viewport, the one that was painted last first; `null` where there is none. */
  at(point: Point): Mark | null;
  /** Takes off what is drawn in these nodes, at once: their text has changed under the offsets. */
  drop(nodes: ReadonlySet<Node>): void;
};

/** The marks of one block, which move with it. */
type Drawn<Mark> = {
  readonly marks: Set<Mark>;
  readonly stop: AbortController;
  /** Has them placed anew, though nothing has moved. */
  readonly placeAnew: () => void;
};

/**
 * Draws marks that a page can't look for: boxes in a closed shadow root, near the viewport only, never in the
 * registry that it shares with us. All go when `signal` aborts.
 */
export function paintPrivateMarks<Mark extends PrivateMark>(signal: AbortSignal): PrivateMarksPainter<Mark> {
  const boxes: PrivateBoxes<Mark> = privateBoxes(signal);
  /** The text under these has changed; until they are painted anew nobody knows where they stand. */
  const stale = new WeakSet<Mark>();
  const drawn = new Map<Element, Drawn<Mark>>();
  let byNode = new Map<Node, Mark[]>();
  const near = nearSpans<Mark>(({ span }) => span, show, hide, signal);

  function show(mark: Mark, block: Element): void {
    const there = drawn.get(block) ?? follow(block);
    there.marks.add(mark);
    there.placeAnew();
  }

  function follow(block: Element): Drawn<Mark> {
    const stop = new AbortController();
    const placeAnew = followBox(block, (seen) => place(block, seen), AbortSignal.any([signal, stop.signal]));
    const there = { marks: new Set<Mark>(), stop, placeAnew };
    drawn.set(block, there);
    return there;
  }

  function hide(mark: Mark, block: Element): void {
    boxes.erase(mark);
    const there = drawn.get(block);
    there?.marks.delete(mark);
    if (there?.marks.size !== 0) return;
    there.stop.abort();
    drawn.delete(block);
  }

  function place(block: Element, seen: DOMRectReadOnly): void {
    const { writingMode } = getComputedStyle(block);
    const drawings = new Map<Mark, Drawing>();
    for (const mark of drawn.get(block)?.marks ?? []) {
      const { span, look, line, colour } = mark;
      const words = span.startNode.parentElement;
      if (stale.has(mark) || !words) continue;
      drawings.set(mark, {
        rects: rectsOf(span).flatMap((rect) => overlap(rect, seen) ?? []),
        look,
        line: line ?? 'dotted',
        isVertical: writingMode !== 'horizontal-tb',
        colour: colour ?? getComputedStyle(words).color,
      });
    }
    boxes.draw(drawings);
  }

  function paint(marks: readonly Mark[]): void {
    byNode = new Map();
    for (const mark of marks)
      for (const node of mark.span.nodes) byNode.set(node, [mark, ...(byNode.get(node) ?? [])]);
    near.set(marks);
  }

  return {
    paint,
    at: (point) =>
      spanAt(point, (node) => (byNode.get(node) ?? []).map((mark) => ({ ...mark.span, mark })))?.mark ?? null,
    drop: (nodes) => {
      for (const node of nodes) {
        for (const mark of byNode.get(node) ?? []) {
          stale.add(mark);
          boxes.erase(mark);
        }
        byNode.delete(node);
      }
    },
  };
}

function overlap(one: DOMRectReadOnly, other: DOMRectReadOnly): DOMRectReadOnly | null {
  const left = Math.max(one.left, other.left);
  const top = Math.max(one.top, other.top);
  const width = Math.min(one.right, other.right) - left;
  const height = Math.min(one.bottom, other.bottom) - top;
  return width > 0 && height > 0 ? new DOMRectReadOnly(left, top, width, height) : null;
}
