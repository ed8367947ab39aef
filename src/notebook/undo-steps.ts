import type { ChangeOfNotes } from '../core/notes/note-change.ts';

/** Something the reader did to notes, and what takes it back. */
export type UndoStep = {
  /** As it is told: "Deleted 3 notes". */
  readonly words: string;
  readonly done: readonly ChangeOfNotes[];
  readonly undone: readonly ChangeOfNotes[];
};

/** What was done since the notebook was opened, the latest last, and what of it was taken back. */
export type UndoSteps = { readonly done: readonly UndoStep[]; readonly undone: readonly UndoStep[] };

export const NO_STEPS: UndoSteps = { done: [], undone: [] };

/** More steps back than anybody remembers. */
const MOST = 200;

/** A new deed ends what could be done again. */
export function afterDoing(steps: UndoSteps, step: UndoStep): UndoSteps {
  return { done: [...steps.done, step].slice(-MOST), undone: [] };
}

export function afterUndoing({ done, undone }: UndoSteps): UndoSteps {
  const last = done.at(-1);
  return last ? { done: done.slice(0, -1), undone: [...undone, last] } : { done, undone };
}

export function afterRedoing({ done, undone }: UndoSteps): UndoSteps {
  const last = undone.at(-1);
  return last ? { done: [...done, last], undone: undone.slice(0, -1) } : { done, undone };
}
