import 'fake-indexeddb/auto';
import { beforeAll, describe, expect, test } from 'vitest';
import { entryListOf } from '../../../src/core/glossary/entry-list.ts';
import { readPack } from '../../../src/core/glossary/read-pack.ts';
import type { InFile } from '../../../src/exchange/files/unreadable.ts';
import { speak } from '../../../src/language/speak.ts';
import { addPack } from '../../../src/store/add-pack.ts';
import { entriesIn } from '../../../src/store/entry-blocks.ts';
import { openPackDatabase } from '../../../src/store/pack-database.ts';
import { ENGLISH } from '../../../tools/english.ts';
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

beforeAll(() => speak(ENGLISH));

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
  [
    'Anki',
    [
      textFile(
        'a.txt',
        '#separator:tab\n#html:true\n#tags column:3\nKim\t<b>Chairman</b>\tx\nMoon\t"He ""led"""\ty\n'.repeat(
          4,
        ),
      ),
    ],
  ],
  ['lines of words', [textFile('a.txt', 'Kim – Chairman\nMoon: he led\nPact = an agreement\n'.repeat(6))]],
  [
    'headings of Markdown',
    [textFile('a.md', '# Words\n\n## Kim\nChairman of [[Moon|him]].\n\n## Moon\n\n- he *led*\n')],
  ],
];

/** Files of each kind that are imported, and not only read. */
const IMPORTED = 60;

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

test(
  'broken files that are imported after one another are there whole or not at all',
  async () => {
    const opening = await openPackDatabase(`packs-${crypto.randomUUID()}`);
    if (opening.kind !== 'open') throw new Error(opening.why);
    const { db } = opening;
    const roll = dice(4_711);
    const outcomes = { added: 0, failed: 0, cancelled: 0, refused: 0 };
    for (const [, good] of GOOD)
      for (let nth = 0; nth < IMPORTED; nth += 1) {
        const files = good.map((file) =>
          roll(2) === 0 ? file : { ...file, bytes: broken(file.bytes, roll) },
        );
        const reading = packReadingOf(files);
        if (reading.kind === 'refused') {
          outcomes.refused += 1;
          continue;
        }
        const { pack } = reading.read;
        const stop = new AbortController();
        // Some are stopped on their way.
        if (roll(4) === 0) stop.abort();
        const hands = { onProgress: () => {}, breathe: () => Promise.resolve() };
        const large = { ...pack, entries: entryListOf(pack.entries) };
        const adding = await addPack(db, large, '2026-11-27T09:00:00.000Z', hands, stop.signal);
        outcomes[adding.kind] += 1;
      }
    expect(Math.min(outcomes.added, outcomes.cancelled, outcomes.refused)).toBeGreaterThan(20);
    const packs = await db.packs.toArray();
    expect(packs.filter(({ state }) => state !== 'here')).toEqual([]);
    const kept = new Map(packs.map(({ edition, entryCount }) => [edition, entryCount]));
    const blocks = await db.entryBlocks.toArray();
    for (const row of blocks) kept.set(row.edition, kept.get(row.edition)! - entriesIn(row).length);
    expect([...new Set(kept.values())]).toEqual([0]);
    expect(new Set((await db.compiledParts.toArray()).map(({ edition }) => edition))).toEqual(
      new Set(kept.keys()),
    );
  },
  FUZZ_MS,
);
