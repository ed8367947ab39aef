import type { Day, When } from './day.ts';
import type { Entry, Fact } from './entry.ts';
import { readWhen } from './when.ts';

/** Facts that are one day's event rather than a state are told in the days around it, not as "was so". */
export type DatedFact = Fact & { readonly bounds: When };

/** The facts of an entry with their bounds, the latest beginning first. */
export function datedFacts(entry: Pick<Entry, 'facts'>): DatedFact[] {
  return entry.facts
    .flatMap((fact) => {
      const bounds = readWhen(fact.when);
      return bounds ? [{ ...fact, bounds }] : [];
    })
    .sort((a, b) => b.bounds.from - a.bounds.from);
}

/** What was so on a day, the latest beginning first. */
export function factsOn(entry: Pick<Entry, 'facts'>, day: Day): DatedFact[] {
  return datedFacts(entry).filter(({ bounds }) => bounds.from <= day && day <= bounds.to);
}
