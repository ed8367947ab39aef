import type { MarkId } from '../core/hover/hover.ts';
import type { MarkCommand } from '../messaging/protocol.ts';
import { rangeOf, rectsOf } from '../page/hit-test.ts';
import type { Mark, PageText } from './page-links.ts';

/** Goes from mark to mark without a pointer. */
export type MarkWalk = {
  /** Brings a place into view and has its card opened; false where it is no longer there. */
  goTo(id: MarkId, byKey?: boolean): boolean;
  /** Does what a key asks for; false where there is nothing to go to. */
  press(command: MarkCommand): boolean;
};

/** `here` is the mark of the open card; `open` opens one, by a key or not. */
export function walkMarks(
  text: PageText,
  here: () => MarkId | null,
  open: (id: MarkId, byKey: boolean) => void,
): MarkWalk {
  let last: MarkId | null = null;

  function goTo(id: MarkId, byKey = false): boolean {
    const mark = text.mark(id);
    const element = mark?.span.startNode.parentElement;
    if (!mark || !element) return false;
    const top = rectsOf(mark.span)[0]?.top ?? -1;
    // As it is where it can be seen and the card has room.
    if (top < 0 || top > innerHeight * 0.7) element.scrollIntoView({ block: 'center', behavior: 'instant' });
    last = id;
    open(id, byKey);
    return true;
  }

  function press(command: MarkCommand): boolean {
    // Where nothing is painted the keys still find everything.
    const marks = text.marks().length > 0 ? text.marks() : text.places();
    const at = marks.findIndex(({ id }) => id === (here() ?? last));
    const wanted =
      command === 'open-mark'
        ? (marks.find(isSelected) ?? marks.find(isInView))
        : at < 0
          ? marks.find(isInView)
          : marks[(at + (command === 'next-mark' ? 1 : marks.length - 1)) % marks.length];
    return wanted !== undefined && goTo(wanted.id, true);
  }

  return { goTo, press };
}

/** Whether the caret stands in a mark, the selection touches it, or the focused element holds it. */
function isSelected({ span }: Mark): boolean {
  const { activeElement, body } = document;
  const selected = getSelection()?.rangeCount ? getSelection()!.getRangeAt(0) : null;
  const range = rangeOf(span);
  if (!range) return false;
  if (selected && selected.startContainer.getRootNode() === range.startContainer.getRootNode())
    return (
      range.compareBoundaryPoints(Range.START_TO_END, selected) >= 0 &&
      range.compareBoundaryPoints(Range.END_TO_START, selected) <= 0
    );
  return activeElement !== body && !!activeElement?.contains(span.startNode);
}

function isInView({ span }: Mark): boolean {
  const top = rectsOf(span)[0]?.top ?? -1;
  return top >= 0 && top < innerHeight;
}
