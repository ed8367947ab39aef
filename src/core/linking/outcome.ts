import type { Day, When } from '../glossary/day.ts';
import type { Digest } from './digest.ts';

/** One reason for a link, as data; `sayEvidence` puts it into words. */
export type Evidence =
  /** The form is enough by itself. */
  | { readonly kind: 'full-form' }
  /** The reader has said that it is meant, for as far as this. */
  | { readonly kind: 'readers-choice'; readonly reach: 'page' | 'site' | 'always' }
  /** Of several that are called so, the one that has it for its name. */
  | { readonly kind: 'own-name' }
  /** The name stands here, written otherwise than the pack has it: "Rob Siegel" for Robert Siegel. */
  | { readonly kind: 'name-variant'; readonly text: string }
  /** The full form stands elsewhere in the document. */
  | { readonly kind: 'full-form-elsewhere'; readonly text: string; readonly where: 'before' | 'after' }
  /** A title stands before it, and the entry holds or held such a post. */
  | { readonly kind: 'title'; readonly title: string; readonly post: string | null }
  /** Of several that it could be, the only one alive on the day. */
  | { readonly kind: 'only-one-alive'; readonly day: Day }
  /** Of several that it could be, the only one who held the post of the title on the day. */
  | { readonly kind: 'only-one-in-post'; readonly title: string; readonly day: Day }
  /** Of several that it could be, whom the document names first and most. */
  | { readonly kind: 'main-person' }
  /** Entries that it is related to stand close by. */
  | { readonly kind: 'related-near'; readonly names: readonly string[] }
  /** The words beside it, or those of the whole text, say what kind of thing is meant: "speak", "senator", "goal". */
  | { readonly kind: 'words-beside'; readonly words: string }
  /** It happened close to the day on which the document appeared. */
  | { readonly kind: 'date-near'; readonly when: When };

export type Outcome =
  | { readonly kind: 'linked'; readonly entry: Digest; readonly evidence: readonly Evidence[] }
  /** It could be any of these: a choice for the reader. */
  | { readonly kind: 'ambiguous'; readonly options: readonly Option[] }
  | { readonly kind: 'silent'; readonly why: Silence };

/** One of those that a mention may be, and what the text says for it. */
export type Option = { readonly entry: Digest; readonly evidence: readonly Evidence[] };

/** Why nothing is said of a mention. */
export type Silence = 'no-evidence' | 'part-of-a-longer-name' | 'somebody-else' | 'ruled-out';
