import type { MarkId } from '../core/hover/hover.ts';
import { isCrossing, isInCorridor, type Point } from '../core/hover/pointer-path.ts';
import type { ReadingSettings } from '../core/settings/reading-settings.ts';
import { listenToPointer } from '../page/pointer.ts';
import type { CardInPage } from './card-in-page.ts';
import type { HoverRun } from './run-hover.ts';

export type PointedAt = {
  readonly hover: HoverRun;
  readonly card: Pick<CardInPage, 'box' | 'unpin'>;
  /** The mark under a point of the viewport. */
  readonly markAt: (point: Point) => MarkId | null;
  readonly trigger: () => ReadingSettings['trigger'];
  readonly onTapped: (mark: MarkId) => void;
};

export type Pointing = {
  /** Where the pointer is; `null` where it has opened nothing. */
  at(): Point | null;
  /** What is opened next is not opened by the pointer. */
  forget(): void;
};

/** Tells the hover what pointer, fingers and keys do on the page. */
export function pointAtMarks(
  { hover, card, markAt, trigger, onTapped }: PointedAt,
  signal: AbortSignal,
): Pointing {
  let pointer: Point | null = null;
  /** Where the pointer was last on the mark of the open card: the corridor begins there. */
  let leftAt: Point | null = null;

  listenToPointer(
    {
      onMove: (point, steps, keys) => {
        pointer = point;
        const under = markAt(point);
        const state = hover.state();
        const box = card.box();
        const by = trigger();
        const isOpen = state.at === 'open' && under === state.mark;
        if (isOpen) leftAt = point;
        hover.send({
          type: 'pointed',
          // A card stays open without the key that opened it.
          mark: isOpen || by === 'hover' || keys[`${by}Key`] ? under : null,
          inCorridor: box !== null && leftAt !== null && isInCorridor(point, leftAt, box),
          fast: isCrossing(steps),
        });
      },
      onLeave: () =>
        hover.send({ type: 'pointed', mark: null, inCorridor: card.box() !== null, fast: false }),
      onTap: (point) => {
        const mark = markAt(point);
        const state = hover.state();
        const isNew = mark !== null && !(state.at === 'open' && state.mark === mark);
        if (isNew) onTapped(mark);
        else hover.send({ type: 'dismissed' });
        return isNew;
      },
      onPress: () => hover.send({ type: 'dismissed' }),
      onEscape: () => {
        const wasOpen = hover.state().at === 'open';
        hover.send({ type: 'dismissed' });
        // The topmost alone: one press, one card.
        return wasOpen || card.unpin();
      },
      onScroll: () => {
        const state = hover.state();
        // The mark has moved away from under the card; a card that somebody writes in stays.
        if (state.at === 'dwelling' || (state.at === 'open' && !state.held))
          hover.send({ type: 'dismissed' });
      },
    },
    signal,
  );
  return {
    at: () => pointer,
    forget: () => {
      pointer = null;
    },
  };
}
