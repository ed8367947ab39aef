/** Names one entry within a pack: lower-case words joined by hyphens, as in `kim-jong-un`. */
export type EntryId = string & { readonly __brand: 'EntryId' };

/** What an entry can be. The order is the order in which lists show them. */
export const ENTRY_KINDS = ['person', 'place', 'organization', 'event', 'work', 'term'] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

/**
 * A *full* form is enough by itself; a *short* one ("Kim", "the Fund") needs evidence in the text; a *part* ("Marilyn",
 * "the Ministry") stands only for what the text has named in full before. No pack gives parts: they are derived.
 */
export type FormStrength = 'full' | 'short' | 'part';

/** One way of writing an entry. */
export type Form = {
  readonly text: string;
  readonly strength: FormStrength;
  /** BCP 47 language of a native or foreign spelling; absent where it is the pack's own. */
  readonly lang?: string;
  /** `false`: nothing is derived from this form (no family name, no plural). */
  readonly derive?: false;
};

/** Something that was so during a time: an office held, a capital, the day of an event. */
export type Fact = {
  readonly what: string;
  /** EDTF, levels 0 and 1: `2001/2006`, `2013`, `2019-04-25`, `2012-04-11/..`. */
  readonly when: string;
};

/** How one entry stands to another; read as "this entry's `kind` is `to`". */
export type Relation = { readonly kind: string; readonly to: EntryId };

/** Degrees, WGS 84; north and east are positive. */
export type Location = { readonly lat: number; readonly lon: number };

/** One thing that a pack knows, after reading: every optional list is there, every text is trimmed. */
export type Entry = {
  readonly id: EntryId;
  readonly kind: EntryKind;
  readonly name: string;
  /**
   * Nothing is known of it but its name, not even the kind. No pack can say so; lists of names that are made for
   * measuring are read like that.
   */
  readonly onlyName?: true;
  /** People only: which part of the name comes first as the press writes it. */
  readonly nameOrder?: 'given-family' | 'family-given';
  readonly forms: readonly Form[];
  /** `false`: no form is derived for this entry at all. */
  readonly derive?: false;
  /** At most 140 characters in our own packs; enough by itself. */
  readonly gist?: string;
  /** Plain paragraphs with links to other entries written `[[id|label]]`. */
  readonly detail?: string;
  readonly facts: readonly Fact[];
  /** EDTF. */
  readonly born?: string;
  /** EDTF. */
  readonly died?: string;
  readonly relations: readonly Relation[];
  readonly location?: Location;
  /** Identifiers elsewhere, by scheme: `{ wikidata: 'Q865' }`. */
  readonly ids: Readonly<Record<string, string>>;
  readonly sources: readonly string[];
  /** EDTF: the day up to which what is said of the present is known to be right. */
  readonly asOf?: string;
};
