import { say } from '../language/speak.ts';

/** Keys that are pressed together, as they stand on a keyboard of the language. */
export function Keys({ of }: { readonly of: readonly string[] }) {
  return (
    <span class="keys">
      {of.map((key) => (
        <kbd key={key}>{key === 'Shift' ? say('key.shift') : key}</kbd>
      ))}
    </span>
  );
}
