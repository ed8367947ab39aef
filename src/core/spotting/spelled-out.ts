const LETTERS: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  ø: 'oe',
  å: 'aa',
  Ä: 'Ae',
  Ö: 'Oe',
  Ü: 'Ue',
  Ø: 'Oe',
  Å: 'Aa',
};

/**
 * A German or Scandinavian name in the letters that everybody has: "Gerhard Schroeder", "Aarhus". `null` where it needs
 * none. (That ü may be written u is known wherever letters are compared.)
 */
export function spelledOut(name: string): string | null {
  const spelled = name.normalize('NFC').replace(/[äöüßøåÄÖÜØÅ]/g, (letter) => LETTERS[letter]!);
  return spelled === name.normalize('NFC') ? null : spelled;
}
