import type { Entry } from '../../src/core/glossary/entry.ts';
import { checkForms, ordinaryForms } from './check-forms.ts';
import { checkRelations } from './check-relations.ts';
import { checkTexts } from './check-texts.ts';
import { checkTimes } from './check-times.ts';
import { type Collision, collisionsOf } from './collisions.ts';
import type { Decisions } from './decisions.ts';
import type { Check, Fault } from './fault.ts';

const CHECKS: readonly Check[] = [checkTexts, checkTimes, checkRelations, checkForms];

/** Everything that an author must mend or decide in a pack that could be read without a problem. */
export function findFaults(entries: readonly Entry[], decisions: Decisions): Fault[] {
  const all = new Map<string, Entry>(entries.map((entry) => [entry.id, entry]));
  const collisions = collisionsOf(entries);
  return [
    ...entries.flatMap((entry) =>
      CHECKS.flatMap((check) => check(entry, all)).map((message) => ({ entry: entry.id, message })),
    ),
    ...undecidedCollisions(collisions, decisions),
    ...undecidedWords(entries, decisions),
    ...idleDecisions(entries, collisions, decisions),
    ...sharedIds(entries),
  ];
}

function undecidedCollisions(collisions: readonly Collision[], { shared }: Decisions): Fault[] {
  return collisions
    .filter(({ form, settledBy }) => settledBy === 'nothing' && !Object.hasOwn(shared, form))
    .map(({ form, full }) => ({
      entry: full[0]!,
      message: `"${form}" is a full form of ${full.join(' and ')}: make it short in all but one, or decide it in decisions.json`,
    }));
}

function undecidedWords(entries: readonly Entry[], { ordinary }: Decisions): Fault[] {
  return entries.flatMap((entry) =>
    ordinaryForms(entry)
      .filter((text) => !Object.hasOwn(ordinary, text))
      .map((text) => ({
        entry: entry.id,
        message: `"${text}" is an ordinary word: make it short, or decide it in decisions.json`,
      })),
  );
}

/** A decision about what is no longer there misleads the next reader. */
function idleDecisions(
  entries: readonly Entry[],
  collisions: readonly Collision[],
  { shared, ordinary }: Decisions,
): Fault[] {
  const collided = new Set(
    collisions.flatMap(({ form, settledBy }) => (settledBy === 'nothing' ? [form] : [])),
  );
  const used = new Set(entries.flatMap(ordinaryForms));
  const idle = [
    ...Object.keys(shared).filter((form) => !collided.has(form)),
    ...Object.keys(ordinary).filter((text) => !used.has(text)),
  ];
  return idle.map((form) => ({ entry: 'decisions.json', message: `"${form}" needs no decision any more` }));
}

function sharedIds(entries: readonly Entry[]): Fault[] {
  const byId = Map.groupBy(
    entries.filter(({ ids }) => ids.wikidata !== undefined),
    ({ ids }) => ids.wikidata!,
  );
  return [...byId]
    .filter(([, bearers]) => bearers.length > 1)
    .map(([id, bearers]) => ({
      entry: bearers[0]!.id,
      message: `${bearers.map((entry) => entry.id).join(' and ')} have the same Wikidata id ${id}: one thing is one entry`,
    }));
}
