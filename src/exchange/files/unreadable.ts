/**
 * Why a file cannot be read, for the reader: what is wrong, where, and what to do. Thrown deep inside of a reader and
 * made a value where reading began (`readNotesFiles`, `readPackFiles`), so that no partial result gets out.
 */
export class Unreadable extends Error {
  readonly why: string;

  constructor(why: string) {
    super(why);
    this.name = 'Unreadable';
    this.why = why;
  }
}

/** A file as the reader chose it. */
export type InFile = { readonly name: string; readonly bytes: Uint8Array };
