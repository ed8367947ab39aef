import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { linkingGlossaryOf } from '../../../src/core/linking/linking-glossary.ts';
import { readGoldSets, scorerIn } from '../../../tools/evaluate/gold-sets.ts';
import { score } from '../../../tools/evaluate/score.ts';
import { tellScores } from '../../../tools/evaluate/tell-scores.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gloss-gold-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

test('a folder without a scorer is named, with what to do', () => {
  expect(() => readGoldSets(folder)).toThrow(/no score\.mjs there; name the folder/);
});

test('a set is linked with a glossary, and judged by the scorer beside it', () => {
  const docs = [{ id: 'a', text: 'Ada Lin met Bo. Lin smiled.', mentions: [] }];
  writeFileSync(join(folder, 'small.docs.json'), JSON.stringify({ docs }));
  const entries = [{ id: 'ada', name: 'Ada Lin', kind: 'person' }];
  const pack = { format: 'gloss-pack/1', id: 'small', title: 'Small', entries };
  writeFileSync(join(folder, 'small.pack.json'), JSON.stringify(pack));
  // A scorer that tells how many links it was given.
  const scorer = `import { readFileSync } from 'node:fs';
    const { docs } = JSON.parse(readFileSync(process.argv[3], 'utf8'));
    console.log(JSON.stringify({ precision: docs[0].links.length, recall: 0.5, f1: null }));`;
  writeFileSync(scorerIn(folder), scorer);

  const [set] = readGoldSets(folder);
  const told = score(set!, linkingGlossaryOf([set!.pack]), scorerIn(folder));
  expect(told).toMatchObject({ precision: 2, recall: 0.5, f1: null });
  expect(tellScores('own pack', [{ name: 'small', score: told }]).split('\n')).toEqual([
    'own pack',
    'set     precision      recall          F1       wrong wrong short',
    'small       2.000       0.500           –           –           –',
  ]);
});
