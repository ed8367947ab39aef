import type { Day } from '../glossary/day.ts';
import type { EntryId, EntryKind } from '../glossary/entry.ts';
import type { Digest } from './digest.ts';
import type { Evidence, Outcome } from './outcome.ts';

/** An entry that is linked in the same passage, and how many words away it stands. */
export type Neighbour = { readonly entry: Digest; readonly words: number; readonly before: boolean };

/** What the text says for a short form of anything but a person. */
export type CompanyClues = {
  readonly neighbours: readonly Neighbour[];
  /** Every entry that the document links so far, by id. */
  readonly present: ReadonlyMap<EntryId, Digest>;
  readonly published: Day | null;
  /** Entries that were linked before it. */
  readonly named: ReadonlyMap<EntryId, Named>;
  /** Every entry that is linked anywhere, where first. */
  readonly anywhere: ReadonlyMap<EntryId, Named>;
  /** The form as the text writes it. */
  readonly form: string;
};

/** How an entry was written when it was last linked, and where. */
export type Named = { readonly text: string; readonly ordinal: number };

/** A neighbour further off than this belongs to another thought; about the length of a clause. */
const NEAR_WORDS = 10;
/** "Karlov's tragic assassination": a name so close before a common noun says whose it is. */
const OWNER_WORDS = 2;
/** An article speaks of a meeting by its kind alone for about a season before and after. */
const SEASON_DAYS = 92;
/** A form of so few letters may stand for anything, unless it was written out before: "GM". */
const TINY = 2;
/** To have been named in full tells more than any number of neighbours. */
const NAMED = 100;
/** What is planned, above all an election, is spoken of two years ahead. */
const ELECTION_DAYS = 2 * 365;

/** How many entries that a term or a place is related to make it what the document is about. */
const PRESENT_ENOUGH: Partial<Record<EntryKind, number>> = { term: 1, place: 2 };

/** So many capitals and nothing else are hardly an ordinary word. */
const ACRONYM = /^\p{Lu}{3,}$/u;

type Weighed = {
  readonly entry: Digest;
  readonly near: readonly Neighbour[];
  readonly days: number;
  /** Where it was last named before, as an ordinal of mentions. */
  readonly namedAt: number | null;
  /** How much the text says for it. */
  readonly weight: number;
  readonly evidence: readonly Evidence[];
};

/**
 * Decides a short form of a place, organization, event, work or term: it was named in full before, or by the company
 * it keeps: entries that it is related to stand near it, or an event was close to the day of the article. It links the
 * one candidate that has most, or nothing: such forms are common words, so a choice would be noise.
 */
export function linkByCompany(candidates: readonly Digest[], clues: CompanyClues): Outcome {
  const licensed = candidates
    .map((entry) => weigh(entry, clues))
    .filter((weighed) => isLicensed(weighed, clues))
    .sort((a, b) => b.weight - a.weight || compareDays(a, b) || (b.namedAt ?? -1) - (a.namedAt ?? -1));
  const [best, second] = licensed;
  // Of those that were named "the Ministry" is the last one.
  const isEqual =
    second?.weight === best?.weight && second?.days === best?.days && best?.namedAt === second?.namedAt;
  if (!best || isEqual) {
    return { kind: 'silent', why: 'no-evidence' };
  }
  return { kind: 'linked', entry: best.entry, evidence: best.evidence };
}

function weigh(entry: Digest, clues: CompanyClues): Weighed {
  const related = new Set(entry.related);
  const byEntry = new Map<EntryId, Neighbour>();
  for (const neighbour of clues.neighbours) {
    if (neighbour.words > NEAR_WORDS || !related.has(neighbour.entry.id)) continue;
    const known = byEntry.get(neighbour.entry.id);
    if (!known || neighbour.words < known.words) byEntry.set(neighbour.entry.id, neighbour);
  }
  const near = [...byEntry.values()];
  const days = daysAway(entry, clues.published);
  const evidence: Evidence[] = [];
  const named = clues.named.get(entry.id);
  if (named) evidence.push({ kind: 'full-form-elsewhere', text: named.text, where: 'before' });
  // A text that explains an acronym late has used it for the same thing before.
  const later = !named && ACRONYM.test(clues.form) ? clues.anywhere.get(entry.id) : undefined;
  if (later) evidence.push({ kind: 'full-form-elsewhere', text: later.text, where: 'after' });
  if (near.length > 0) evidence.push({ kind: 'related-near', names: near.map((one) => one.entry.name) });
  if (days <= SEASON_DAYS && entry.when) evidence.push({ kind: 'date-near', when: entry.when });
  // A term or a place is licensed by what the whole document is about, however far away that stands.
  const enough = isBeforeComma(clues.form, entry) ? 1 : PRESENT_ENOUGH[entry.kind];
  if (enough !== undefined && near.length === 0) {
    const names = entry.related.flatMap((id) => clues.present.get(id)?.name ?? []);
    if (names.length >= enough) evidence.push({ kind: 'related-near', names });
  }
  const weight = near.length + (named ? NAMED : 0);
  return { entry, near, days, namedAt: named?.ordinal ?? null, weight, evidence };
}

/** "Irving" of "Irving, Texas". */
function isBeforeComma(form: string, { name }: Digest): boolean {
  return name.startsWith(`${form}, `);
}

/** Infinite differences cancel out: neither is an event. */
function compareDays(a: Weighed, b: Weighed): number {
  return a.days === b.days ? 0 : a.days - b.days;
}

function isLicensed({ entry, near, days, namedAt, evidence }: Weighed, clues: CompanyClues): boolean {
  const isNamed = namedAt !== null;
  if (clues.form.replaceAll('.', '').length <= TINY) return isNamed;
  if (isAnothers(entry, clues)) return false;
  if (entry.kind !== 'event') return evidence.length > 0;
  const owned = near.some((one) => one.before && one.words <= OWNER_WORDS);
  if (isNamed || owned) return true;
  if (isYetToCome(entry, clues.published)) return false;
  const isPhrase = /[\s\u00A0-]/.test(clues.form);
  return near.length >= 2 || (days <= SEASON_DAYS && (isPhrase || near.length > 0));
}

/** "New Zealand’s Parliament" is that of no other country: the place right before says whose it is. */
function isAnothers({ id, kind, related }: Digest, { neighbours }: CompanyClues): boolean {
  const owner = neighbours.find(
    (one) => one.before && one.words <= POSSESSIVE_WORDS && one.entry.kind === 'place',
  );
  return (
    kind === 'organization' &&
    owner !== undefined &&
    owner.entry.id !== id &&
    !related.includes(owner.entry.id)
  );
}

/** The s of a possessive counts as a word. */
const POSSESSIVE_WORDS = 1;

/** Nobody speaks of an event years before it: "the Ukraine conflict" of 2019 is not the war of 2022. */
function isYetToCome(entry: Digest, published: Day | null): boolean {
  return entry.when !== null && published !== null && published + ELECTION_DAYS < entry.when.from;
}

function daysAway(entry: Digest, published: Day | null): number {
  if (entry.kind !== 'event' || !entry.when || published === null) return Number.POSITIVE_INFINITY;
  if (published < entry.when.from) return entry.when.from - published;
  return Math.max(0, published - entry.when.to);
}
