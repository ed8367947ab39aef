import type { Day } from '../core/glossary/day.ts';
import type { EntryId } from '../core/glossary/entry.ts';
import type { MarkId } from '../core/hover/hover.ts';
import { isPlace, type Thinning, thinned } from '../core/linking/thin.ts';
import type { LinkAnswer, LinkQuestion, ToldOutcome } from '../core/linking/told-links.ts';
import { tellPassage } from '../core/linking/told-passage.ts';
import { newSecret } from '../messaging/new-secret.ts';
import { isBehind } from '../page/is-behind.ts';
import { letPageRun } from '../page/let-page-run.ts';
import type { PagePassage, PageSpan } from '../page/passages.ts';
import { sectionCounter } from '../page/sections.ts';
import { hasAncestorIn } from '../page/watch-text.ts';

/** A mention with what became of it. Offsets are UTF-16 offsets into the text of its passage, the end exclusive. */
export type PageLink = {
  readonly start: number;
  readonly end: number;
  readonly outcome: ToldOutcome;
  /** The entry of the linked name that this one is part of: Taiwan in "Taiwan's presidential election". */
  readonly within: EntryId | null;
  readonly span: PageSpan;
  readonly passage: PagePassage;
};

/** A link that a card can open at; most are painted. */
export type Mark = PageLink & { readonly id: MarkId; readonly inside: readonly PageLink[] };

/** What has been read of the page so far, in document order, and what follows from it. */
export type PageText = {
  /** Puts in newly read passages, in document order but with others between them, and has everything linked again. */
  add(passages: readonly PagePassage[], glossary: string): void;
  /** Forgets passages that are no longer on the page, or lie in one of these elements. */
  forget(blocks: ReadonlySet<Node>): void;
  forgetAll(): void;
  /** Asks anew what became of the mentions: the reader has chosen. */
  linkAgain(): void;
  links(): readonly PageLink[];
  /** All that can be gone to. */
  places(): readonly Mark[];
  /** Those of them that are painted. */
  marks(): readonly Mark[];
  /** Decides anew what is painted: the reader wants it otherwise. */
  thin(): void;
  marksIn(node: Text): readonly Mark[];
  mark(id: MarkId): Mark | null;
  /** Whether all that was read has been linked. */
  isLinked(): boolean;
  /** Whether what is linked anywhere depends on what the reader keeps: the page must not see which words that is. */
  isPrivate(): boolean;
};

export type PageLinker = {
  /** The page's normalised address. */
  readonly url: string;
  /** Asks what became of mentions; `null` where nobody answers. */
  readonly link: (question: LinkQuestion) => Promise<LinkAnswer | null>;
  /** What the reader wants painted. */
  readonly thinning: () => Thinning;
  /** Other links and marks than before. */
  readonly onLinked: () => void;
  /** What was spotted was spotted by packs that are others now. */
  readonly onOutdated: () => void;
  /** Where the time of the page's main thread goes that is spent on this, in milliseconds. */
  readonly timings: { link: number };
};

type Numbered = {
  readonly number: number;
  readonly passage: PagePassage;
  /** What became of its mentions; nothing before they were linked for the first time. */
  outcomes: readonly ToldOutcome[];
};

/** An empty page text for an article of a day (or of an unknown one). */
export function newPageText(published: Day | null, linker: PageLinker, signal: AbortSignal): PageText {
  const document = newSecret();
  let passages: Numbered[] = [];
  let lastNumber = 0;
  /** What spotted these passages. */
  let spottedBy = '';
  /** Passages that the background has been told, by number. */
  let told = new Set<number>();
  let asking = false;
  let changed = false;
  let isPrivate = false;

  const ids = new WeakMap<PageSpan, MarkId>();
  let lastId = 0;
  let links: readonly PageLink[] = [];
  let places: readonly Mark[] = [];
  let marks: readonly Mark[] = [];
  let byNode = new Map<Text, Mark[]>();
  let byId = new Map<MarkId, Mark>();

  function add(added: readonly PagePassage[], glossary: string): void {
    if (passages.length > 0 && glossary !== spottedBy) {
      linker.onOutdated();
      return;
    }
    spottedBy = glossary;
    for (const passage of added)
      passages.splice(placeFor(passage.spans[0]!.startNode, passages), 0, {
        number: ++lastNumber,
        passage,
        outcomes: [],
      });
    if (added.length > 0) void relink();
  }

  function forget(blocks: ReadonlySet<Node>): void {
    const kept = passages.filter(({ passage: { spans } }) =>
      spans.every(({ nodes }) => nodes.every((node) => node.isConnected && !hasAncestorIn(node, blocks))),
    );
    if (kept.length === passages.length) return;
    passages = kept;
    // What is gone must not wait for an answer to lose its marks.
    collect();
    void relink();
  }

  function forgetAll(): void {
    passages = [];
    told = new Set();
    collect();
  }

  /** Asks what became of the mentions; one question at a time, and again while there is something new to ask. */
  async function relink(): Promise<void> {
    changed = true;
    if (asking) return;
    asking = true;
    while (changed && !signal.aborted) {
      changed = false;
      const began = performance.now();
      const asked = [...passages];
      const question = ask(asked);
      linker.timings.link += performance.now() - began;
      const answer = await linker.link(question);
      if (signal.aborted || !answer) break;
      if (answer.kind === 'linked') {
        told = new Set(question.order);
        take(asked, answer);
        // Where a thousand names were linked, painting them is a task of its own.
        await letPageRun();
        if (!signal.aborted) linker.onLinked();
      } else if (answer.kind === 'forgotten' && told.size > 0) {
        told = new Set();
        changed = true;
      } else if (answer.kind === 'outdated' && !changed) linker.onOutdated();
    }
    asking = false;
  }

  function ask(asked: readonly Numbered[]): LinkQuestion {
    const added = asked.flatMap(({ number, passage }) =>
      told.has(number) ? [] : [[number, tellPassage(passage)] as const],
    );
    const order = asked.map(({ number }) => number);
    return { glossary: spottedBy, document, url: linker.url, published, order, added };
  }

  function take(
    asked: readonly Numbered[],
    { outcomes, table, ...answer }: Extract<LinkAnswer, { kind: 'linked' }>,
  ): void {
    const began = performance.now();
    isPrivate = answer.isPrivate;
    let at = 0;
    for (const one of asked) {
      const next = at + one.passage.mentions.length;
      one.outcomes = outcomes.slice(at, next).map((index) => table[index]!);
      at = next;
    }
    collect();
    linker.timings.link += performance.now() - began;
  }

  function collect(): void {
    links = passages.flatMap(linksIn);
    places = links.flatMap((one, index) => (isPlace(one) ? [markFor(one, index)] : []));
    byId = new Map(places.map((place) => [place.id, place]));
    thin();
  }

  function thin(): void {
    const sectionOf = sectionCounter();
    marks = places.filter(thinned(linker.thinning(), ({ span }: Mark) => sectionOf(span.startNode)));
    byNode = new Map();
    for (const mark of marks) {
      for (const node of mark.span.nodes) byNode.set(node, [...(byNode.get(node) ?? []), mark]);
    }
  }

  function markFor(one: PageLink, index: number): Mark {
    const id = ids.get(one.span) ?? ++lastId;
    ids.set(one.span, id);
    const inside: PageLink[] = [];
    for (let at = index + 1; links[at]?.within; at++) inside.push(links[at]!);
    return { ...one, id, inside };
  }

  return {
    add,
    forget,
    forgetAll,
    links: () => links,
    places: () => places,
    marks: () => marks,
    thin,
    marksIn: (node) => byNode.get(node) ?? [],
    mark: (id) => byId.get(id) ?? null,
    linkAgain: () => void relink(),
    isLinked: () => !asking,
    isPrivate: () => isPrivate,
  };
}

function linksIn({ passage, outcomes }: Numbered): PageLink[] {
  return passage.mentions.flatMap(({ start, end, inside }, nth): PageLink[] => {
    const outcome = outcomes[nth];
    if (!outcome) return [];
    const outer = inside === null ? null : outcomes[inside]!;
    const within = outer?.kind === 'linked' ? outer.entry : null;
    return [{ start, end, outcome, within, span: passage.spans[nth]!, passage }];
  });
}

/** Index of the first passage that stands behind a node. */
function placeFor(node: Node, passages: readonly Numbered[]): number {
  // Asked of the known one: Chromium looks for it backwards from the new one, which is near where pages are read
  // from top to bottom.
  const comesLater = (index: number) => isBehind(passages[index]!.passage.spans[0]!.startNode, node);
  let low = 0;
  let high = passages.length;
  if (high > 0 && !comesLater(high - 1)) return high;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (comesLater(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
