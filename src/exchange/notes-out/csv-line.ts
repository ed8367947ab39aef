import Papa from 'papaparse';

/** One line of a CSV file (RFC 4180), its line end included. */
export function csvLine(cells: readonly string[]): string {
  return `${Papa.unparse([cells as string[]], { newline: '\r\n' })}\r\n`;
}

/**
 * What a spreadsheet takes for a formula: one of these signs at the start of a cell or, where a program parts lines
 * before it parts cells, of any line in it; also behind white space, which some programs trim.
 */
const FORMULA = /^(?=[\s\u00a0\ufeff]*[=+\-@\t\r\uff0b\uff0d\uff1d\uff20])(?=[^\n])/gm;

/** A cell that no spreadsheet runs: an apostrophe stands before what would be a formula. */
export function guardFormula(cell: string): string {
  return cell.replace(FORMULA, "'");
}

/** Tags as one cell: parted by commas, with quotes where a tag has a comma itself, or white space at its edges. */
export function tagCell(tags: readonly string[]): string {
  if (tags.length === 0) return '';
  return Papa.unparse([tags as string[]], { quotes: tags.map((tag) => tag !== tag.trim()) });
}
