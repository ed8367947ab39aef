import { say, sayCount } from '../language/speak.ts';
import { ColourPicker } from '../ui/ColourPicker.tsx';
import { TagField } from '../ui/TagField.tsx';
import type { NotebookHands, OpenNotebook } from './notebook-view.ts';

type BulkBarProps = { readonly view: OpenNotebook; readonly hands: NotebookHands };

/** What can be done to all marked notes at once. */
export function BulkBar({ view, hands }: BulkBarProps) {
  return (
    <section class="bulk" aria-label={say('notebook.markedNotes')}>
      <p class="bulk-count">
        <strong>{sayCount('notebook.marked', view.marked.size)}</strong>
        <button type="button" class="quiet-button" onClick={hands.unmarkAll}>
          {say('notebook.unmark')}
        </button>
      </p>
      {view.isTrash ? (
        <>
          <button type="button" class="quiet-button" onClick={hands.restore}>
            {say('notebook.putBack')}
          </button>
          <button type="button" class="quiet-button bulk-delete" onClick={hands.forget}>
            {say('notebook.deleteForGood')}
          </button>
        </>
      ) : (
        <>
          <TagField
            tags={[]}
            known={view.tags}
            label={say('notebook.tagMarked')}
            onTag={hands.tag}
            onUntag={hands.untag}
          />
          <ColourPicker colour={null} onChoose={hands.colour} />
          <button type="button" class="quiet-button bulk-delete" onClick={hands.remove}>
            {say('notebook.delete')}
          </button>
        </>
      )}
    </section>
  );
}
