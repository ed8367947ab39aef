import type { Day } from '../glossary/day.ts';
import type { FormStrength } from '../glossary/entry.ts';
import type { Digest } from './digest.ts';
import type { Outcome } from './outcome.ts';

/** An entry that a mention may be. */
export type LinkCandidate = { readonly entry: Digest; readonly strength: FormStrength };

/** A mention in a passage. Offsets are UTF-16 offsets into the passage's text, end exclusive. */
export type PassageMention = {
  readonly start: number;
  readonly end: number;
  /** Never empty; full before short before part. */
  readonly candidates: readonly LinkCandidate[];
  /** Index, in the same passage, of the mention whose name this one is part of. */
  readonly inside: number | null;
};

/** A run of text that a reader sees as one piece, with what was spotted in it, by start. */
export type Passage = { readonly text: string; readonly mentions: readonly PassageMention[] };

/** All that linking looks at: the passages of one document in reading order, and the day it appeared. */
export type LinkDocument = { readonly passages: readonly Passage[]; readonly published: Day | null };

/** A mention with what became of it. */
export type Link = {
  readonly passage: number;
  readonly start: number;
  readonly end: number;
  readonly outcome: Outcome;
  /** The entry of the linked name that this one is part of: Taiwan in "Taiwan's presidential election". */
  readonly within: Digest | null;
};
