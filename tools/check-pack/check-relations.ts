import { detailLinks } from '../../src/core/glossary/detail.ts';
import type { Entry } from '../../src/core/glossary/entry.ts';
import { RELATION_KINDS } from '../../src/core/glossary/relation-kinds.ts';

/** The ties of one entry to others: known ends, known kinds, each stated once. */
export function checkRelations(entry: Entry, all: ReadonlyMap<string, Entry>): string[] {
  const faults: string[] = [];
  const seen = new Set<string>();
  for (const { kind, to } of entry.relations) {
    const other = all.get(to);
    const known = RELATION_KINDS[kind];
    if (!known) faults.push(`"${kind}" is no kind of relation: ${Object.keys(RELATION_KINDS).join(', ')}`);
    if (!other) {
      faults.push(`relation to "${to}", which is no entry`);
      continue;
    }
    if (to === entry.id) faults.push(`"${kind}" relates it to itself`);
    if (seen.has(`${kind} ${to}`)) faults.push(`"${kind}" to "${to}" is stated twice`);
    seen.add(`${kind} ${to}`);
    if (known && (!known.from.includes(entry.kind) || !known.to.includes(other.kind)))
      faults.push(`"${kind}" cannot stand between ${entry.kind} and ${other.kind} ("${to}")`);
    // `isFirst`: of two that state the same tie, only one is told.
    const isFirst = entry.id < to;
    if (isFirst && other.relations.some((back) => back.to === entry.id && back.kind === kind))
      faults.push(`"${kind}" is stated in "${to}" too: once is enough, the other end answers by itself`);
  }
  for (const to of detailLinks(entry.detail ?? '')) {
    if (!all.has(to)) faults.push(`the detail links to "${to}", which is no entry`);
    if (to === entry.id) faults.push('the detail links to the entry itself');
  }
  return faults;
}
