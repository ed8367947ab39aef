import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { say, spokenLanguage } from '../language/speak.ts';
import { notesOfGroups } from './group-notes.ts';
import { listKey } from './list-key.ts';
import { NoteLine } from './NoteLine.tsx';
import type { NotebookHands, OpenNotebook } from './notebook-view.ts';
import { remembered } from './remembered.ts';
import { HEIGHT_PX, type NoteRow, topOfNote, topsOf, visibleRows } from './visible-rows.ts';

type NoteListProps = { readonly view: OpenNotebook; readonly hands: NotebookHands };

/** Two lists are never on the screen at once. */
const topsOfAll = remembered(topsOf);
const idsOf = remembered(notesOfGroups);

/**
 * The notes that are found, as a list of which only what is seen is drawn. All rows of a kind have one height, so that
 * a hundred thousand need no measuring. One note is selected, as many as wanted are marked.
 */
export function NoteList({ view, hands }: NoteListProps) {
  const list = useRef<HTMLDivElement>(null);
  const [window, setWindow] = useState({ top: 0, height: 800 });
  const { groups, selected, marked } = view;
  const tops = topsOfAll(groups);
  const rows = visibleRows(groups, tops, window.top, window.height);

  useLayoutEffect(() => {
    const element = list.current!;
    const look = () => {
      const seen = { top: element.scrollTop, height: element.clientHeight };
      setWindow((before) => (before.top === seen.top && before.height === seen.height ? before : seen));
    };
    // Called once by itself when the list has been laid out; asking before that would lay the page out twice.
    const sizes = new ResizeObserver(look);
    sizes.observe(element);
    return () => sizes.disconnect();
  }, []);
  useEffect(() => {
    if (view.arrival > 0) list.current?.focus({ preventScroll: true });
  }, [view.arrival]);
  const selectedId = selected?.id ?? null;
  useEffect(() => {
    const top = selectedId === null ? null : topOfNote(groups, tops, selectedId);
    const element = list.current;
    if (top === null || !element) return;
    const bottom = top + HEIGHT_PX.note;
    if (top < element.scrollTop + HEIGHT_PX.head) element.scrollTop = top - HEIGHT_PX.head;
    else if (bottom > element.scrollTop + element.clientHeight)
      element.scrollTop = bottom - element.clientHeight;
  }, [selectedId, groups, view.arrival]);

  const page = Math.max(1, Math.floor(window.height / HEIGHT_PX.note) - 1);
  return (
    <div
      class="note-list"
      ref={list}
      role="listbox"
      tabIndex={0}
      aria-label={say(view.isTrash ? 'notebook.listTrash' : 'notebook.list')}
      aria-multiselectable="true"
      aria-activedescendant={selectedId === null ? undefined : `note-${selectedId}`}
      onScroll={(event) =>
        setWindow({ top: event.currentTarget.scrollTop, height: event.currentTarget.clientHeight })
      }
      onKeyDown={(event) => {
        const ids = idsOf(groups);
        const act = listKey(event, { ids, selected: selectedId, marked, page, isTrash: view.isTrash });
        if (!act) return;
        event.preventDefault();
        act(hands);
      }}
    >
      <div class="note-list-whole" role="presentation" style={{ height: `${tops.at(-1)}px` }}>
        {rows.map((row) => (
          <Row
            key={row.key}
            row={row}
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
  readonly isSelected: boolean;
  readonly isMarked: boolean;
};

function Row({ row, isSelected, isMarked, view, hands }: RowProps) {
  const style = { transform: `translateY(${row.top}px)`, height: `${HEIGHT_PX[row.kind]}px` };
  if (row.kind === 'head')
    return (
      <div class="note-group" role="presentation" style={style}>
        <span class="note-group-name">{row.group.name}</span>
        <span class="note-group-count">{row.group.notes.length.toLocaleString(spokenLanguage().tag)}</span>
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
