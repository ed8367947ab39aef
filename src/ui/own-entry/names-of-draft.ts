import type { DraftForm, OwnDraft } from '../../core/glossary/own-draft.ts';
import { suggestForms } from '../../core/spotting/suggest-forms.ts';
import { oneLine } from '../../core/text/one-line.ts';

/** Another name in the form: given by the reader, or suggested and not taken away. */
export type NameChip = DraftForm & { readonly isSuggested: boolean };

/** The other names of a draft as the form shows them, without those that the reader has taken away. */
export function namesOfDraft(draft: OwnDraft, takenAway: ReadonlySet<string>): readonly NameChip[] {
  const given = draft.forms.map((form) => ({ ...form, isSuggested: false }));
  // Whoever has taken one away before has said so for all.
  if (!draft.derive) return given;
  const suggested = suggestForms(draft.name, draft.kind, draft.nameOrder)
    .filter(({ text }) => !takenAway.has(text) && !given.some((form) => form.text === text))
    .map(({ text, strength }) => ({ text, strength, isSuggested: true }));
  return [...given, ...suggested];
}

/** The draft as it is kept: with what was suggested and not taken away. */
export function settleDraft(draft: OwnDraft, takenAway: ReadonlySet<string>): OwnDraft {
  const suggested = new Set(suggestForms(draft.name, draft.kind, draft.nameOrder).map(({ text }) => text));
  const forms = namesOfDraft(draft, takenAway).map(({ text, strength }) => ({ text, strength }));
  return { ...draft, forms, derive: draft.derive && ![...takenAway].some((text) => suggested.has(text)) };
}

/** Names that the reader has typed or pasted, parted by commas or lines. */
export function typedNames(typed: string, draft: OwnDraft): readonly DraftForm[] {
  const known = new Set([draft.name, ...draft.forms.map(({ text }) => text)]);
  const names = new Set(typed.split(/[,;\n]/).map(oneLine));
  return [...names]
    .filter((text) => text !== '' && !known.has(text))
    .map((text) => ({ text, strength: isPartOfName(text, draft.name) ? 'short' : 'full' }));
}

/** One word of the name means it only where the name itself stands nearby. */
function isPartOfName(text: string, name: string): boolean {
  return name.split(/\s+/).includes(text);
}
