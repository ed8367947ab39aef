/** Something wrong in a file, said so that its author can find and mend it. */
export type Problem = {
  /** Where, as a path into the JSON: `entries[3].forms[0].text`; empty for the file as a whole. */
  readonly path: string;
  /** What is wrong and, where it is not plain, what to do. */
  readonly message: string;
  /** What became of it: the whole file refused, the entry left out, or only this part left out. */
  readonly lost: 'file' | 'entry' | 'part';
};
