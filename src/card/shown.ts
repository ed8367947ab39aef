import { sentenceAround } from '../core/text/sentence.ts';
import type { Selected, ToCard } from '../messaging/card-channel.ts';

/** What the reader of the page has the card show: the entry of a mark. */
export type Show = Extract<ToCard, { type: 'show' }>;
/** The same of a passage or a selection. */
export type ShowPassage = Extract<ToCard, { type: 'showPassage' }>;

/** The name that was pointed at, as the page writes it. */
export function nameIn({ named: { text, start, end } }: Show): string {
  return text.slice(start, end);
}

/** The sentence in which it stands. */
export function sentenceOf({ named: { text, start, end } }: Show): string {
  return sentenceAround(text, start, end);
}

/** What is shown where the card stands at a selection and not at a mark. */
export function showOf(
  { token, page, maxWidth, maxHeight }: Omit<ShowPassage, 'selected'>,
  named: Selected,
): Show {
  return {
    type: 'show',
    token,
    page,
    maxWidth,
    maxHeight,
    named,
    entries: [],
    inside: [],
    evidence: [],
    also: [],
    published: null,
    mentions: { nth: 1, count: 1 },
    takesFocus: false,
    isSheet: false,
  };
}
