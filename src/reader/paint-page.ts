import type { Point } from '../core/hover/pointer-path.ts';
import type { ReadingSettings } from '../core/settings/reading-settings.ts';
import { paintMarks } from '../page/marks-painter.ts';
import type { PageSpan } from '../page/passages.ts';
import { type PrivateMark, paintPrivateMarks } from '../page/private-marks.ts';

/** Paints the marks of a page as the reader wants them. */
export type PagePainter = {
  /** Paints these spans and no others, in the look that is set now; out of the page's sight if the reader's data decide. */
  paint(spans: readonly PageSpan[], dependsOnReader: boolean): void;
  /** Draws these private marks beside those, and no others. */
  paintPassages(passages: readonly PrivateMark[]): void;
  /** The private mark under a point. */
  privateAt(point: Point): PrivateMark | null;
  drop(nodes: ReadonlySet<Node>): void;
  point(span: PageSpan | null): void;
};

/** The colours that can be chosen, for boxes; marks.css has them for the registry. */
const COLOURS = { text: null, blue: '#2f7df0', green: '#15965a', orange: '#d4622a' } as const;

/**
 * Where the reader knows some entries, which are marked no more, has chosen what names mean, or has packs of their own,
 * the marks and the gaps among them would tell the page: then all marks are private ones.
 */
export function paintPage(settings: () => ReadingSettings, signal: AbortSignal): PagePainter {
  const openly = paintMarks(signal);
  const privately = paintPrivateMarks<PrivateMark>(signal);
  let look = '';
  let marks = new Map<PageSpan, PrivateMark>();
  let passages: readonly PrivateMark[] = [];

  function paint(spans: readonly PageSpan[], dependsOnReader: boolean): void {
    const { line, colour, known } = settings();
    const isPrivate = dependsOnReader || known.length > 0;
    const wanted = line === 'dotted' && colour === 'text' ? '' : `-${line}-${colour}`;
    if (wanted !== look) openly.restyle(wanted);
    // Drawn marks are told apart by identity: those that stay must not flash.
    const before = wanted === look ? marks : new Map<PageSpan, PrivateMark>();
    look = wanted;
    const isDrawn = (span: PageSpan) => isPrivate || !isOfDocument(span.startNode);
    marks = new Map(
      spans
        .filter(isDrawn)
        .map((span) => [span, before.get(span) ?? { span, look: 'line', line, colour: COLOURS[colour] }]),
    );
    openly.paint(spans.filter((span) => !isDrawn(span)));
    paintPrivately();
  }

  /** The words within a passage are painted after it, so that a pointer finds them first. */
  function paintPrivately(): void {
    privately.paint([...passages, ...marks.values()]);
  }

  return {
    paint,
    paintPassages: (painted) => {
      passages = painted;
      paintPrivately();
    },
    privateAt: privately.at,
    drop: (nodes) => {
      openly.drop(nodes);
      privately.drop(nodes);
    },
    point: openly.point,
  };
}

/** Firefox paints nothing of the registry in shadow trees, unless their style sheets say how. */
function isOfDocument(node: Node): boolean {
  return node.getRootNode() === document;
}
