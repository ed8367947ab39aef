import type { Entry, EntryKind } from '../glossary/entry.ts';
import type { DraftForm } from '../glossary/own-draft.ts';
import { familyNameOf } from './derive-forms.ts';
import { acronymOf } from './part-names.ts';

/** What the rest of a text may call something by once it was named in full. */
export type SuggestedForm = DraftForm & {
  readonly strength: 'short';
  readonly why: 'family-name' | 'acronym';
};

/** Further names that follow from a name: the family name of a person, the acronym of anything but an event. */
export function suggestForms(
  name: string,
  kind: EntryKind,
  nameOrder: NonNullable<Entry['nameOrder']>,
): readonly SuggestedForm[] {
  const tidy = name.replace(/\s+/g, ' ').trim();
  if (kind === 'person') {
    const family = familyNameOf(tidy, nameOrder);
    return family ? [{ text: family, strength: 'short', why: 'family-name' }] : [];
  }
  const acronym = kind === 'event' ? null : acronymOf(tidy);
  return acronym ? [{ text: acronym, strength: 'short', why: 'acronym' }] : [];
}
