import 'fake-indexeddb/auto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { entryListOf } from '../../../src/core/glossary/entry-list.ts';
import { readPack } from '../../../src/core/glossary/read-pack.ts';
import { compilePack } from '../../../src/core/linking/compiled-pack.ts';
import { joinPacks } from '../../../src/core/linking/linking-glossary.ts';
import { addPack } from '../../../src/store/add-pack.ts';
import { openPackDatabase } from '../../../src/store/pack-database.ts';
import { entriesById, readCompiled } from '../../../src/store/packs.ts';
import { linkText, spotText } from '../../../tools/link/link-text.ts';
import { packReadingOf, readPackOf } from './read-pack.ts';

const FOLDER = fileURLToPath(new URL('../../../../shared/glossaries', import.meta.url));

/** What each real file is to come to: how many entries, and one of them with words of its explanation. */
const READ: readonly (readonly [path: string, from: string, entries: number, name: string, says: string])[] =
  [
    ['csv-tsv/004-plain-html-alts.txt', 'TSV', 4, 'Entry 4', 'HTML'],
    ['csv-tsv/057-kaikki-algebra.csv', 'CSV', 57, 'free', 'Unconstrained'],
    ['csv-tsv/100-en-de-v4.csv', 'CSV', 100, '&', 'abbreviation of and'],
    ['csv-tsv/100-en-fa-semicolon.csv', 'CSV', 98, 'abase', 'خوار و خفیف کردن'],
    ['csv-tsv/100-en-fa.csv', 'CSV', 98, 'abase', 'خوار و خفیف کردن'],
    ['csv-tsv/100-en-fa.txt', 'TSV', 98, 'abase', 'خوار و خفیف کردن'],
    ['csv-tsv/100-ja-en.csv', 'CSV', 99, 'いかなる場合でも', 'in any case'],
    ['csv-tsv/100-ja-en.txt', 'TSV', 99, 'いかなる場合でも', 'in any case'],
    ['csv-tsv/300-ru-en.txt', 'TSV', 300, 'Белл', 'who invented the telephone'],
    ['csv-tsv/unbis-6lang.tsv', 'TSV', 7085, 'السينما', 'cinema'],
    ['other/100-RussianAmericanEnglish-ru-en.dsl', 'DSL', 100, 'авиадиспетчер', 'air-traffic controller'],
    ['skos/altlabel.ttl', 'SKOS', 1, 'Home', ''],
    ['skos/date.ttl', 'SKOS', 5, 'A date', ''],
    ['skos/groups.ttl', 'SKOS', 6, 'Carp', 'oily freshwater fish'],
    [
      'skos/mapping.ttl',
      'SKOS',
      2,
      'This concept is mapped to a concept in a vocabulary that can be found at the same endpoint',
      '',
    ],
    ['skos/nolang.ttl', 'SKOS', 3, 'No language code', ''],
    ['skos/test-551-A.ttl', 'SKOS', 551, 'Aqqkoufk', 'Broader: Aaaa.'],
    ['skos/test-hierarchy.ttl', 'SKOS', 16, 'Owl', 'Broader: Birds. Narrower: Barn owl.'],
    ['skos/test.ttl', 'SKOS', 16, 'Black sea bass', 'exclusively marine fish'],
    ['skos/xl.ttl', 'SKOS', 1, 'Concept', 'Unit of thought'],
    ['skos/yso.ttl', 'SKOS', 270, 'societal events', ''],
    ['stardict/004-plain-html-alts.sd', 'StarDict', 4, 'Entry 4', 'HTML'],
    ['stardict/100-en-de-v4.sd', 'StarDict', 100, '&', 'abbreviation of and'],
    ['stardict/100-en-fa.sd', 'StarDict', 98, 'abase', 'خوار و خفیف کردن'],
    ['stardict/300-ru-en.sd', 'StarDict', 300, 'Белл', 'who invented the telephone'],
    ['stardict/stardict-mixed-types-2.sd', 'StarDict', 3, 'Entry 2: two html', 'HTML text 2'],
    ['tbx/Example_Astronomy_DCA_VALID.tbx', 'TBX', 45, 'open cluster', 'spiral arms of a galaxy'],
    ['tbx/Example_Astronomy_DCT_VALID.tbx', 'TBX', 45, 'open cluster', 'spiral arms of a galaxy'],
    ['yomitan/TuoDict.zip', 'Yomitan', 86, '蝦', 'クァン'],
    ['yomitan/bagobo-spanish.zip', 'Yomitan', 2834, 'Abagat', 'Viento sud.'],
    ['yomitan/valid-dictionary1.zip', 'Yomitan', 29, '打', 'da definition 1'],
  ];

const REFUSED: readonly (readonly [path: string, why: RegExp])[] = [
  ['other/024-cedict.u8', /CC-CEDICT word list, which Gloss does not read\. Convert/],
  ['other/10-kaikki-fa-PlacesInIran.jsonl', /JSON lines .* Convert/],
  ['other/100-cyber_lexicon_en-es.xdxf', /XDXF dictionary.* Convert/],
  ['other/100-en-fa.json', /no Gloss pack .* Convert/],
  ['other/100-en-fa.po', /gettext catalogue.* Convert/],
  ['other/freedict-sample-2024-12-19.tei', /TEI dictionary.* Convert/],
  ['yomitan/invalid-dictionary1.zip', /index\.json says that it is format 0/],
  ['yomitan/invalid-dictionary2.zip', /kanji_bank_1\.json, item 1/],
  ['yomitan/invalid-dictionary3.zip', /kanji_meta_bank_1\.json must be a list/],
  ['yomitan/invalid-dictionary4.zip', /tag_bank_1\.json, item 1/],
  ['yomitan/invalid-dictionary5.zip', /term_bank_1\.json, term 1: its definitions/],
  ['yomitan/invalid-dictionary6.zip', /term_meta_bank_1\.json must be a list/],
];

function inOrder(entry: object) {
  return Object.entries(entry).sort(([a], [b]) => (a < b ? -1 : 1));
}

function filesAt(path: string) {
  const full = join(FOLDER, path);
  const paths = statSync(full).isDirectory() ? readdirSync(full).map((name) => join(full, name)) : [full];
  return paths.map((one) => ({
    name: one.slice(one.lastIndexOf('/') + 1),
    bytes: new Uint8Array(readFileSync(one)),
  }));
}

describe.skipIf(!existsSync(FOLDER))('real glossaries', { timeout: 60_000 }, () => {
  test('are all named here', () => {
    const files = ['csv-tsv', 'other', 'skos', 'stardict', 'tbx', 'yomitan'].flatMap((folder) =>
      readdirSync(join(FOLDER, folder)).map((name) => `${folder}/${name}`),
    );
    const named = [...READ, ...REFUSED].map(([path]) => path);
    expect(files.filter((path) => path !== 'yomitan/schemas' && !named.includes(path))).toEqual([]);
  });

  test.each(READ)('%s, from %s, has %i entries; “%s” says “%s”', (path, from, count, name, says) => {
    const reading = packReadingOf(filesAt(path));
    if (reading.kind !== 'read') throw new Error(reading.why);
    const { pack } = reading.read;
    expect([reading.read.from, pack.entries.length]).toEqual([from, count]);
    const entry = pack.entries.find((one) => one.name === name);
    expect(`${entry?.gist ?? ''}\n${entry?.detail ?? ''}`).toContain(says);
    // What an import makes is a pack like any other.
    const again = readPack(JSON.parse(JSON.stringify({ format: 'gloss-pack/1', ...pack })));
    expect(again.problems).toEqual([]);
    // As texts: comparing thousands of entries part by part takes longer than reading them.
    expect(
      JSON.stringify(again.pack?.entries.map(inOrder)) === JSON.stringify(pack.entries.map(inOrder)),
    ).toBe(true);
  });

  test.each(READ)(
    '%s: every word of it is marked in a text, or offered where several are called so',
    (path) => {
      const { entries } = readPackOf(filesAt(path)).pack;
      const glossary = joinPacks([compilePack(entries)], 'now');
      const unmarked = entries.filter(({ id, name }) => {
        const text = `They spoke of ${name} yesterday.`;
        return !spotText(text, glossary, null).some(
          ({ start, end, outcome }) =>
            start >= 14 &&
            end <= 14 + name.length &&
            ((outcome.kind === 'linked' && outcome.entry.id === id) ||
              (outcome.kind === 'ambiguous' && outcome.options.some(({ entry }) => entry.id === id))),
        );
      });
      // A sign or a letter is no name that one could look for.
      expect(unmarked.map(({ name }) => name).filter((name) => /[\p{L}\p{N}]{2}/u.test(name))).toEqual([]);
    },
  );

  test.each(READ)(
    '%s: once imported, its word on a page leads to its explanation',
    async (path, _, __, name, says) => {
      const opening = await openPackDatabase(`glossary-${path}`);
      if (opening.kind !== 'open') throw new Error(opening.why);
      const { db } = opening;
      const { pack } = readPackOf(filesAt(path));
      const hands = { onProgress: () => {}, breathe: () => Promise.resolve() };
      const large = { ...pack, entries: entryListOf(pack.entries) };
      const adding = await addPack(
        db,
        large,
        '2026-11-27T09:00:00.000Z',
        hands,
        new AbortController().signal,
      );
      if (adding.kind !== 'added') throw new Error(adding.kind);
      const glossary = joinPacks([await readCompiled(db, adding.pack.edition)], 'now');
      // A sign alone is marked nowhere: then the first entry that has letters stands for its file.
      const word = /[\p{L}\p{N}]{2}|\p{Script=Han}/u.test(name)
        ? name
        : pack.entries.find((entry) => /\p{L}{2}/u.test(entry.name))!.name;
      const links = linkText(`They spoke of ${word} yesterday.`, glossary, null);
      const found = await entriesById(
        db,
        links.map(({ entry }) => entry),
      );
      const entry = found.find((one) => one.name === word);
      expect(entry).toBeDefined();
      const card = `${entry!.gist ?? ''}\n${entry!.detail ?? ''}`;
      if (word === name) expect(card).toContain(says);
      // Nothing of the file's own marking-up is left in what the card will say.
      expect(card).not.toMatch(/<\/?[a-z][^>]*>|\[\/?(?:m\d?|b|i|c|trn|ex)\]|&(?:amp|lt|nbsp|#\d+);/i);
      db.close();
    },
  );

  test.each(REFUSED)('%s is refused: %s', (path, why) => {
    expect(packReadingOf(filesAt(path))).toMatchObject({ kind: 'refused', why: expect.stringMatching(why) });
  });
});
