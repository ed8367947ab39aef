/** The one function that Gloss uses of edtf.js, which ships no types. */
declare module 'edtf' {
  /** Parses EDTF into a tree of plain objects; throws on text that is none. */
  export function parse(text: string, options?: { level?: 0 | 1 | 2 }): unknown;
}
