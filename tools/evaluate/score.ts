import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LinkingGlossary } from '../../src/core/linking/linking-glossary.ts';
import { linkText } from '../link/link-text.ts';
import type { GoldSet } from './gold-sets.ts';

/** What the scorer tells of predictions; shares from 0 to 1, `null` where there was nothing to judge. */
export type Score = {
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
  readonly wrongRate: number | null;
  readonly shortWrongRate: number | null;
};

/** Links the texts of a set and has the scorer judge it. */
export function score(set: GoldSet, glossary: LinkingGlossary, scorer: string): Score {
  const docs = set.documents.map(({ id, text, published }) => ({
    id,
    links: linkText(text, glossary, published),
  }));
  const folder = mkdtempSync(join(tmpdir(), 'gloss-evaluate-'));
  try {
    const predictions = join(folder, 'predictions.json');
    writeFileSync(predictions, JSON.stringify({ docs }));
    const told = execFileSync(process.execPath, [scorer, set.file, predictions], { encoding: 'utf8' });
    return JSON.parse(told) as Score;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
