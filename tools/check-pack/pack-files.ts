import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ENTRY_KINDS } from '../../src/core/glossary/entry.ts';
import { ROOT } from '../root.ts';
import { formatEntries } from './format-entries.ts';

const FOLDER = join(ROOT, 'public', 'glossary', 'world-affairs');

type Raw = Readonly<Record<string, unknown>>;

/** Names of the files that are not as `writePackFiles` would write them. */
export function untidyPackFiles(): string[] {
  return [...tidied()].flatMap(([name, text]) => (readFileSync(pathOf(name), 'utf8') === text ? [] : name));
}

/** Writes the files anew: each entry in the file of its kind, in order, in one format. Nothing else changes. */
export function writePackFiles(): void {
  for (const [name, text] of tidied()) writeFileSync(pathOf(name), text);
}

/** What the files weigh, in bytes. */
export function packBytes(): number {
  return ['pack.json', ...ENTRY_KINDS.map((kind) => `${kind}.json`)]
    .map((name) => statSync(pathOf(name)).size)
    .reduce((sum, size) => sum + size, 0);
}

function tidied(): Map<string, string> {
  const entries = ENTRY_KINDS.flatMap(
    (kind) => JSON.parse(readFileSync(pathOf(`${kind}.json`), 'utf8')) as Raw[],
  );
  const byKind = Map.groupBy(entries, ({ kind }) => kind ?? 'term');
  return new Map(ENTRY_KINDS.map((kind) => [`${kind}.json`, formatEntries(byKind.get(kind) ?? [])]));
}

function pathOf(name: string): string {
  return join(FOLDER, name);
}
