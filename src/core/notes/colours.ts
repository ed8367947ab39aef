/** The colours that a note can be given, in the order in which they are offered. */
export const NOTE_COLOURS = ['yellow', 'green', 'blue', 'purple', 'pink', 'orange'] as const;

export type NoteColour = (typeof NOTE_COLOURS)[number];

/** What an import brought may be any word; those that Gloss cannot draw are drawn as `null`. */
export function noteColourOf(word: string | null): NoteColour | null {
  return NOTE_COLOURS.find((colour) => colour === word) ?? null;
}

/** The colours as they are washed over any page, light or dark. */
const WASHES: Readonly<Record<NoteColour, string>> = {
  yellow: '#e6b800',
  green: '#38a53f',
  blue: '#2f7df0',
  purple: '#8b52d8',
  pink: '#e0488b',
  orange: '#e77a17',
};

/** The CSS colour of a highlight; one that the reader has given none is yellow, as such pens are. */
export function washOf(word: string | null): string {
  return WASHES[noteColourOf(word) ?? 'yellow'];
}
