import type { MessageKey } from '../core/language/message-key.ts';
import type { Placement } from '../core/notes/placing.ts';
import { say } from '../language/speak.ts';
import type { ShownNote } from './shown-note.ts';

/** What the page said when it was last read, where that is not what it said when the note was written. */
const SAID = {
  exact: null,
  moved: 'notebook.moved',
  changed: 'notebook.changed',
  orphaned: 'notebook.orphaned',
} as const satisfies Readonly<Record<Placement, MessageKey | null>>;

/** What a note was written on: the words, and the way back to the page. */
export function SourceOf({ note: { quote, source, placement } }: { readonly note: ShownNote }) {
  if (quote === null && source === null) return null;
  const said = placement === null ? null : SAID[placement];
  return (
    <figure class="note-origin">
      {quote !== null && <blockquote>{quote}</blockquote>}
      {source !== null && (
        <figcaption>
          {source.address === null ? (
            <cite>{source.title}</cite>
          ) : (
            <a href={source.address} target="_blank" rel="noreferrer">
              <cite>{source.title}</cite>
            </a>
          )}
          {source.site && source.site !== source.title && <span>{source.site}</span>}
        </figcaption>
      )}
      {said !== null && <p class="note-placement">{say(said)}</p>}
    </figure>
  );
}
