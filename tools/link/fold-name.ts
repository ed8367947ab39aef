import { readWords } from '../../src/core/text/words.ts';

/** A name as the spotter compares it: its words folded, whatever stands between them. */
export function foldName(name: string): string {
  const { count, folded, foldedStart } = readWords(name);
  return Array.from({ length: count }, (_, word) =>
    String.fromCharCode(...folded.subarray(foldedStart[word], foldedStart[word + 1])),
  ).join(' ');
}
