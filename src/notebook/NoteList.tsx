import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type NoteRow, notesOfRows } from './group-notes.ts';
import { listKey } from './list-key.ts';
import { NoteLine } from './NoteLine.tsx';
import type { NotebookHands, OpenNotebook } from './notebook-view.ts';
import { remembered } from './remembered.ts';
import { HEIGHT_PX, offsetsOf, visibleRows } from './visible-rows.ts';

type NoteListProps = { readonly view: OpenNotebook; readonly hands: NotebookHands };

/** Two lists are never on the screen at once. */
const offsets = remembered(offsetsOf);
const idsOf = remembered(notesOfRows);

/**
 * The notes that are found, as a list of which only what is seen is drawn. All rows of a kind have one height, so that
 * a hundred thousand need no measuring. One note is selected, as many as wanted are marked.
 */
export function NoteList({ view, hands }: NoteListProps) {
  const list = useRef<HTMLDivElement>(null);
  const [window, setWindow] = useState({ top: 0, height: 800 });
  const { rows, selected, marked } = view;
  const tops = offsets(rows);
  const ids = idsOf(rows);
  const shown = visibleRows(tops, window.top, window.height);

  useLayoutEffect(() => {
    const element = list.current!;
    const look = () => setWindow({ top: element.scrollTop, height: element.clientHeight });
    look();
    const sizes = new ResizeObserver(look);
    sizes.observe(element);
    return () => sizes.disconnect();
  }, []);
  useEffect(() => {
    if (view.arrival > 0) list.current?.focus({ preventScroll: true });
  }, [view.arrival]);
  const selectedId = selected?.id ?? null;
  useEffect(() => {
    const index = rows.findIndex((row) => row.kind === 'note' && row.note.id === selectedId);
    const element = list.current;
    if (index === -1 || !element) return;
    const top = tops[index]!;
    if (top < element.scrollTop + HEIGHT_PX.head) element.scrollTop = top - HEIGHT_PX.head;
    else if (tops[index + 1]! > element.scrollTop + element.clientHeight)
      element.scrollTop = tops[index + 1]! - element.clientHeight;
  }, [selectedId, rows, view.arrival]);

  const page = Math.max(1, Math.floor(window.height / HEIGHT_PX.note) - 1);
  return (
    <div
      class="note-list"
      ref={list}
      role="listbox"
      tabIndex={0}
      aria-label={view.isTrash ? 'Notes in the trash' : 'Notes'}
      aria-multiselectable="true"
      aria-activedescendant={selectedId === null ? undefined : `note-${selectedId}`}
      onScroll={(event) =>
        setWindow({ top: event.currentTarget.scrollTop, height: event.currentTarget.clientHeight })
      }
      onKeyDown={(event) => {
        const act = listKey(event, { ids, selected: selectedId, marked, page, isTrash: view.isTrash });
        if (!act) return;
        event.preventDefault();
        act(hands);
      }}
    >
      <div class="note-list-whole" role="presentation" style={{ height: `${tops.at(-1)}px` }}>
        {rows.slice(shown.from, shown.to).map((row, index) => (
          <Row
            key={row.key}
            row={row}
            top={tops[shown.from + index]!}
            isSelected={row.kind === 'note' && row.note.id === selectedId}
            isMarked={row.kind === 'note' && marked.has(row.note.id)}
            view={view}
            hands={hands}
          />
        ))}
      </div>
    </div>
  );
}

type RowProps = NoteListProps & {
  readonly row: NoteRow;
  readonly top: number;
  readonly isSelected: boolean;
  readonly isMarked: boolean;
};

function Row({ row, top, isSelected, isMarked, view, hands }: RowProps) {
  const style = { transform: `translateY(${top}px)`, height: `${HEIGHT_PX[row.kind]}px` };
  if (row.kind === 'head')
    return (
      <div class="note-group" role="presentation" style={style}>
        <span class="note-group-name">{row.name}</span>
        <span class="note-group-count">{row.count.toLocaleString('en-GB')}</span>
      </div>
    );
  return (
    <NoteLine
      note={view.show(row.note)}
      style={style}
      timeZone={view.timeZone}
      isSelected={isSelected}
      isMarked={isMarked}
      onSelect={() => hands.select(row.note.id)}
      onMark={(on) => hands.mark([row.note.id], on)}
    />
  );
}
