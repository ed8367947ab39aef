import type { Placement } from '../core/notes/placing.ts';
import type { ShownNote } from './shown-note.ts';

/** What the page said when it was last read, where that is not what it said when the note was written. */
const SAID: Readonly<Record<Placement, string | null>> = {
  exact: null,
  moved: 'The passage has moved on its page since.',
  changed: 'The passage has been changed on its page since.',
  orphaned:
    'The passage is not on its page any more. Open the page and select where it belongs now to attach it again.',
};

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
      {said !== null && <p class="note-placement">{said}</p>}
    </figure>
  );
}
