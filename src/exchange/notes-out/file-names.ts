/** File systems take 255 bytes; a letter may take four, and the extension is to come. */
const MAX_LETTERS = 60;

/** Names that Windows keeps for itself, whatever the extension. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/**
 * Names for files, each once, whatever the case of its letters, and without what a file system or Obsidian gives a
 * meaning to.
 */
export function fileNames(): (wanted: string) => string {
  const taken = new Set<string>();
  return (wanted) => {
    const plain = wanted
      .toWellFormed()
      .replace(/[\p{Cc}\p{Zl}\p{Zp}\ufffd]+/gu, ' ')
      .replace(/[*"\\/<>:|?#^[\]]+/g, '-')
      .replace(/\s+/g, ' ');
    const short = [...plain]
      .slice(0, MAX_LETTERS)
      .join('')
      .replace(/^[\s.-]+|[\s.-]+$/g, '');
    const name = short === '' || RESERVED.test(short) ? `Note ${short}`.trim() : short;
    let free = name;
    for (let turn = 2; taken.has(free.toLowerCase()); turn += 1) free = `${name} ${turn}`;
    taken.add(free.toLowerCase());
    return free;
  };
}
