import type { Entry } from '../../src/core/glossary/entry.ts';

/** Something in the bundled pack that its author must mend or decide. */
export type Fault = {
  /** The entry's id. */
  readonly entry: string;
  /** What is wrong and what to do. */
  readonly message: string;
};

/** Looks at one entry; `all` holds every entry of the pack by id. */
export type Check = (entry: Entry, all: ReadonlyMap<string, Entry>) => readonly string[];
