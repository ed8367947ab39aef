/** What *World affairs* is for, each by the words with which a headline says that its story is about it. */
export const TOPICS: Readonly<Record<string, RegExp>> = {
  Russia: /\b(?:Russian?s?|Putin|Kremlin|Moscow|Medvedev)\b/,
  'the Koreas': /\b(?:North|South) Koreans?\b|\bKorean?\b|\bPyongyang\b|\bSeoul\b/,
  Iran: /\b(?:Iran|Iranians?|Tehran|Ahmadinejad)\b/,
  'nuclear matters': /\b(?:nuclear|uranium|plutonium|IAEA|missiles?|atomic)\b/i,
  elections:
    /\b(?:elections?|elect(?:s|ed)?|re-elected|ballots?|primary|primaries|presidential race|running for|wins? \w+ term|presidency)\b/i,
  wars: /\b(?:wars?|troops|military|rockets?|ceasefire|peace plan|invasion|invades?|advances into|airstrikes?|militants?|peacekeepers?|insurgents?|terror(?:ism|ist)?|bomb(?:s|ing)?|conflict|massacre|no-fly zone|al-Qaeda|Hezbollah|Gaza)\b/i,
};

/** The topics that a story is about, by its first line; none for the rest of the news. */
export function topicsOf(text: string): string[] {
  const headline = text.trimStart().split('\n', 1)[0]!;
  return Object.keys(TOPICS).filter((topic) => TOPICS[topic]!.test(headline));
}
