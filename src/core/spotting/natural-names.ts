/** A name in the middle or at the end of a person's that is made from the father's: "Владимирович", "Sergeyevna". */
const PATRONYMIC =
  /(?:\p{Lu}\p{Ll}+)(?:ович|евич|ич|овна|евна|ична|ович|івна|ївна|ovich|evich|yevich|ovna|evna|yevna)$/u;

/**
 * The ways in which the press writes a person's name that a register gives whole or from its end: "Жданов, Иван
 * Фёдорович" and "Жданов Иван Фёдорович" are "Иван Фёдорович Жданов" and "Иван Жданов". The name itself is the only
 * one where it is neither. The family name stands last in all of them.
 */
export function naturalNames(name: string): string[] {
  const comma = /^([^,]+),\s+(?!(?:[js]r\.?|[IVX]+)$)([^,]+)$/i.exec(name);
  const parts = (comma ? `${comma[2]} ${comma[1]}` : name).split(/[\s\u00A0]+/);
  if (parts.length !== 3) return [comma ? parts.join(' ') : name];
  const [first, second, third] = parts as [string, string, string];
  if (isPatronymic(second)) return [parts.join(' '), `${first} ${third}`];
  // Someone from the Balkans may be called so by family: "Ana Maria Petrović" has other letters.
  if (isPatronymic(third)) return [`${second} ${third} ${first}`, `${second} ${first}`];
  return [parts.join(' ')];
}

/** Whether a name is made from the father's: "Владимирович", "Sergeyevna". */
export function isPatronymic(name: string): boolean {
  return PATRONYMIC.test(name);
}
