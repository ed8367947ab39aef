/** As much as is used of what the library says in its comments. */
declare module 'text-fragments-polyfill/dist/fragment-generation-utils.js' {
  export const GenerateFragmentStatus: {
    readonly SUCCESS: 0;
    readonly INVALID_SELECTION: 1;
    readonly AMBIGUOUS: 2;
    readonly TIMEOUT: 3;
    readonly EXECUTION_FAILED: 4;
  };
  /** Widens the range to whole words, and looks for the words that lead to it and to nothing else of `document`. */
  export function generateFragmentFromRange(range: Range): {
    readonly status: (typeof GenerateFragmentStatus)[keyof typeof GenerateFragmentStatus];
    /** In small letters, without accents. */
    readonly fragment?: {
      readonly prefix?: string;
      readonly textStart: string;
      readonly textEnd?: string;
      readonly suffix?: string;
    };
  };
  /** How long it may take, in milliseconds. */
  export function setTimeout(limit: number): void;
}
