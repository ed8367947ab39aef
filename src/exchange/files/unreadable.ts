import type { Said } from '../said.ts';

/**
 * Why a file cannot be read, for the reader: what is wrong, where, and what to do. Thrown deep inside of a reader and
 * made a value where reading began (`readNotesFiles`, `readPackFiles`), so that no partial result gets out.
 */
export class Unreadable extends Error {
  readonly why: Said;

  constructor(...why: Said) {
    super(why.join(' '));
    this.name = 'Unreadable';
    this.why = why;
  }
}

/** A file as the reader chose it. `isSpent`: nobody needs its bytes again once they have been made a text. */
export type InFile = { readonly name: string; readonly bytes: Uint8Array; readonly isSpent?: boolean };

/** A file, and the line of it where one is known. */
export function lineIn(file: string, line: number | string | null | undefined): Said | string {
  return line === null || line === undefined ? file : ['exchange.fault.lineOf', file, line];
}
