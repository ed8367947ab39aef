/** What was measured several times: the middle, and how far the middle half lies apart, which is the noise. */
export type Measured = { readonly median: number; readonly spread: number; readonly runs: number };

/** The median and the distance between the quartiles. */
export function measured(values: readonly number[]): Measured {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.round(share * (sorted.length - 1))] ?? Number.NaN;
  return { median: at(0.5), spread: at(0.75) - at(0.25), runs: values.length };
}
