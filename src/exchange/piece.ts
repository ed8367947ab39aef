/**
 * A piece of what is written: text that goes on where the piece before ended. Writers hand their text over in pieces,
 * so that whoever runs them can show how far they are, let others have a turn, and stop.
 */
export type Piece = {
  readonly text: string;
  /** The file it belongs to, where a format writes several; pieces of one file follow each other. */
  readonly file?: string;
  /** How many notes (or entries) are done with this piece. */
  readonly done: number;
};

/** All text of pieces of one file. */
export function textOf(pieces: Iterable<Piece>): string {
  let text = '';
  for (const piece of pieces) text += piece.text;
  return text;
}
