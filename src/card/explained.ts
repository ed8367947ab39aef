import type { Entry } from '../core/glossary/entry.ts';
import type { Page } from '../core/notes/note.ts';

/** What the reader writes of an entry: a new one, a change of their own, or another's gist in their words. */
export type Explained =
  | { readonly kind: 'new'; readonly name: string; readonly page: Page; readonly sentence: string }
  | { readonly kind: 'own'; readonly entry: Entry }
  | { readonly kind: 'gist'; readonly entry: Entry; readonly ownGist: string | null };
