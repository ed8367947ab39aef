import { NOTE_COLOURS } from '../core/notes/colours.ts';
import type { NoteId } from '../core/notes/note.ts';
import type { NotebookHands } from './notebook-view.ts';

/** What the list is when a key is pressed in it. */
export type ListNow = {
  /** The notes in their order, each once. */
  readonly ids: readonly NoteId[];
  readonly selected: NoteId | null;
  readonly marked: ReadonlySet<NoteId>;
  /** How many rows are a screen. */
  readonly page: number;
  readonly isTrash: boolean;
};

type Key = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/**
 * What a key means in the list; `null` leaves it to the browser. Single letters act only here, where nobody types:
 * arrows or J and K go, X or the space bar marks, Enter goes to the note, 1 to 6 colour, T tags, Delete deletes.
 */
export function listKey(key: Key, list: ListNow): ((hands: NotebookHands) => void) | null {
  if (key.altKey) return null;
  if (key.ctrlKey || key.metaKey) return key.key === 'a' ? (hands) => hands.mark(list.ids, true) : null;
  const to = target(key.key, list);
  if (to !== null) return goTo(to, key.shiftKey, list);
  const { selected, marked } = list;
  const digit = /^[0-6]$/.test(key.key) ? Number(key.key) : null;
  if (digit !== null && !list.isTrash) return (hands) => hands.colour(NOTE_COLOURS[digit - 1] ?? null);
  switch (key.key) {
    case ' ':
    case 'x':
      return selected && ((hands) => hands.mark([selected], !marked.has(selected)));
    case 'Enter':
      return () => focus('.note-pane textarea, .note-pane button');
    case 't':
      return list.isTrash ? null : () => focus('.bulk .tag-input, .note-pane .tag-input');
    case '/':
      return () => focus('#search');
    case 'Delete':
    case 'Backspace':
    case '#':
      return (hands) => (list.isTrash ? hands.forget() : hands.remove());
    case 'Escape':
      return marked.size > 0 ? (hands) => hands.unmarkAll() : (hands) => hands.select(null);
    default:
      return null;
  }
}

function target(key: string, { ids, selected, page }: ListNow): number | null {
  const at = selected === null ? -1 : ids.indexOf(selected);
  const within = (index: number) => Math.max(0, Math.min(ids.length - 1, index));
  switch (key) {
    case 'ArrowDown':
    case 'j':
      return within(at + 1);
    case 'ArrowUp':
    case 'k':
      return within(at - 1);
    case 'PageDown':
      return within(at + page);
    case 'PageUp':
      return within(at - page);
    case 'Home':
      return 0;
    case 'End':
      return ids.length - 1;
    default:
      return null;
  }
}

/** With Shift everything on the way is marked. */
function goTo(to: number, marks: boolean, { ids, selected }: ListNow): (hands: NotebookHands) => void {
  return (hands) => {
    const id = ids[to];
    if (id === undefined) return;
    const from = selected === null ? to : ids.indexOf(selected);
    if (marks) hands.mark(ids.slice(Math.min(from, to), Math.max(from, to) + 1), true);
    hands.select(id);
  };
}

function focus(selector: string): void {
  document.querySelector<HTMLElement>(selector)?.focus();
}
