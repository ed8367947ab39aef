import type { EntryId } from '../core/glossary/entry.ts';

const PREFIX = 'urn:x-gloss:entry:';

/** An entry as an IRI, for formats that name things by IRIs. */
export function entryIri(entry: EntryId): string {
  return PREFIX + encodeURIComponent(entry.toWellFormed());
}

/** The entry that an IRI of `entryIri` names; `null` for any other. */
export function entryOfIri(iri: string): EntryId | null {
  if (!iri.startsWith(PREFIX)) return null;
  try {
    return decodeURIComponent(iri.slice(PREFIX.length)) as EntryId;
  } catch {
    // A stray per cent sign.
    return null;
  }
}
