/** A statement of RDF: `subject` and `predicate` are IRIs or names of blank nodes. */
export type Triple = {
  readonly subject: string;
  readonly predicate: string;
  readonly object:
    | { readonly kind: 'node'; readonly id: string }
    | { readonly kind: 'text'; readonly text: string; readonly lang: string };
};

/** More than any thesaurus has, by far. */
export const MAX_TRIPLES = 20_000_000;
