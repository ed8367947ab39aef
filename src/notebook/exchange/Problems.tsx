import { sayCount } from '../../language/speak.ts';

type ProblemsProps = { readonly problems: readonly string[]; readonly count: number };

/** What could not be taken over, with its place. */
export function Problems({ problems, count }: ProblemsProps) {
  if (count === 0) return null;
  return (
    <details class="problems">
      <summary>{sayCount('exchange.problems', count)}</summary>
      <ul>
        {problems.map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
        {count > problems.length && <li>{sayCount('exchange.moreProblems', count - problems.length)}</li>}
      </ul>
    </details>
  );
}
