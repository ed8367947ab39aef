import { elementAround } from './element-around.ts';
import { namedBlockOf } from './named-block.ts';
import type { PageSpan } from './passages.ts';

/** How far beyond the viewport marks are painted, so that scrolling finds them there. */
const MARGIN = '50% 0px';

/** What stands near the viewport of all that could be painted. */
export type NearSpans<Item> = {
  /** Replaces all items; told apart by identity. Those that stay are neither hidden nor shown again. */
  set(items: readonly Item[]): void;
};

/**
 * Tells which items stand near the viewport: `show` as they come near, `hide` as they leave or are no longer among
 * the items. Both are told the block that the item stands in. Ends, without hiding anything, when `signal` aborts.
 */
export function nearSpans<Item>(
  spanOf: (item: Item) => PageSpan,
  show: (item: Item, block: Element) => void,
  hide: (item: Item, block: Element) => void,
  signal: AbortSignal,
): NearSpans<Item> {
  /** Items by the element whose nearness to the viewport decides for them. */
  const byBlock = new Map<Element, Set<Item>>();
  const blocks = new Map<Item, Element>();
  const near = new Set<Element>();
  /** What was found out about named blocks: many items stand in one. */
  const boxes = new WeakMap<Element, Element | null>();

  const observer = new IntersectionObserver(
    (changes) => {
      for (const { target, isIntersecting } of changes) {
        if (isIntersecting) near.add(target);
        else near.delete(target);
        for (const item of byBlock.get(target) ?? []) (isIntersecting ? show : hide)(item, target);
      }
    },
    { rootMargin: MARGIN },
  );
  signal.addEventListener('abort', () => observer.disconnect());

  function set(items: readonly Item[]): void {
    const wanted = new Set(items);
    for (const [item, block] of blocks) if (!wanted.has(item)) remove(item, block);
    for (const item of items) if (!blocks.has(item)) add(item);
  }

  function add(item: Item): void {
    const named = namedBlockOf(spanOf(item).startNode);
    if (!named) return;
    const block = boxes.get(named) ?? withBox(named);
    boxes.set(named, block);
    if (!block) return;
    blocks.set(item, block);
    const there = byBlock.get(block);
    if (there) {
      there.add(item);
      if (near.has(block)) show(item, block);
    } else {
      byBlock.set(block, new Set([item]));
      observer.observe(block);
    }
  }

  function remove(item: Item, block: Element): void {
    blocks.delete(item);
    if (near.has(block)) hide(item, block);
    const there = byBlock.get(block);
    there?.delete(item);
    if (there?.size !== 0) return;
    byBlock.delete(block);
    near.delete(block);
    observer.unobserve(block);
  }

  return { set };
}

/** The nearest ancestor with a box of its own, which is what observers of layout can see. */
function withBox(element: Element | null): Element | null {
  let one = element;
  while (one && /^(inline|contents|ruby.*)$/.test(getComputedStyle(one).display)) one = elementAround(one);
  return one;
}
