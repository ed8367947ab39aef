/** Whether a text is enough to be recognised by: one Latin letter is no name ("A"), one ideograph can be (中, 美). */
export function hasSubstance(text: string): boolean {
  const letters = text.match(/[\p{L}\p{N}]/gu) ?? [];
  return letters.length >= 2 || (letters.length === 1 && /\p{Script=Han}/u.test(text));
}
