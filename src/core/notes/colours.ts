/** The colours that a note can be given, in the order in which they are offered. */
export const NOTE_COLOURS = ['yellow', 'green', 'blue', 'purple', 'pink', 'orange'] as const;

export type NoteColour = (typeof NOTE_COLOURS)[number];

/** What an import brought may be any word; those that Gloss cannot draw are drawn as `null`. */
export function noteColourOf(word: string | null): NoteColour | null {
  return NOTE_COLOURS.find((colour) => colour === word) ?? null;
}
