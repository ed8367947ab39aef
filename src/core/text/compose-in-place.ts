/** Fills the place of units that composing has left over: folds to nothing and belongs to the letter before it. */
const FILLER = '\u034F';

/** Decomposed kana and Hangul (as file names on some systems are written): two or three code points for a letter. */
const DECOMPOSED = /[\u1100-\u1112][\u1161-\u1175][\u11A8-\u11C2]?|[\u3040-\u30FF][\u3099\u309A]/g;

/** Composes such letters without moving any offset: the composed letter takes the place of the first unit. */
export function composeInPlace(text: string): string {
  if (!/[\u1100-\u1112\u3099\u309A]/.test(text)) return text;
  return text.replace(DECOMPOSED, (letters) => {
    const composed = letters.normalize('NFC');
    return composed.length === 1 ? composed.padEnd(letters.length, FILLER) : letters;
  });
}
