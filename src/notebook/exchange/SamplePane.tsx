import type { Sample } from './work.ts';

/** The beginning of what will be written, as it will be written. */
export function SamplePane({ sample }: { readonly sample: Sample | null }) {
  return (
    <section class="sample" aria-label="Preview">
      {sample && sample.files.length > 0 && (
        <p class="sample-files">
          {sample.files[0]}
          {sample.files.length > 1 && ` and ${sample.isWhole ? sample.files.length - 1 : 'many'} more`}
        </p>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <pre tabIndex={0}>{sample ? `${sample.text}${sample.isWhole ? '' : '\n…'}` : ''}</pre>
    </section>
  );
}
