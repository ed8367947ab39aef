import { ColourPicker } from '../ui/ColourPicker.tsx';
import { TagField } from '../ui/TagField.tsx';
import type { NotebookHands, OpenNotebook } from './notebook-view.ts';
import { sayCount } from './say-count.ts';

type BulkBarProps = { readonly view: OpenNotebook; readonly hands: NotebookHands };

/** What can be done to all marked notes at once. */
export function BulkBar({ view, hands }: BulkBarProps) {
  return (
    <section class="bulk" aria-label="Marked notes">
      <p class="bulk-count">
        <strong>{sayCount(view.marked.size, 'note')} marked</strong>
        <button type="button" class="quiet-button" onClick={hands.unmarkAll}>
          Unmark
        </button>
      </p>
      {view.isTrash ? (
        <>
          <button type="button" class="quiet-button" onClick={hands.restore}>
            Put back
          </button>
          <button type="button" class="quiet-button bulk-delete" onClick={hands.forget}>
            Delete for good
          </button>
        </>
      ) : (
        <>
          <TagField
            tags={[]}
            known={view.tags}
            label="Tag the marked notes"
            onTag={hands.tag}
            onUntag={hands.untag}
          />
          <ColourPicker colour={null} onChoose={hands.colour} />
          <button type="button" class="quiet-button bulk-delete" onClick={hands.remove}>
            Delete
          </button>
        </>
      )}
    </section>
  );
}
