import type { LexiconBench } from './bench-lexicon.ts';
import type { Row } from './rows.ts';

/** The budgets that are kept or broken by the lexicon, whatever the page. */
export function lexiconRows(sizes: readonly LexiconBench[]): Row[] {
  const [small, middle, large] = sizes as [LexiconBench, LexiconBench, LexiconBench];
  const dearer = middle.spot.median / small.spot.median;
  return [
    {
      what: 'spotting with 100,000 forms, beside 1,000',
      budget: '≤ 3 ×',
      measured: `${dearer.toFixed(2)} × (1,000,000: ${(large.spot.median / small.spot.median).toFixed(2)} ×)`,
      kept: dearer <= 3,
    },
    {
      what: 'compiling 100,000 forms',
      budget: '≤ 300 ms',
      measured: `${middle.compile.median.toFixed(0)} ms (1,000,000: ${large.compile.median.toFixed(0)} ms)`,
      kept: middle.compile.median <= 300,
    },
    {
      what: 'keeping 100,000 forms, beside their letters',
      budget: '≤ 40 bytes a form',
      measured: `${middle.bytesAForm.toFixed(1)} bytes (1,000,000: ${large.bytesAForm.toFixed(1)})`,
      kept: middle.bytesAForm <= 40,
    },
    {
      what: 'loading 100,000 compiled forms from the disk',
      budget: '≤ 100 ms',
      measured: `${middle.load.median.toFixed(1)} ms (1,000,000: ${large.load.median.toFixed(1)} ms)`,
      kept: middle.load.median <= 100,
    },
  ];
}
