import { boxUnder } from '../core/hover/place-card.ts';
import type { Point } from '../core/hover/pointer-path.ts';
import type { ToldOutcome } from '../core/linking/told-links.ts';
import { rectsOf } from '../page/hit-test.ts';
import type { CardRequest } from './card-frame.ts';
import type { Mark } from './page-links.ts';

/** What has opened a card, where it was not the pointer. */
export type CalledBy = 'key' | 'touch' | 'panel';

/** What a card is to show at a mark, as long as that can be seen. `same`: all marks that name what it names. */
export function requestAtMark(
  mark: Mark,
  same: readonly Mark[],
  pointer: Point | null,
  calledBy: CalledBy | null,
  article: Pick<Extract<CardRequest['content'], { type: 'show' }>, 'page' | 'published'>,
): CardRequest | null {
  const rect = boxUnder(rectsOf(mark.span), pointer);
  const { start, end, outcome } = mark;
  if (!rect || outcome.kind === 'silent') return null;
  const options = outcome.kind === 'linked' ? [outcome] : outcome.options;
  return {
    mark: rect,
    content: {
      type: 'show',
      mentions: { nth: same.indexOf(mark) + 1, count: same.length },
      takesFocus: calledBy === 'key',
      isSheet: calledBy === 'touch',
      entries: options.map(({ entry }) => entry),
      inside: mark.inside.flatMap((one) => (one.outcome.kind === 'linked' ? [one.outcome.entry] : [])),
      named: { text: mark.passage.text, start, end },
      evidence: options.map(({ evidence }) => evidence),
      also: outcome.kind === 'linked' ? outcome.also : [],
      ...article,
    },
  };
}

/** Of some marks those that name what one of them names, itself among them, in the same order. */
export function sameMarks({ outcome }: Mark, among: readonly Mark[]): readonly Mark[] {
  return among.filter((one) => nameOf(one.outcome) === nameOf(outcome));
}

/** Names what an outcome is about, to tell the same from another. */
function nameOf(outcome: ToldOutcome): string {
  if (outcome.kind === 'linked') return outcome.entry;
  return outcome.kind === 'silent' ? '' : outcome.options.map(({ entry }) => entry).join();
}
