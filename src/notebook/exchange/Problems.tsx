import { sayCount } from '../say-count.ts';

type ProblemsProps = { readonly problems: readonly string[]; readonly count: number };

/** What could not be taken over, with its place. */
export function Problems({ problems, count }: ProblemsProps) {
  if (count === 0) return null;
  return (
    <details class="problems">
      <summary>{sayCount(count, 'thing')} could not be taken over</summary>
      <ul>
        {problems.map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
        {count > problems.length && <li>… and {sayCount(count - problems.length, 'more', 'more')}.</li>}
      </ul>
    </details>
  );
}
