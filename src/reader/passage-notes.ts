import type { MarkId } from '../core/hover/hover.ts';
import { boxUnder } from '../core/hover/place-card.ts';
import type { Point } from '../core/hover/pointer-path.ts';
import type { NoteId, Page } from '../core/notes/note.ts';
import { askBackground } from '../messaging/ask.ts';
import type { Selected } from '../messaging/card-channel.ts';
import { onNotesChanged } from '../messaging/notes-changed.ts';
import { rectsOf } from '../page/hit-test.ts';
import { placeOfRange, readPageText } from '../page/page-text.ts';
import { type PageSpan, spanOf } from '../page/passages.ts';
import type { PrivateMark } from '../page/private-marks.ts';
import { offerNotes } from '../page/selection-button.ts';
import type { CardRequest } from './card-frame.ts';
import type { PagePainter } from './paint-page.ts';

/** The passages of a page that there are notes on, drawn as private marks. */
export type PassageNotes = {
  /** The passage under a point; its ids are below zero, those of other marks above. */
  at(point: Point): MarkId | null;
  has(mark: MarkId): boolean;
  /** What the card is to show for a mark; `null` for one that is none of these. */
  request(mark: MarkId, pointer: Point | null): CardRequest | null;
  /** Looks again where the passages stand: the page has been read, or has changed. */
  look(): void;
};

type Passage = PrivateMark & { readonly note: NoteId };

/** What the reader wants to write about: a selection, or with nothing of it the page as a whole. */
type Draft = { readonly note: null; readonly span: PageSpan | null; readonly selected: Selected | null };

/** Pages change in bursts; where the passages stand is asked when a burst is over. */
const SETTLE_MS = 300;

export function passageNotes(
  page: Page,
  root: Element,
  painter: Pick<PagePainter, 'paintPassages' | 'privateAt'>,
  /** Opens the card at a mark of these, to write in it. */
  onWrite: (mark: MarkId) => void,
  /** Some of the marks may have gone. */
  onChange: () => void,
  signal: AbortSignal,
): PassageNotes {
  const ids = new Map<NoteId | null, MarkId>();
  let known = new Map<MarkId, Passage | Draft>();
  let due: ReturnType<typeof setTimeout> | undefined;

  function put(found: readonly (Passage | Draft)[]): void {
    known = new Map(
      found.map((one) => {
        const id = ids.get(one.note) ?? -1 - ids.size;
        ids.set(one.note, id);
        return [id, one];
      }),
    );
  }

  async function look(): Promise<void> {
    const has = await askBackground('hasPassages', page.url);
    if (has.kind === 'unanswered' || (!has.value && known.size === 0)) return;
    const text = readPageText(root);
    const placed = await askBackground('placePassages', { page: page.url, text: text.text });
    if (placed.kind === 'unanswered' || signal.aborted) return;
    const passages = placed.value.map(({ note, start, end, colour }): Passage => {
      const before = known.get(ids.get(note) ?? 0) as Passage | undefined;
      const span = spanOf(text, start, end);
      // Drawn marks are told apart by identity: those that stay must not flash.
      return before?.colour === colour && isSame(before.span, span)
        ? before
        : { note, look: 'wash', colour, span };
    });
    put([...passages, ...[...known.values()].filter((one) => one.note === null)]);
    painter.paintPassages(passages);
    onChange();
  }

  function lookSoon(): void {
    clearTimeout(due);
    due = setTimeout(look, SETTLE_MS);
  }

  function write(range: Range | null): void {
    const raw = readPageText(root);
    const [start, end] = (range && placeOfRange(range, raw)) ?? [0, 0];
    const selected = range && { text: raw.text, start, end };
    put([
      ...[...known.values()].filter((one) => one.note !== null),
      { note: null, span: end ? spanOf(raw, start, end) : null, selected },
    ]);
    onWrite(ids.get(null)!);
  }

  offerNotes(write, signal);
  onNotesChanged(lookSoon, signal);
  return {
    // A private mark that is no passage is that of a name.
    at: (point) => ids.get((painter.privateAt(point) as Partial<Passage> | null)?.note ?? NOBODY) ?? null,
    has: (mark) => known.has(mark),
    request: (mark, pointer) => {
      const asked = known.get(mark);
      if (!asked) return null;
      const { note, span } = asked;
      return {
        mark: (span && boxUnder(rectsOf(span), pointer)) ?? { x: innerWidth / 2, y: 0, width: 0, height: 0 },
        content: {
          type: 'showPassage',
          page,
          note,
          takesFocus: !note,
          selected: (asked as Partial<Draft>).selected ?? null,
        },
      };
    },
    look: lookSoon,
  };
}

/** No note has this id. */
const NOBODY = '' as NoteId;

function isSame(one: PageSpan, other: PageSpan): boolean {
  const parts = ['startNode', 'startOffset', 'endNode', 'endOffset'] as const;
  return parts.every((part) => one[part] === other[part]);
}
