import type { MarkId } from '../core/hover/hover.ts';
import { type Answered, askBackground, isOrphaned } from '../messaging/ask.ts';
import { extensionUrl } from '../messaging/extension-url.ts';
import { readHead } from '../page/head.ts';
import { spanAt } from '../page/hit-test.ts';
import { answerQuestions } from './answer-questions.ts';
import type { CardRequest } from './card-frame.ts';
import { cardInPage } from './card-in-page.ts';
import { followAddress } from './follow-address.ts';
import { followPage, type Timings } from './follow-page.ts';
import { walkMarks } from './go-to-marks.ts';
import { newPageText } from './page-links.ts';
import { paintPage } from './paint-page.ts';
import { passageNotes } from './passage-notes.ts';
import { pointAtMarks } from './point-at-marks.ts';
import { type CalledBy, requestAtMark, sameMarks } from './request-at-mark.ts';
import { runHover } from './run-hover.ts';
import { castTeller } from './tell-cast.ts';
import { tellLinks } from './tell-links.ts';
import type { LiveSettings } from './while-on.ts';

/**
 * Reads a page, marks what the glossary knows on it, and shows a card where the pointer rests. Has itself started anew
 * where the page becomes another.
 */
export async function startReader(
  root: Element,
  settings: LiveSettings,
  lifetime: AbortController,
  startAnew: () => void,
): Promise<void> {
  const { signal } = lifetime;
  const described = await askBackground('describePage', readHead());
  if (signal.aborted || described.kind === 'unanswered') return;
  const { page, published } = described.value;
  followAddress(page.url, startAnew, signal);
  const timings: Timings = { read: 0, resolve: 0, link: 0, paint: 0 };
  const text = newPageText(
    published,
    {
      timings,
      url: page.url,
      link: async (question) => heard(await askBackground('link', question)),
      thinning: () => settings.now,
      onLinked: repaint,
      onOutdated: readAgain,
    },
    signal,
  );
  const painter = paintPage(() => settings.now, signal);
  let complete = false;
  let isLinkDue = false;
  let calledBy: CalledBy | null = null;

  const card = cardInPage(
    extensionUrl('card.html'),
    {
      entered: () => hover.send({ type: 'enteredCard' }),
      left: () => hover.send({ type: 'leftCard' }),
      beganWriting: () => hover.send({ type: 'beganWriting' }),
      endedWriting: () => hover.send({ type: 'endedWriting' }),
      step,
      close: () => hover.send({ type: 'dismissed' }),
    },
    signal,
  );
  const hover = runHover(
    {
      prepare: card.prepare,
      drawAhead: (id) => {
        const request = requestAt(id);
        if (request) card.drawAhead(request);
      },
      show: (id) => {
        const request = requestAt(id);
        const mark = text.mark(id);
        if (!request) hover.send({ type: 'dismissed' });
        else {
          if (mark) painter.point(mark.span);
          card.show(request);
        }
      },
      hide: () => {
        painter.point(null);
        card.hide();
        if (isLinkDue) text.linkAgain();
        isLinkDue = false;
      },
      dwellMs: () => (settings.now.trigger === 'hover' ? settings.now.dwellMs : 0),
    },
    signal,
  );

  function requestAt(id: MarkId): CardRequest | null {
    const mark = text.mark(id);
    if (!mark) return notes.request(id, pointing.at());
    return requestAtMark(mark, sameMarks(mark, text.places()), pointing.at(), calledBy, { page, published });
  }

  function step(by: 1 | -1): void {
    const state = hover.state();
    const mark = state.at === 'open' && text.mark(state.mark);
    if (!mark) return;
    const same = sameMarks(mark, text.places());
    walk.goTo(same.at((same.indexOf(mark) + by) % same.length)!.id);
  }

  function call(mark: MarkId, by: typeof calledBy): void {
    calledBy = by;
    pointing.forget();
    hover.send({ type: 'called', mark });
    calledBy = null;
  }

  const notes = passageNotes(
    page,
    root,
    painter,
    // Asked for by hand: it does not close because the pointer is elsewhere.
    (mark) => call(mark, 'key'),
    tellGone,
    signal,
  );

  function tellGone(): void {
    hover.send({ type: 'marksGone', isGone: (id) => text.mark(id) === null && !notes.has(id) });
  }

  const pointing = pointAtMarks(
    {
      hover,
      card,
      markAt: (point) => {
        // Of a name before that of the passage that it stands in.
        const span = spanAt(point, (node) => text.marksIn(node).map((mark) => ({ ...mark.span, mark })));
        return span?.mark.id ?? notes.at(point);
      },
      trigger: () => settings.now.trigger,
      onTapped: (mark) => call(mark, 'touch'),
    },
    signal,
  );

  const cast = castTeller({ ...page, day: published }, text, isComplete, signal);
  const walk = walkMarks(
    text,
    () => {
      const state = hover.state();
      return state.at === 'open' ? state.mark : null;
    },
    (mark, byKey) => call(mark, byKey ? 'key' : 'panel'),
  );
  settings.onChange = () => {
    text.thin();
    repaint();
  };

  function isComplete(): boolean {
    return complete && text.isLinked();
  }

  function repaint(): void {
    cast.changed();
    const began = performance.now();
    painter.paint(
      text.marks().map((mark) => mark.span),
      text.isPrivate(),
    );
    timings.paint += performance.now() - began;
    tellGone();
  }

  /** The card that a choice was made on stays until the reader leaves it, though its mark may go. */
  function linkWhenClosed(): null {
    isLinkDue = hover.state().at === 'open';
    if (!isLinkDue) text.linkAgain();
    return null;
  }

  function readAgain(): null {
    text.forgetAll();
    repaint();
    follower.readAgain();
    return null;
  }

  function heard<Value>(asked: Answered<Value>): Value | null {
    if (asked.kind === 'answered') return asked.value;
    // An update has replaced the extension under this script: it can only clear up after itself.
    if (isOrphaned()) lifetime.abort();
    return null;
  }

  const follower = followPage(
    root,
    {
      timings,
      spot: async (texts) => heard(await askBackground('spot', texts)),
      onPassages: text.add,
      onStale: painter.drop,
      onGone: (blocks) => {
        const began = performance.now();
        text.forget(blocks);
        timings.link += performance.now() - began;
        repaint();
      },
      onComplete: () => {
        complete = true;
        cast.changed();
        notes.look();
      },
    },
    signal,
  );

  answerQuestions(
    {
      root,
      walk,
      cast,
      links: () => tellLinks({ ...page, day: published }, text.links(), timings, isComplete()),
      linkAgain: linkWhenClosed,
      readAgain,
      confirm: card.confirm,
    },
    signal,
  );
}
