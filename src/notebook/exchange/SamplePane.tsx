import { say, sayCount } from '../../language/speak.ts';
import type { Sample } from './work.ts';

/** The beginning of what will be written, as it will be written. */
export function SamplePane({ sample }: { readonly sample: Sample | null }) {
  return (
    <section class="sample" aria-label={say('exchange.preview')}>
      {sample && sample.files.length > 0 && (
        <p class="sample-files">{sayFiles(sample.files, sample.isWhole)}</p>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <pre tabIndex={0}>{sample ? `${sample.text}${sample.isWhole ? '' : '\n…'}` : ''}</pre>
    </section>
  );
}

function sayFiles([first = '', ...others]: readonly string[], isWhole: boolean): string {
  if (others.length === 0) return first;
  return isWhole
    ? sayCount('exchange.fileAndMore', others.length, first)
    : say('exchange.fileAndMany', first);
}
