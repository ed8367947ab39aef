import { BOUNDARY } from '../text/boundary.ts';

type Span = { readonly start: number; readonly end: number };

/**
 * Of two names that overlap the first stands, unless it is before the other but an article: "the Commonwealth" in "the
 * Commonwealth of Nations". Where one lies in the other, or runs across a boundary and may be none, both stay: `settle`
 * chooses. `spans` are in the order of their beginnings.
 */
export function withoutOverlaps<S extends Span>(spans: readonly S[], text: string): S[] {
  const dropped = new Set<S>();
  for (const [index, first] of spans.entries()) {
    if (dropped.has(first)) continue;
    for (let at = index + 1; at < spans.length && spans[at]!.start < first.end; at++) {
      const second = spans[at]!;
      if (second.end <= first.end || crosses(first, text) || crosses(second, text)) continue;
      dropped.add(ARTICLE.test(text.slice(first.start, second.start)) ? first : second);
    }
  }
  return spans.filter((span) => !dropped.has(span));
}

const ARTICLE = /^(?:the|an?)\s+$/i;

function crosses({ start, end }: Span, text: string): boolean {
  return text.slice(start, end).includes(BOUNDARY);
}
