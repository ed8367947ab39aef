import type { Link } from './link-document.ts';

/** Which links deserve a mark: those that say something, and not again those within a marked name. */
export function deservesMark(link: Link): boolean {
  return link.outcome.kind !== 'silent' && link.within === null;
}
