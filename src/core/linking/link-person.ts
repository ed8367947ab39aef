import type { Day } from '../glossary/day.ts';
import type { EntryId } from '../glossary/entry.ts';
import { isTitle } from '../text/titles.ts';
import type { Digest, Post } from './digest.ts';
import type { Introduction } from './introductions.ts';
import type { Evidence, Outcome } from './outcome.ts';

/** What the text says for a person's short name. */
export type PersonClues = {
  readonly ordinal: number;
  readonly title: string | null;
  readonly published: Day | null;
  readonly introductions: ReadonlyMap<string, Introduction>;
  /** People of its name whom no pack knows, by the entry: first named where, and how often. */
  readonly unknown: ReadonlyMap<string, Introduction>;
  /** Whose full form stands earlier in the same passage. */
  readonly namedHere: ReadonlySet<EntryId>;
};

/** So many mentions lie between a headline and the first full name of its story at most. */
const FAR_AHEAD = 25;

type Viable = { readonly entry: Digest; readonly evidence: readonly Evidence[] };

/**
 * Decides a short name of people. A candidate counts if its full form stands somewhere in the document, or if it
 * is the only one of that name whose post fits the title before it. Of several that count, the title's post on the
 * day, then who was alive, then whom the document is about decide; otherwise it is a choice, never a guess.
 * (Measured on six news sets: a surname after one full name of it is right 635 times of 635; between two people the
 * nearest is right 11 times of 19, the first 16 times.)
 */
export function linkPerson(candidates: readonly Digest[], clues: PersonClues): Outcome {
  const introduced = candidates.flatMap((entry) => {
    const introduction = clues.introductions.get(entry.id);
    // A mention does not introduce itself.
    return introduction &&
      introduction.ordinal !== clues.ordinal &&
      !isFarAhead(introduction, candidates, clues)
      ? [{ entry, evidence: evidenceFor(entry, introduction, clues) }]
      : [];
  });
  const byTitle = linkByTitle(candidates, clues);
  // "President Trump" is not his daughter, whose name alone is written out.
  if (byTitle && !introduced.some(({ entry }) => hasPost(entry, clues))) return byTitle;
  if (introduced.length > 0)
    return introduced.every(({ entry }) => isOvershadowed(entry, clues))
      ? { kind: 'silent', why: 'somebody-else' }
      : choose(introduced, clues);
  return byTitle ?? { kind: 'silent', why: 'no-evidence' };
}

/** Whether the document is about somebody else of that name: named earlier, and more often in full. */
function isOvershadowed({ id }: Digest, { unknown, introductions }: PersonClues): boolean {
  const other = unknown.get(id);
  const own = introductions.get(id)!;
  return other !== undefined && other.ordinal < own.ordinal && other.count > own.count;
}

/** Decides by the title before the name alone; `null` where nobody of that name holds or held such a post. */
export function linkByTitle(candidates: readonly Digest[], clues: PersonClues): Outcome | null {
  const titled = candidates.flatMap((entry) => {
    const post = clues.title ? postWith(entry, clues.title, clues.published) : null;
    return post ? [{ entry, evidence: [titleEvidence(clues.title!, post)] }] : [];
  });
  return titled.some(({ entry }) => isOrWas(entry, clues, candidates.length > 1))
    ? choose(titled, clues)
    : null;
}

function hasPost(entry: Digest, { title, published }: PersonClues): boolean {
  if (title === null) return false;
  return (published === null ? postWith(entry, title, null) : postOn(entry, title, published)) !== null;
}

/**
 * Whether a full name stands so far behind that it belongs to another story of the page. It matters where several
 * people are known by the name: "Clinton" at the top of a front page is not the one of its last story.
 */
function isFarAhead({ ordinal }: Introduction, candidates: readonly Digest[], clues: PersonClues): boolean {
  return candidates.length > 1 && ordinal - clues.ordinal > FAR_AHEAD;
}

/**
 * Whether a title alone tells of this entry where the day is known. A name that one entry has may be that of a
 * former holder ("the late Ambassador Karlov"); of a common one only the holder of that day is meant: "President
 * Kim" of 2000 is another Kim.
 */
function isOrWas(entry: Digest, { title, published }: PersonClues, isShared: boolean): boolean {
  if (title === null || published === null) return title !== null;
  return entry.posts.some(
    (post) => names(post, title) && post.from <= published && (!isShared || published <= post.to),
  );
}

function choose(viable: readonly Viable[], clues: PersonClues): Outcome {
  const { published, title } = clues;
  if (viable.length === 1) return linked(viable[0]!);
  if (published !== null && title !== null) {
    const inPost = viable.filter(({ entry }) => postOn(entry, title, published) !== null);
    if (inPost.length === 1) return linked(inPost[0]!, { kind: 'only-one-in-post', title, day: published });
  }
  const alive =
    published === null ? viable : viable.filter(({ entry }) => !entry.when || entry.when.to >= published);
  if (published !== null && alive.length === 1)
    return linked(alive[0]!, { kind: 'only-one-alive', day: published });
  const main = mainPerson(alive, clues);
  return main ? linked(main, { kind: 'main-person' }) : { kind: 'ambiguous', options: viable };
}

/**
 * Whom a document is about, of several people of one name: newspapers write the others' names out each time (AP
 * style). It is who is named first, and in full at least as often as any other; but not right after another of them
 * was named in the same passage, who may be meant again.
 */
function mainPerson(viable: readonly Viable[], { introductions, namedHere }: PersonClues): Viable | null {
  const ordered = viable
    .flatMap((one) => {
      const introduction = introductions.get(one.entry.id);
      return introduction ? [{ one, introduction }] : [];
    })
    .sort((a, b) => a.introduction.ordinal - b.introduction.ordinal);
  const [first, ...others] = ordered;
  if (!first) return null;
  const isRivalled = others.some(
    ({ one, introduction }) => introduction.count > first.introduction.count || namedHere.has(one.entry.id),
  );
  return isRivalled ? null : first.one;
}

function linked(viable: Viable, ...more: readonly Evidence[]): Outcome {
  return { kind: 'linked', entry: viable.entry, evidence: [...viable.evidence, ...more] };
}

function evidenceFor(entry: Digest, introduction: Introduction, clues: PersonClues): Evidence[] {
  const where = introduction.ordinal < clues.ordinal ? 'before' : 'after';
  const evidence: Evidence[] = [{ kind: 'full-form-elsewhere', text: introduction.text, where }];
  const post = clues.title ? postWith(entry, clues.title, clues.published) : null;
  if (clues.title && post) evidence.push(titleEvidence(clues.title, post));
  return evidence;
}

function titleEvidence(title: string, post: Post): Evidence {
  return { kind: 'title', title, post: post.what };
}

/** A post that the title names: one held on the day if there is one, else any. */
function postWith(entry: Digest, title: string, day: Day | null): Post | null {
  const onTheDay = day === null ? null : postOn(entry, title, day);
  return onTheDay ?? entry.posts.find((post) => names(post, title)) ?? null;
}

function postOn(entry: Digest, title: string, day: Day): Post | null {
  return entry.posts.find((post) => names(post, title) && post.from <= day && day <= post.to) ?? null;
}

/**
 * Whether the post is called by the title: a general secretary is no general, and an adviser to the president no
 * president. What a post is called stands before its first preposition.
 */
function names({ what }: Post, title: string): boolean {
  const [called = ''] = what.split(/ (?:of|to|for|in|at|under) /, 1);
  const words = called.match(/\p{L}+/gu) ?? [];
  return words.some((word, at) => word === title && !isTitle(words[at + 1] ?? ''));
}
