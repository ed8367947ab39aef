import { BOUNDARY } from '../text/boundary.ts';
import { CUT } from './cut.ts';
import { runsOn, runsOnInto } from './run-edges.ts';

/**
 * Tells of a reading that begins or ends at a boundary whether a word runs on across it. Asked where the text is
 * spotted, so that the page, which knows what joins, needs to know nothing about scripts.
 */
export function cutsOf(text: string, start: number, end: number): number {
  let before = start;
  while (text[before - 1] === BOUNDARY) before -= 1;
  let after = end;
  while (text[after] === BOUNDARY) after += 1;
  const isCutBefore =
    before !== start && before > 0 && runsOn(characterBefore(text, before), characterFrom(text, start));
  const isCutAfter = after !== end && runsOnInto(characterBefore(text, end), text, after);
  return (isCutBefore ? CUT.before : 0) | (isCutAfter ? CUT.after : 0);
}

function characterFrom(text: string, at: number): string {
  return String.fromCodePoint(text.codePointAt(at)!);
}

/** The character that ends at `end`, which is greater than 0. */
function characterBefore(text: string, end: number): string {
  const isPair = end > 1 && /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(end - 2, end));
  return text.slice(isPair ? end - 2 : end - 1, end);
}
