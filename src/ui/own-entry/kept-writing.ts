import type { OwnWriting } from './OwnEntryForm.tsx';

/** What was being written when a form was closed, by what it was about; lives as long as the window. */
const kept = new Map<string, OwnWriting>();

/** Keeps what is being written, so that a form that is closed by mistake opens with it again; `null` forgets it. */
export function keepWriting(about: string, writing: OwnWriting | null): void {
  if (writing) kept.set(about, writing);
  else kept.delete(about);
}

export function keptWriting(about: string): OwnWriting | null {
  return kept.get(about) ?? null;
}
