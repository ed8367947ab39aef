import type { Pack } from '../../core/glossary/pack.ts';
import { csvLine, guardFormula, tagCell } from '../notes-out/csv-line.ts';
import type { Piece } from '../piece.ts';
import { explanationOf } from './explanation-of.ts';

/** A pack as a table: a name, what it is, its other spellings, its kind. */
export function* toWordCsv({ entries }: Pack): Generator<Piece> {
  yield { text: `\ufeff${csvLine(['Name', 'Definition', 'Aliases', 'Kind'])}`, done: 0 };
  for (const entry of entries) {
    const cells = [
      entry.name,
      explanationOf(entry),
      tagCell(entry.forms.map(({ text }) => text)),
      entry.kind,
    ];
    yield { text: csvLine(cells.map(guardFormula)), done: 1 };
  }
}
