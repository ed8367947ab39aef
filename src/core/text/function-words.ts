/**
 * Small words of English that begin a sentence with a capital without being part of a name: "As Kim, Xi and Putin
 * have learned". Closed classes (Huddleston & Pullum, *The Cambridge Grammar of the English Language*), the days
 * and months, and the adverbs and reporting words with which news opens sentences.
 */
const FUNCTION_WORDS = new Set(
  `a about above according across after again against all along also although always
  amid among an and another any are around as at away back because before behind being below beside
  besides between beyond both but by could critics despite did do does down during each earlier
  either even ever every except experts few finally for from further given had has have having he
  her here him his how however if in indeed inside into is it its just last later   like many may meanwhile meet might more most must my near neither never nevertheless
  next no none not now of on once one only or other others our   outside over own past per perhaps said save says several shall she should since
  so some soon still such that the their them then there therefore these they this those though through
  throughout to today together too toward towards under unless unlike until up upon use   via was we were what when where whereas whether which while who whom whose why will with within
  without would yesterday yet you   monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
  october november december
  additionally consequently currently eventually following formerly initially likewise originally previously recently
  regarding similarly subsequently dear hello hey hi oh okay please thank well yes
  says tells told calls called meets met visits urges warns welcomes invites hails blasts thanks`
    .split(/\s+/)
    .filter(Boolean),
);

/** Whether a word, in any case, is one that says nothing of a name beside it. */
export function isFunctionWord(word: string): boolean {
  return FUNCTION_WORDS.has(word.toLowerCase());
}
