const SYLLABLES = ['ka', 'ro', 'mi', 'tu', 'len', 'sho', 'vy', 'dag', 'pel', 'zin'];
const DEFINITION =
  'Said of somebody who keeps to a treaty although nobody would notice, and of the treaty itself; ';

/** A glossary as a reader may have it: a CSV with so many words, each with a definition and two other spellings. */
export function madeGlossary(count: number): string {
  const lines = ['headword,definition,alternates'];
  for (let nth = 0; nth < count; nth += 1) {
    const word = wordOf(nth);
    lines.push(
      `${word},"${DEFINITION}see also ""${wordOf((nth * 31) % count)}"", number ${nth}.","${word}er,${word} ${SYLLABLES[nth % 10]}"`,
    );
  }
  return lines.join('\n');
}

/** No two are alike. */
function wordOf(number: number): string {
  const digits = [...String((number * 7_919) % 1_000_000).padStart(6, '0')];
  return digits.map((digit) => SYLLABLES[Number(digit)]!).join('');
}
