import type { ReattachedAnnotation } from './hypothesis-annotations.ts';

/** As much of a quote as tells it from the others. UTF-16 units. */
const MOST_OF_QUOTE = 50;

/** What became of annotations of Hypothesis, line by line. */
export function tellReattached(annotations: readonly ReattachedAnnotation[]): string[] {
  const right = annotations.filter(({ isRight }) => isRight).length;
  return [
    `Annotations of Hypothesis attached again from their own selectors: ${right} of ${annotations.length}`,
    ...annotations.map(
      ({ page, quote, placement, isRight }) =>
        `${isRight ? '✓' : '✗'}  ${page}  ${placement.padEnd(8)}  “${quote.slice(0, MOST_OF_QUOTE)}”`,
    ),
  ];
}
