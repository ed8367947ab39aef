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
    for (const run of runsIn(added, passages)) passages.splice(run.at, 0, ...run.passages);
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

type Run = { readonly at: number; readonly passages: readonly PagePassage[] };

/** Newly read passages by where they go among the known ones; the last run first, so that no place moves. */
function runsIn(added: readonly PagePassage[], known: readonly PagePassage[]): Run[] {
  const runs: { at: number; passages: PagePassage[] }[] = [];
  for (const passage of added) {
    const last = runs[0];
    // Nothing stands behind the last of the known: most pages are read from top to bottom.
    const at = last?.at === known.length ? last.at : placeFor(passage.spans[0]!.startNode, known);
    if (last?.at === at) last.passages.push(passage);
    else runs.unshift({ at, passages: [passage] });
  }
  return runs;
}

/** Index of the first passage that stands behind a node. */
function placeFor(node: Node, passages: readonly PagePassage[]): number {
  let low = 0;
  let high = passages.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const there = passages[middle]!.spans[0]!.startNode;
    if (there.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_PRECEDING) high = middle;
    else low = middle + 1;
  }
  return low;
}
