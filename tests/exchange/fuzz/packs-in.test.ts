import { describe, expect, test } from 'vitest';
import { readPack } from '../../../src/core/glossary/read-pack.ts';
import type { InFile } from '../../../src/exchange/files/unreadable.ts';
import { packReadingOf } from '../packs-in/read-pack.ts';
import {
  DSL,
  NOTE_DEFINITIONS,
  SKOS_JSON_LD,
  SKOS_TURTLE,
  starDict,
  TBX,
  yomitan,
} from '../packs-in/small-glossaries.ts';
import { broken, dice, textFile } from './broken-files.ts';

const FILES = 2_000;
/** No file of these sizes may take longer. */
const HANG_MS = 2_000;
/** All of them together, on a busy machine. */
const FUZZ_MS = 120_000;

const PACK = JSON.stringify({
  format: 'gloss-pack/1',
  id: 'small',
  title: 'Small',
  entries: [
    {
      id: 'treaty',
      name: 'Treaty',
      gist: 'An agreement.',
      forms: [{ text: 'Pact' }],
      relations: [{ kind: 'related', to: 'armistice' }],
    },
    {
      id: 'armistice',
      kind: 'event',
      name: 'Armistice',
      detail: 'See [[treaty|Treaty]].',
      facts: [{ what: 'Signed', when: '1953-07-27' }],
    },
  ],
});

const GOOD: readonly (readonly [string, readonly InFile[]])[] = [
  ['Gloss pack', [textFile('a.json', PACK)]],
  [
    'CSV',
    [
      textFile(
        'a.csv',
        'name,definition,aliases\n"Kim, ""the"" third",He leads,"Kim, Chairman"\nMoon;x,He led,\n'.repeat(5),
      ),
    ],
  ],
  ['TSV', [textFile('a.txt', '##name\tSmall\nKim|Chairman\tline\\nline\n'.repeat(10))]],
  ['Yomitan', [yomitan()]],
  ['StarDict', starDict()],
  ['DSL', [textFile('a.dsl', DSL)]],
  ['TBX', [textFile('a.tbx', TBX)]],
  ['SKOS Turtle', [textFile('a.ttl', SKOS_TURTLE)]],
  ['SKOS JSON-LD', [textFile('a.jsonld', SKOS_JSON_LD)]],
  ['Note Definitions', [textFile('a.md', NOTE_DEFINITIONS)]],
];

describe(`of ${FILES} broken files, none does harm`, () => {
  test.each(GOOD)(
    '%s',
    (title, good) => {
      expect(packReadingOf(good).kind).toBe('read');
      const roll = dice(title.length * 104_729);
      let read = 0;
      let slowest = 0;
      for (let nth = 0; nth < FILES; nth += 1) {
        // Of several files one is broken, or its companion is missing.
        const which = roll(good.length);
        const files = good.map((file, at) =>
          at === which ? { ...file, bytes: broken(file.bytes, roll) } : file,
        );
        const given = good.length > 1 && roll(8) === 0 ? files.filter((_, at) => at !== which) : files;
        const began = performance.now();
        const reading = packReadingOf(given);
        slowest = Math.max(slowest, performance.now() - began);
        if (reading.kind === 'refused' && reading.why.length < 10)
          throw new Error(`no reason: “${reading.why}”`);
        if (reading.kind !== 'read') continue;
        read += 1;
        const { pack } = reading.read;
        const { problems } = readPack(JSON.parse(JSON.stringify({ format: 'gloss-pack/1', ...pack })));
        if (problems.length > 0) throw new Error(`no pack: ${JSON.stringify(problems[0])}`);
      }
      expect(slowest).toBeLessThan(HANG_MS);
      expect(read).toBeGreaterThan(FILES / 40);
      expect(Object.keys(Object.prototype)).toEqual([]);
    },
    FUZZ_MS,
  );
});
