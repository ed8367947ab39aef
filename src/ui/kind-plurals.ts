import type { EntryKind } from '../core/glossary/entry.ts';

/** What several entries of a kind are called. */
export const KIND_PLURALS: Readonly<Record<EntryKind, string>> = {
  person: 'People',
  place: 'Places',
  organization: 'Organizations',
  event: 'Events',
  work: 'Works',
  term: 'Terms',
};
