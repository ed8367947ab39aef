/**
 * Small words of English that begin a sentence with a capital without being part of a name: "As Kim, Xi and Putin
 * have learned". Closed classes (Huddleston & Pullum, *The Cambridge Grammar of the English Language*), the days
 * and months, and the adverbs and reporting words with which news opens sentences.
 */
const FUNCTION_WORDS = new Set(
  `a about above according across after afterwards again against ago all almost along already also although always
  amid among an and another any are around as asked at away back because before behind being below beneath beside
  besides between beyond both but by calling can citing could critics despite did do does down during each earlier
  either enter even ever every except experts few finally following for from further given had has have having he
  hence her here hers him his how however if in indeed inside instead into is it its itself just last later leaving
  like likewise many may maybe meanwhile meet might more moreover most much must my near neither never nevertheless
  next no nobody none nor not nothing now of off on once one only onto opposite or other others otherwise our out
  outside over own past per perhaps quoting rather recently reportedly said save says several shall she should since
  so some soon still such than that the their them then there therefore these they this those though through
  throughout thus till to today together tomorrow too toward towards under unless unlike until up upon us use very
  via was we were what whatever when whenever where whereas whether which while who whom whose why will with within
  without would yes yesterday yet you your
  monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
  october november december
  says said tells told calls called meets met visits urges warns welcomes invites hails blasts thanks`
    .split(/\s+/)
    .filter(Boolean),
);

/** Whether a word, in any case, is one that says nothing of a name beside it. */
export function isFunctionWord(word: string): boolean {
  return FUNCTION_WORDS.has(word.toLowerCase());
}
