import type { Day } from '../core/glossary/day.ts';
import type { MarkId } from '../core/hover/hover.ts';
import { link } from '../core/linking/link.ts';
import type { Link } from '../core/linking/link-document.ts';
import { deservesMark } from '../core/linking/thin.ts';
import type { PagePassage, PageSpan } from '../page/passages.ts';

/** A link with its place on the page. */
export type PageLink = { readonly link: Link; readonly span: PageSpan; readonly passage: PagePassage };

/** A link that is painted. */
export type Mark = PageLink & { readonly id: MarkId; readonly inside: readonly Link[] };

/** What has been read of the page so far, in document order, and what follows from it. */
export type PageText = {
  /** Puts in newly read passages, in document order but with others between them, and links everything again. */
  add(passages: readonly PagePassage[]): void;
  /** Forgets passages that are no longer on the page, or lie in one of these elements. */
  forget(blocks: readonly Element[]): void;
  links(): readonly PageLink[];
  marks(): readonly Mark[];
  marksIn(node: Text): readonly Mark[];
  mark(id: MarkId): Mark | null;
};

/** An empty page text for an article of a day (or of an unknown one). */
export function newPageText(published: Day | null): PageText {
  const passages: PagePassage[] = [];
  const ids = new WeakMap<PageSpan, MarkId>();
  let lastId = 0;
  let links: readonly PageLink[] = [];
  let marks: readonly Mark[] = [];
  let byNode = new Map<Text, Mark[]>();
  let byId = new Map<MarkId, Mark>();

  function add(added: readonly PagePassage[]): void {
    for (const one of added) passages.splice(placeFor(one.spans[0]!.startNode, passages), 0, one);
    relink();
  }

  function forget(blocks: readonly Element[]): void {
    const kept = passages.filter(({ spans }) =>
      spans.every(({ nodes }) =>
        nodes.every((node) => node.isConnected && !blocks.some((one) => one.contains(node))),
      ),
    );
    if (kept.length === passages.length) return;
    passages.splice(0, passages.length, ...kept);
    relink();
  }

  function relink(): void {
    const spans = passages.flatMap((passage) => passage.spans.map((span) => ({ passage, span })));
    links = link({ passages, published }).map((one, index) => ({ link: one, ...spans[index]! }));
    marks = links.flatMap((one, index) => (deservesMark(one.link) ? [markFor(one, index)] : []));
    byId = new Map(marks.map((mark) => [mark.id, mark]));
    byNode = new Map();
    for (const mark of marks) {
      for (const node of mark.span.nodes) byNode.set(node, [...(byNode.get(node) ?? []), mark]);
    }
  }

  function markFor(one: PageLink, index: number): Mark {
    const id = ids.get(one.span) ?? ++lastId;
    ids.set(one.span, id);
    const inside: Link[] = [];
    for (let at = index + 1; links[at]?.link.within; at++) inside.push(links[at]!.link);
    return { ...one, id, inside };
  }

  return {
    add,
    forget,
    links: () => links,
    marks: () => marks,
    marksIn: (node) => byNode.get(node) ?? [],
    mark: (id) => byId.get(id) ?? null,
  };
}

/** Index of the first passage that stands behind a node. */
function placeFor(node: Node, passages: readonly PagePassage[]): number {
  // Asked of the known one: Chromium looks for it backwards from the new one, which is near where pages are read
  // from top to bottom.
  const isBehind = (index: number) =>
    (passages[index]!.spans[0]!.startNode.compareDocumentPosition(node) &
      Node.DOCUMENT_POSITION_PRECEDING) !==
    0;
  let low = 0;
  let high = passages.length;
  if (high > 0 && !isBehind(high - 1)) return high;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBehind(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
