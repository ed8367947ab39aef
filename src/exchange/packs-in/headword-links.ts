/** Private-use characters that no dictionary has in it: a link on its way to become one of ours. */
const START = '\u{f5e10}';
const MIDDLE = '\u{f5e11}';
const END = '\u{f5e12}';
const LINK = new RegExp(`${START}([^${START}${END}]*?)${MIDDLE}([^${START}${END}]*?)${END}`, 'gu');

/** Words that lead to another headword of the same dictionary; it need not have been read yet. */
export function headwordLink(headword: string, words: string): string {
  return headword === '' ? words : `${START}${strip(headword)}${MIDDLE}${strip(words)}${END}`;
}

/** Makes links of ours where the headword is there, and plain words where it is not. */
export function resolveLinks(text: string, idOf: (headword: string) => string | null): string {
  if (!text.includes(START)) return text;
  return strip(
    // A bracket right before a link would become a part of it.
    text.replaceAll(`[${START}`, `[ ${START}`).replace(LINK, (_, headword: string, words: string) => {
      const id = idOf(headword.trim());
      const label = words.replace(/[[\]|]/g, '').trim();
      return id === null || label === '' ? words : `[[${id}|${label}]]`;
    }),
  );
}

function strip(text: string): string {
  return text.replace(/[\u{f5e10}-\u{f5e12}]/gu, '');
}
