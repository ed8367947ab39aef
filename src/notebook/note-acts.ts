import type { Note, NoteId } from '../core/notes/note.ts';
import { type ChangeOfNotes, type NoteChange, undoOf } from '../core/notes/note-change.ts';
import { say, sayCount } from '../language/speak.ts';
import { askBackground } from '../messaging/ask.ts';
import type { ChangingNotesTold } from '../messaging/note-questions.ts';
import type { NotebookState } from './notebook-state.ts';
import type { NotebookHands } from './notebook-view.ts';
import { afterDoing, afterRedoing, afterUndoing, type UndoStep } from './undo-steps.ts';

export type NoteActs = Pick<
  NotebookHands,
  'tag' | 'untag' | 'colour' | 'remove' | 'restore' | 'forget' | 'undo' | 'redo' | 'dismissToast'
> & {
  /** The reader begins to write in a note, and ends: what was written is one step back. */
  readonly beginText: (note: NoteId, text: string) => void;
  readonly endText: (note: NoteId, text: string) => void;
};

type Parts = {
  readonly now: () => NotebookState;
  readonly change: (part: Partial<NotebookState>) => void;
  /** The notes of the list, in their order. */
  readonly found: () => readonly Note[];
  /** Writes what is unsaved in the field of a note, and tells what it says; `null` for one that was not touched. */
  readonly settle: (note: NoteId) => string | null;
};

/** Everything that is done to notes beside writing in them, with the way back. */
export function noteActs({ now, change, found, settle }: Parts): NoteActs {
  let writing: { readonly note: NoteId; readonly text: string } | null = null;
  let doing: Promise<void> = Promise.resolve();

  /** One after the other: a second Ctrl+Z goes on from where the first has come to, however fast they are pressed. */
  function then(deed: () => Promise<void>): void {
    doing = doing.then(deed, deed);
  }

  /** The marked notes, or the one that is read. */
  function meant(): readonly Note[] {
    const { marked, selected, notes } = now();
    return marked.size > 0
      ? notes.filter(({ id }) => marked.has(id))
      : notes.filter(({ id }) => id === selected);
  }

  function act(noteChange: NoteChange, told: (count: number) => string, tells: boolean): void {
    // What is meant is what is marked now, whatever is still under way.
    const before = meant();
    then(() => doTo(before, noteChange, told, tells));
  }

  async function doTo(
    seen: readonly Note[],
    noteChange: NoteChange,
    told: (count: number) => string,
    tells: boolean,
  ): Promise<void> {
    const ids = new Set(seen.map(({ id }) => id));
    const before = now().notes.filter(({ id }) => ids.has(id));
    const undone = undoOf(before, noteChange);
    const notes = undone.flatMap((one) => one.notes);
    if (notes.length === 0) return;
    const goesAway = noteChange.kind === 'delete' || noteChange.kind === 'restore';
    const next = goesAway ? neighbourOf(new Set(notes)) : now().selected;
    for (const id of notes) {
      const text = settle(id);
      // A field that goes away with its note is left after the note has gone: its step comes first all the same.
      if (text !== null) endText(id, text);
    }
    const done = [{ notes, change: noteChange }];
    const why = await ask(done);
    if (why !== null) return change({ toast: { words: why, canUndo: false } });
    const step: UndoStep = { words: told(notes.length), done, undone };
    change({
      steps: afterDoing(now().steps, step),
      toast: tells ? { words: step.words, canUndo: true } : now().toast,
      ...(goesAway && { selected: next, marked: new Set<NoteId>(), arrival: now().arrival + 1 }),
    });
  }

  /** The note that will stand where some are taken from the list; the keyboard goes on there. */
  function neighbourOf(gone: ReadonlySet<NoteId>): NoteId | null {
    const list = found();
    const first = list.findIndex(({ id }) => gone.has(id));
    const after = list.slice(first).find(({ id }) => !gone.has(id));
    return (after ?? list.findLast(({ id }) => !gone.has(id)))?.id ?? null;
  }

  async function replay(which: 'done' | 'undone'): Promise<void> {
    const step = (which === 'undone' ? now().steps.done : now().steps.undone).at(-1);
    if (!step) return;
    const why = await ask(step[which]);
    if (why !== null) return change({ toast: { words: why, canUndo: false } });
    const { steps, arrival } = now();
    const first = step[which][0]?.notes[0] ?? null;
    change({
      steps: which === 'undone' ? afterUndoing(steps) : afterRedoing(steps),
      toast: { words: which === 'undone' ? say('notebook.undone', step.words) : step.words, canUndo: false },
      selected: first,
      arrival: arrival + 1,
    });
  }

  return {
    tag: (tag) => act({ kind: 'tag', tag }, (count) => sayCount('notebook.tagged', count, tag), isMany()),
    untag: (tag) =>
      act({ kind: 'untag', tag }, (count) => sayCount('notebook.untagged', count, tag), isMany()),
    colour: (colour) =>
      act({ kind: 'colour', colour }, (count) => sayCount('notebook.coloured', count), isMany()),
    remove: () => {
      const at = new Date().toISOString();
      act({ kind: 'delete', at }, (count) => sayCount('notebook.deleted', count), true);
    },
    restore: () => act({ kind: 'restore' }, (count) => sayCount('notebook.restored', count), true),
    forget: () => then(forget),
    undo: () => then(() => replay('undone')),
    redo: () => then(() => replay('done')),
    dismissToast: () => change({ toast: null, arrival: now().arrival + 1 }),
    beginText: (note, text) => {
      writing = { note, text };
    },
    endText,
  };

  function endText(note: NoteId, text: string): void {
    const began = writing;
    if (began?.note !== note) return;
    writing = null;
    if (began.text === text) return;
    const changeOf = (from: string, to: string): ChangeOfNotes[] => [
      { notes: [note], change: { kind: 'text', from, to } },
    ];
    const step = {
      words: say('notebook.wrote'),
      done: changeOf(began.text, text),
      undone: changeOf(text, began.text),
    };
    change({ steps: afterDoing(now().steps, step) });
  }

  function isMany(): boolean {
    return now().marked.size > 0;
  }

  async function forget(): Promise<void> {
    const notes = meant().filter(({ deleted }) => deleted !== null);
    const words = sayCount('notebook.forgetSure', notes.length);
    if (notes.length === 0 || !confirm(words)) return;
    const next = neighbourOf(new Set(notes.map(({ id }) => id)));
    const asked = await askBackground(
      'forgetNotes',
      notes.map(({ id }) => id),
    );
    const why = whyNot(asked);
    change({
      toast: { words: why ?? sayCount('notebook.forgotten', notes.length), canUndo: false },
      ...(why === null && { selected: next, marked: new Set<NoteId>(), arrival: now().arrival + 1 }),
    });
  }
}

async function ask(changes: readonly ChangeOfNotes[]): Promise<string | null> {
  return whyNot(await askBackground('changeNotes', changes));
}

function whyNot(
  asked: { readonly kind: 'answered'; readonly value: ChangingNotesTold } | { readonly kind: 'unanswered' },
): string | null {
  if (asked.kind === 'unanswered') return say('notebook.unanswered');
  return asked.value.kind === 'failed' ? asked.value.why : null;
}
