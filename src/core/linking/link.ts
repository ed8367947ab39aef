import { linkByChoice } from './link-by-choice.ts';
import { linkByContext } from './link-by-context.ts';
import type { Link, LinkDocument } from './link-document.ts';
import { linkFullForms } from './link-full-forms.ts';
import { linkOtherShortForms } from './link-other-short-forms.ts';
import { linkShortNames } from './link-short-names.ts';
import { type ChoicesOf, NO_CHOICES } from './reader-choice.ts';
import { linkedAround, slotsOf } from './slot.ts';

/**
 * Links all mentions of a document: what the reader has chosen first; then what the words beside it tell, and full
 * forms, because they tell who the document is about, then the short names of people by that, then other short forms
 * by the company they keep. Answers in document order; mentions
 * that stay silent are among them, for whoever asks why.
 */
export function link(document: LinkDocument, choicesOf: ChoicesOf = NO_CHOICES): Link[] {
  const slots = linkByChoice(slotsOf(document), choicesOf);
  linkByContext(slots, document);
  linkFullForms(slots, document);
  linkShortNames(slots, document);
  linkOtherShortForms(slots, document);
  return slots.map((slot) => ({
    passage: slot.passageIndex,
    start: slot.mention.start,
    end: slot.mention.end,
    outcome: slot.outcome ?? { kind: 'silent', why: 'no-evidence' },
    within: linkedAround(slot, slots),
  }));
}
