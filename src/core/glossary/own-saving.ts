import type { Entry } from './entry.ts';

/** What became of an entry that the reader has written. */
export type OwnSaving =
  | { readonly kind: 'kept'; readonly entry: Entry }
  /** Another window has changed or removed it (`null`) since; nothing was written. */
  | { readonly kind: 'changed-elsewhere'; readonly stored: Entry | null }
  /** `why` is a sentence for the reader. */
  | { readonly kind: 'failed'; readonly why: string };

/** What became of anything else that the reader wanted done with own entries. */
export type OwnDeed =
  | { readonly kind: 'done' }
  /** There is no such entry any more. */
  | { readonly kind: 'gone' }
  /** `why` is a sentence for the reader. */
  | { readonly kind: 'failed'; readonly why: string };
