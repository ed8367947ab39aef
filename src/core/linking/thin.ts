import type { Outcome } from './outcome.ts';

/** Which links deserve a mark: those that say something, and not again those within a marked name. */
export function deservesMark(link: {
  readonly outcome: Pick<Outcome, 'kind'>;
  readonly within: unknown;
}): boolean {
  return link.outcome.kind !== 'silent' && link.within === null;
}
