import type { ComponentChildren } from 'preact';
import type { EntryId } from '../core/glossary/entry.ts';
import type { Point } from '../core/hover/pointer-path.ts';
import { say } from '../language/speak.ts';
import { CardControls, type CardControlsProps } from './CardControls.tsx';
import { CardGrip } from './CardGrip.tsx';
import { Choice } from './Choice.tsx';
import type { CardContent } from './card-content.ts';
import type { EntryHands } from './EntryTools.tsx';
import { EntryView } from './EntryView.tsx';

export type CardProps = {
  /** Another one whenever the card has been closed meanwhile. */
  readonly visit: number;
  readonly content: CardContent;
  /** The widest it may be, in CSS pixels. */
  readonly maxWidth: number;
  readonly controls: CardControlsProps;
  /** What moves a card that was pinned. */
  readonly onMove: (by: Point) => void;
  readonly onOpen: (entry: EntryId) => void;
  readonly onStep: (by: 1 | -1) => void;
  readonly hands: EntryHands;
  /** The note field, where there is an entry to write about. */
  readonly note: ComponentChildren;
};

/** The card: one entry, or a choice of several, with the way to close it. */
export function Card(props: CardProps) {
  const { content, maxWidth, controls, onMove, note } = props;
  return (
    // Takes the focus where it was opened by a key, so that a screen reader begins with its name.
    <div
      class="card"
      role="dialog"
      aria-labelledby="card-name"
      tabIndex={-1}
      style={{ width: `${maxWidth}px` }}
      data-pinned={controls.isPinned}
    >
      {controls.isPinned && <CardGrip onMove={onMove} />}
      <CardControls {...controls} />
      <Inner {...props} content={content} />
      {note}
    </div>
  );
}

function Inner({ visit, content, onOpen, onStep, hands }: CardProps) {
  switch (content.kind) {
    case 'nothing':
      return null;
    case 'entry':
      return (
        <EntryView
          key={`${visit} ${content.content.entry.id}`}
          content={content.content}
          onOpen={onOpen}
          onStep={onStep}
          hands={hands}
        />
      );
    case 'choice':
      return <Choice text={content.text} options={content.options} onOpen={onOpen} />;
    case 'unreachable':
      return (
        <p id="card-name" class="card-message">
          {say('card.unreachable')}
        </p>
      );
    default:
      return content satisfies never;
  }
}
