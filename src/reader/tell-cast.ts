import type { Day } from '../core/glossary/day.ts';
import type { Page } from '../core/notes/note.ts';
import type { CastLink, PageCast } from '../messaging/protocol.ts';
import { rectsOf } from '../page/hit-test.ts';
import type { PageLink, PageText } from './page-links.ts';

/** How much is told of the words around a place. UTF-16 units. */
const AROUND = 60;
/** A page that changes at every moment is told of this often. Milliseconds. */
const PAUSE_MS = 250;

/** Tells the cast of the page, and again when it has changed, to whoever has asked with the last revision. */
export type CastTeller = {
  changed(): void;
  tell(known: number): PageCast | Promise<PageCast>;
};

export function castTeller(
  page: Page & { readonly day: Day | null },
  text: PageText,
  isComplete: () => boolean,
  signal: AbortSignal,
): CastTeller {
  let revision = 1;
  let waiting: (() => void)[] = [];

  function tellNow(): PageCast {
    const height = document.documentElement.scrollHeight || 1;
    const links = text.places().flatMap((mark) => {
      const at = Math.min(1, ((rectsOf(mark.span)[0]?.top ?? 0) + scrollY) / height);
      return [mark, ...mark.inside].flatMap((one) => tellLink(one, mark.id, at));
    });
    return { revision, page, complete: isComplete(), links };
  }

  function answerAll(): void {
    for (const answer of waiting) answer();
    waiting = [];
  }

  // Whoever waits must not wait for ever: asked again, nobody answers.
  signal.addEventListener('abort', answerAll);
  return {
    changed: () => {
      revision += 1;
      if (waiting.length > 0) setTimeout(answerAll, PAUSE_MS);
    },
    tell: (known) =>
      known === revision ? new Promise((resolve) => waiting.push(() => resolve(tellNow()))) : tellNow(),
  };
}

function tellLink(
  { outcome, passage: { text }, start, end }: PageLink,
  place: number,
  at: number,
): CastLink[] {
  if (outcome.kind === 'silent') return [];
  return [
    {
      place,
      at,
      entries: outcome.kind === 'linked' ? [outcome.entry] : outcome.options.map(({ entry }) => entry),
      text: text.slice(start, end),
      before: text.slice(Math.max(0, start - AROUND), start),
      after: text.slice(end, end + AROUND),
    },
  ];
}
