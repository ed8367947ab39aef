/** What *World affairs* is for, each by the words with which such a story begins. */
export const TOPICS: Readonly<Record<string, RegExp>> = {
  Russia: /\b(?:Russian?s?|Putin|Kremlin|Moscow|Medvedev)\b/,
  'the Koreas': /\b(?:North|South) Koreans?\b|\bKorean?\b|\bPyongyang\b|\bSeoul\b/,
  Iran: /\b(?:Iranian?s?|Tehran|Ahmadinejad)\b/,
  'nuclear matters': /\b(?:nuclear|uranium|plutonium|IAEA|missiles?)\b/i,
  elections:
    /\b(?:elections?|elected|re-elected|ballots?|primary|primaries|presidential (?:race|campaign))\b/i,
  wars: /\b(?:wars?|troops|military|rockets?|ceasefire|invasion|invades?|airstrikes?|militants?|peacekeepers?|insurgents?|bombing|cluster bombs?)\b/i,
};

/** A story says in its title and first sentences what it is about. */
const OPENING = 400;

/** The topics that a story is about; none for the rest of the news. */
export function topicsOf(text: string): string[] {
  const opening = text.slice(0, OPENING);
  return Object.keys(TOPICS).filter((topic) => TOPICS[topic]!.test(opening));
}
