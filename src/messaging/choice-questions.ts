import type { ReaderChoice } from '../core/linking/reader-choice.ts';
import type { Question } from './question.ts';

/** What may be asked of the background about what the reader has said of names. */
export type ChoiceQuestions = {
  /** Keeps a choice and has open pages linked again; the same asked twice is one choice. */
  keepChoice: Question<ReaderChoice, ChoiceKeeping>;
  /** Forgets a choice as if it had never been made. */
  forgetChoice: Question<ReaderChoice, ChoiceKeeping>;
};

/** `why` is a sentence for the reader. */
export type ChoiceKeeping = { readonly kind: 'kept' } | { readonly kind: 'failed'; readonly why: string };
