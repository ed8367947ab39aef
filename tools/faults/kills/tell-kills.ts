import { ENDINGS } from './endings.ts';
import type { KillsRun } from './kill-while-working.ts';

/** What was done, in one sentence. */
export function tellDone({ kills, counts: { notes, imports, packs, exports } }: KillsRun): string {
  const total = ENDINGS.reduce((sum, ending) => sum + kills[ending], 0);
  const kinds = ENDINGS.map((ending) => `${ending} ${kills[ending]}`).join(', ');
  return (
    `${total} kills (${kinds}) while notes were written and changed (${notes.sent} writes sent, ${notes.shown} shown ` +
    `as saved), files of notes imported (${imports.begun}, ${imports.told} told as done), packs imported ` +
    `(${packs.begun}, ${packs.told}), notes exported (${exports.begun}, ${exports.told})`
  );
}

/** What is left, in one sentence. */
export function tellSurvived({ counts: { notes, imports, packs } }: KillsRun): string {
  return (
    `all ${notes.notes} notes that were shown as saved are there, whole, once, and so are the last wordings of all ` +
    `${imports.told} files and ${packs.told} packs that were told as imported; nothing is half there`
  );
}
