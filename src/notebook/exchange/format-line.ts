import type { NotesFormat } from '../../exchange/notes-out/notes-format.ts';
import type { PackFormat } from '../../exchange/packs-out/pack-format.ts';
import { say } from '../../language/speak.ts';

/** A format as the reader is shown it. */
export type FormatLine = {
  readonly id: string;
  readonly title: string;
  readonly hint: string;
  readonly extension: string;
};

/** A format in the language of the reader. */
export function lineOf({ id, title, hint, extension }: NotesFormat | PackFormat): FormatLine {
  return { id, title: say(title), hint: say(hint), extension };
}
