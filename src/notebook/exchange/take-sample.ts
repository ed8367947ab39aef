import type { Piece } from '../../exchange/piece.ts';
import type { Sample } from './work.ts';

/** As much as a reader looks at. UTF-16 units. */
const MOST = 6_000;
const MOST_FILES = 12;

/** The beginning of what a writer writes; no more of it is written than is shown. Of a zip, its first file. */
export function takeSample(pieces: Iterable<Piece>): Sample {
  const files: string[] = [];
  let text = '';
  for (const { file, text: words } of pieces) {
    if (file !== undefined && !files.includes(file)) files.push(file);
    if (file === undefined || file === files[0]) text += words;
    if (text.length > MOST || files.length > MOST_FILES)
      return { text: text.slice(0, MOST), files, isWhole: false };
  }
  return { text, files, isWhole: true };
}
