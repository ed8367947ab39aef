/**
 * What kinds of organizations are called. By such a word alone, behind an article, the rest of a text calls one that
 * it has named in full: "the Ministry", "the Commission".
 */
const GENERIC_NOUNS = new Set(
  `academy administration agency airline airlines airport alliance army assembly association authority bank board
  bureau center centre chamber church club coalition college command commission committee company conference
  congress congregation consortium convention corporation corps council court department directorate enterprise
  exchange federation firm force forces foundation front fund government group guard hall hospital house industries
  initiative institute institution laboratory league legislature library ministry mission mosque movement museum
  navy network news office organisation organization orchestra parliament party police post press school secretariat
  senate service services society state station store supreme synod team temple times treasury trust tribunal union
  university`
    .split(/\s+/)
    .filter(Boolean),
);

/** Whether a word, in any case, says what kind of organization something is and not which. */
export function isGenericNoun(word: string): boolean {
  return GENERIC_NOUNS.has(word.toLowerCase());
}
