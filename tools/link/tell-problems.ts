import type { Problem } from '../../src/core/glossary/problem.ts';

/** A file that is wrong throughout says the same thousands of times; so many show what it is. */
const MOST_PROBLEMS = 20;

/** The problems of a pack as lines, each beginning with the file's name; the rest is counted. */
export function tellProblems(file: string, problems: readonly Problem[]): string[] {
  const lines = problems
    .slice(0, MOST_PROBLEMS)
    .map(({ path, message }) => `${file}: ${path ? `${path}: ` : ''}${message.replace(/\s+/g, ' ')}`);
  const rest = problems.length - lines.length;
  return rest > 0 ? [...lines, `${file}: and ${rest} more problems.`] : lines;
}
