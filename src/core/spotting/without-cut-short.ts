import { BOUNDARY } from '../text/boundary.ts';

type Span = { readonly start: number; readonly end: number };

/**
 * Leaves out what a longer name cuts off in its middle: "the Commonwealth" in "the Commonwealth of Nations", where the
 * longer has no article. A name that runs across a boundary cuts nothing off: it may be none there. `spans` are in the
 * order of their beginnings.
 */
export function withoutCutShort<S extends Span>(spans: readonly S[], text: string): S[] {
  return spans.filter(({ start, end }, index) => {
    for (let at = index + 1; at < spans.length && spans[at]!.start < end; at++) {
      const other = spans[at]!;
      const isLonger = other.end > end && other.end - other.start > end - start;
      if (isLonger && !text.slice(other.start, other.end).includes(BOUNDARY)) return false;
    }
    return true;
  });
}
