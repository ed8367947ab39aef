import type { EntryKind } from '../core/glossary/entry.ts';

const NAMES: Readonly<Record<EntryKind, string>> = {
  person: 'Person',
  place: 'Place',
  organization: 'Organization',
  event: 'Event',
  work: 'Work',
  term: 'Term',
};

/** The kind of an entry as a small coloured word. */
export function KindName({ kind }: { readonly kind: EntryKind }) {
  return (
    <span class="kind-name" data-kind={kind}>
      {NAMES[kind]}
    </span>
  );
}
