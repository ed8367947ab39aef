import type { ComponentChildren } from 'preact';
import { say } from '../language/speak.ts';

export type CardControlsProps = {
  /** Where there is a way back, or forward again, through the entries that were opened in this card. */
  readonly onBack: (() => void) | null;
  readonly onForward: (() => void) | null;
  readonly isPinned: boolean;
  /** `null` where the card cannot stay: a sheet on a touch screen. */
  readonly onPin: (() => void) | null;
  readonly onClose: () => void;
};

/** The row of small buttons at a card's corner. */
export function CardControls({ onBack, onForward, isPinned, onPin, onClose }: CardControlsProps) {
  return (
    <div class="card-controls">
      {onBack && (
        <Control name={say('card.back')} onPress={onBack}>
          <path d="M9.5 3 4.5 8l5 5M5 8h7" />
        </Control>
      )}
      {onForward && (
        <Control name={say('card.forward')} onPress={onForward}>
          <path d="m6.5 3 5 5-5 5M11 8H4" />
        </Control>
      )}
      {onPin && !isPinned && (
        <Control name={say('card.pin')} onPress={onPin}>
          <path d="M6 2.5h4l-.5 4 2 2.5h-7l2-2.5zM8 9v4.5" />
        </Control>
      )}
      <Control name={say('card.close')} title={say('card.closeTitle')} onPress={onClose}>
        <path d="m4 4 8 8m0-8-8 8" />
      </Control>
    </div>
  );
}

type ControlProps = {
  readonly name: string;
  readonly title?: string;
  readonly onPress: () => void;
  readonly children: ComponentChildren;
};

function Control({ name, title = name, onPress, children }: ControlProps) {
  return (
    <button type="button" class="card-control" onClick={onPress} aria-label={name} title={title}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <g fill="none" stroke="currentColor" stroke-width="1.5" stroke-linejoin="round">
          {children}
        </g>
      </svg>
    </button>
  );
}
