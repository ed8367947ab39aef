import type { FormsBench } from './bench-many-forms.ts';
import type { Row } from './rows.ts';

/** The budget for the page's main thread with packs of ever more forms; the first is the bundled pack alone. */
export function formsRows([bundled, ...larger]: readonly FormsBench[]): Row[] {
  return larger.map(({ forms, page, firstWhole }) => {
    const dearer = page.median / bundled!.page.median;
    return {
      what: `main thread with ${forms.toLocaleString('en')} forms, beside the bundled pack alone`,
      budget: '≤ 1.1 ×',
      measured: `${dearer.toFixed(2)} × (${page.median.toFixed(1)} ± ${page.spread.toFixed(1)} ms; first page linked after ${firstWhole.toFixed(0)} ms, with the bundled pack after ${bundled!.firstWhole.toFixed(0)})`,
      kept: dearer <= 1.1,
    };
  });
}
