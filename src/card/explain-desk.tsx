import type { VNode } from 'preact';
import type { EntryId } from '../core/glossary/entry.ts';
import type { Explained } from './explained.ts';
import type { Show, ShowPassage } from './shown.ts';

/** The room that the card has, as the reader of the page has told it. */
type Room = Pick<Show | ShowPassage, 'token' | 'maxWidth' | 'maxHeight'>;

export type Explaining = { readonly show: Room; readonly card: VNode };

export type ExplainDesk = {
  now(): Explaining | null;
  /** Opens the form; `onDone` hears of the entry that came of it, and of nothing where the reader gave up. */
  open(what: Explained, show: Room, hands: ExplainHands): Promise<void>;
  close(): void;
};

export type ExplainHands = {
  readonly onDone: (entry: EntryId) => void;
  readonly onEnter: () => void;
  readonly onLeave: () => void;
};

/** The forms in which the card takes entries. They are loaded when the first is opened: few cards are for writing. */
export function explainDesk(onChange: () => void): ExplainDesk {
  let now: Explaining | null = null;
  let opening = 0;

  function close(): void {
    opening += 1;
    now = null;
  }

  return {
    now: () => now,
    async open(what, show, { onDone, onEnter, onLeave }) {
      opening += 1;
      const mine = opening;
      const { ExplainCard } = await import('./ExplainCard.tsx');
      if (mine !== opening) return;
      const end = (act: () => void) => () => {
        close();
        onLeave();
        act();
      };
      onEnter();
      now = {
        show,
        card: (
          <ExplainCard
            key={`explain ${mine}`}
            what={what}
            maxWidth={show.maxWidth}
            onDone={(entry) => end(() => onDone(entry))()}
            onCancel={end(onChange)}
          />
        ),
      };
      onChange();
    },
    close,
  };
}
