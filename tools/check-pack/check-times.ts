import { FOREVER, isoOf, type When } from '../../src/core/glossary/day.ts';
import type { Entry } from '../../src/core/glossary/entry.ts';
import { type DatedFact, datedFacts } from '../../src/core/glossary/facts-on.ts';
import { readWhen } from '../../src/core/glossary/when.ts';

/** Two office holders meet on the day of the change; a fact that is only known to the year overlaps by that year. */
const HANDOVER_DAYS = 1;

/** Offices that one person holds at a time, as the facts of a country or an organization name them. */
const HELD_BY_ONE = /^(?:President|Prime Minister|Chancellor|King|Queen|Emperor|Capital|Secretary-General): /;

/** Dates that cannot be right together. */
export function checkTimes(entry: Entry): string[] {
  const faults: string[] = [];
  const facts = datedFacts(entry);
  const isOpen = facts.some(({ bounds }) => bounds.to === FOREVER);
  if (isOpen && !entry.asOf && !entry.died)
    faults.push('a fact is said to be so still: say as of when it was known ("asOf")');
  const born = entry.born === undefined ? null : readWhen(entry.born);
  const died = entry.died === undefined ? null : readWhen(entry.died);
  if (born && !died) faults.push('a living person is described by public office only: leave "born" out');
  if (born && died && born.from > died.to) faults.push('died before being born');
  for (const fact of facts) {
    const { what, when, bounds } = fact;
    if (entry.kind === 'person' && died && bounds.from > died.to)
      faults.push(`after death: ${what} (${when})`);
    if (entry.kind === 'person' && died && bounds.to === FOREVER)
      faults.push(`said to be so still, of one who died: ${what} (${when})`);
    if (entry.kind === 'person' && born && bounds.to < born.from)
      faults.push(`before birth: ${what} (${when})`);
  }
  faults.push(...overlaps(facts));
  return faults;
}

function overlaps(facts: readonly DatedFact[]): string[] {
  const byOffice = Map.groupBy(
    facts.filter(({ what }) => HELD_BY_ONE.test(what)),
    ({ what }) => HELD_BY_ONE.exec(what)![0],
  );
  return [...byOffice.values()].flatMap((held) =>
    held.slice(1).flatMap((earlier, index) => {
      // Facts come with the latest beginning first.
      const later = held[index]!;
      const shared = sureEnd(earlier) - sureStart(later);
      if (shared <= HANDOVER_DAYS || earlier.what === later.what) return [];
      return [`two at a time from ${isoOf(sureStart(later))}: ${earlier.what}, ${later.what}`];
    }),
  );
}

/** The latest day on which a fact may begin, where its start is known to the year or month only. */
function sureStart({ when, bounds }: DatedFact): number {
  return endOfPart(when.split('/')[0]!, bounds).to;
}

/** The earliest day on which it may end. */
function sureEnd({ when, bounds }: DatedFact): number {
  const end = when.split('/').at(-1)!;
  return end === '..' || end === '' ? FOREVER : endOfPart(end, bounds).from;
}

function endOfPart(part: string, otherwise: When): When {
  return readWhen(part) ?? otherwise;
}
