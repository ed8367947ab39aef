import type { ComponentChildren } from 'preact';
import type { EntryId } from '../core/glossary/entry.ts';
import { Choice } from './Choice.tsx';
import type { CardContent } from './card-content.ts';
import { EntryView } from './EntryView.tsx';

export type CardProps = {
  readonly content: CardContent;
  /** The widest it may be, in CSS pixels. */
  readonly maxWidth: number;
  readonly onOpen: (entry: EntryId) => void;
  readonly onBack: () => void;
  readonly onClose: () => void;
  /** The note field, where there is an entry to write about. */
  readonly note: ComponentChildren;
};

/** The card: one entry, or a choice of several, with the way to close it. */
export function Card({ content, maxWidth, onOpen, onBack, onClose, note }: CardProps) {
  return (
    <div class="card" role="dialog" aria-labelledby="card-name" style={{ width: `${maxWidth}px` }}>
      <div class="card-controls">
        {content.kind === 'entry' && content.canGoBack && (
          <button type="button" class="card-control" onClick={onBack} aria-label="Back" title="Back">
            <Arrow />
          </button>
        )}
        <button type="button" class="card-control" onClick={onClose} aria-label="Close" title="Close (Esc)">
          <Cross />
        </button>
      </div>
      <Inner content={content} onOpen={onOpen} />
      {note}
    </div>
  );
}

function Inner({ content, onOpen }: Pick<CardProps, 'content' | 'onOpen'>) {
  switch (content.kind) {
    case 'nothing':
      return null;
    case 'entry':
      return <EntryView key={content.content.entry.id} content={content.content} onOpen={onOpen} />;
    case 'choice':
      return <Choice text={content.text} entries={content.entries} onOpen={onOpen} />;
    case 'unreachable':
      return (
        <p id="card-name" class="card-message">
          Gloss is being updated or restarted. Reload this page to go on.
        </p>
      );
    default:
      return content satisfies never;
  }
}

function Arrow() {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d="M9.5 3 4.5 8l5 5M5 8h7" fill="none" stroke="currentColor" stroke-width="1.5" />
    </svg>
  );
}

function Cross() {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d="m4 4 8 8m0-8-8 8" fill="none" stroke="currentColor" stroke-width="1.5" />
    </svg>
  );
}
