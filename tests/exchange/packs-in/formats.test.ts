import { gzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { Unreadable } from '../../../src/exchange/files/unreadable.ts';
import { gunzip, unzip } from '../../../src/exchange/files/unzip.ts';
import { textFile } from '../fuzz/broken-files.ts';
import { packReadingOf, readPackOf } from './read-pack.ts';
import {
  DSL,
  NOTE_DEFINITIONS,
  SKOS_JSON_LD,
  SKOS_TURTLE,
  starDict,
  TBX,
  yomitan,
} from './small-glossaries.ts';

/** What matters of entries, as lines. */
function told(files: Parameters<typeof readPackOf>[0]): string[] {
  return readPackOf(files).pack.entries.map(
    ({ name, forms, gist, detail }) =>
      `${name} [${forms.map(({ text }) => text).join(', ')}] ${[gist, detail].filter(Boolean).join(' ¶ ')}`,
  );
}

describe('what a glossary says comes in', () => {
  test('CSV with a header', () => {
    expect(
      told([
        textFile(
          'a.csv',
          'Aliases,Term,Definition\n"the Fund, IMF",International Monetary Fund,Lends to states.\n',
        ),
      ]),
    ).toEqual(['International Monetary Fund [the Fund, IMF] Lends to states.']);
  });

  test('CSV without one, with semicolons, in an old encoding', () => {
    const bytes = Uint8Array.from(
      'M\xfcller;Ein Mann;M\xfcllers, Herr M\xfcller\nB\xf6ll;Ein anderer;\n',
      (unit) => unit.charCodeAt(0),
    );
    const { pack, supposed } = readPackOf([{ name: 'Namen.csv', bytes }]);
    expect(pack.entries.map(({ name, gist, forms }) => [name, gist, forms.length])).toEqual([
      ['Müller', 'Ein Mann', 2],
      ['Böll', 'Ein anderer', 0],
    ]);
    expect(supposed).toMatchObject({
      encoding: 'windows-1252',
      encodingSure: false,
      table: { delimiter: ';' },
    });
  });

  test('a table as the reader says that it is to be read', () => {
    const files = [textFile('a.csv', 'x,one thing,Kim\ny,another,Moon\n')];
    const mapping = { hasHeader: false, roles: ['nothing', 'definition', 'headword'] as const };
    expect(readPackOf(files, { mapping }).pack.entries.map(({ name, gist }) => [name, gist])).toEqual([
      ['Kim', 'one thing'],
      ['Moon', 'another'],
    ]);
  });

  test('TSV with escapes and spellings', () => {
    expect(
      told([textFile('a.txt', '##name\tSmall\nKim|Chairman Kim\tFirst line\\nsecond\\\\third\n')]),
    ).toEqual(['Kim [Chairman Kim] First line\nsecond\\third']);
  });

  test('Yomitan: structured content as text, links as links', () => {
    expect(told([yomitan()])).toEqual([
      '読む [よむ] 1. to read\n2. see [[書く|to write]] (かく)',
      '書く [かく] • to write\n• to draw',
    ]);
  });

  test('StarDict: synonyms, packed parts, files chosen together or in a zip', () => {
    const files = starDict();
    const expected = ['bank [banks] The edge of a river.', 'river [] Water that flows to the [[bank|bank]].'];
    expect(told(files)).toEqual(expected);
    expect(
      told(
        files.map(({ name, bytes }) =>
          name.endsWith('.dict') ? { name: `${name}.dz`, bytes: gzipSync(bytes) } : { name, bytes },
        ),
      ),
    ).toEqual(expected);
    const zip = zipSync(Object.fromEntries(files.map(({ name, bytes }) => [`folder/${name}`, bytes])));
    expect(told([{ name: 'a.zip', bytes: zip }])).toEqual(expected);
  });

  test('DSL: several headwords, optional parts, tags, references, UTF-16', () => {
    const expected = ['colour [color, colours] 1) what the eye sees\nsee [[hue|hue]]', 'hue [] a colour'];
    const lines = told([textFile('a.dsl', DSL)]);
    expect(lines).toEqual(expected);
    const wide = new Uint8Array([
      0xff,
      0xfe,
      ...[...DSL].flatMap((letter) => [letter.charCodeAt(0) & 0xff, letter.charCodeAt(0) >> 8]),
    ]);
    expect(told([{ name: 'a.dsl', bytes: wide }])).toEqual(lines);
  });

  test('TBX: the preferred term is the name, other languages are spellings', () => {
    const { pack } = readPackOf([textFile('a.tbx', TBX)]);
    expect(pack.entries).toMatchObject([
      {
        name: 'interest rate',
        gist: 'What borrowing costs.',
        forms: [{ text: 'rate' }, { text: 'Zinssatz', lang: 'de' }],
        relations: [{ kind: 'related', to: 'central-bank' }],
      },
      { name: 'central bank' },
    ]);
  });

  test.each([
    ['Turtle', 'a.ttl', SKOS_TURTLE],
    ['JSON-LD', 'a.jsonld', SKOS_JSON_LD],
  ])('SKOS as %s: labels, relations, what it is the same as', (_, name, text) => {
    const { pack } = readPackOf([textFile(name, text)]);
    expect(pack).toMatchObject({
      title: 'Small thesaurus',
      language: 'en',
      entries: [
        {
          name: 'Treaty',
          gist: 'An agreement of states.',
          forms: [{ text: 'Pact' }, { text: 'Treatey' }, { text: 'Vertrag', lang: 'de' }],
          ids: { wikidata: 'Q131569' },
        },
        { name: 'Armistice', relations: [{ kind: 'broader', to: 'treaty' }], gist: 'Broader: Treaty.' },
      ],
    });
    expect(pack.entries[0]!.forms).toHaveLength(3);
  });

  test('Note Definitions, in one file and in many', () => {
    const expected = [
      'Juche [self-reliance, 주체] State idea of the [[dprk|North]].',
      'DPRK [North Korea] A state.',
    ];
    expect(told([textFile('defs.md', NOTE_DEFINITIONS)])).toEqual(expected);
    expect(
      told([
        textFile(
          'Juche.md',
          '---\ndef-type: atomic\naliases:\n  - self-reliance\n  - "주체"\n---\nState idea of the [[DPRK|North]].\n',
        ),
        textFile('DPRK.md', '---\ndef-type: atomic\naliases: [North Korea]\n---\n\nA state.\n'),
      ]),
    ).toEqual(expected);
  });

  test('a Gloss pack; one that calls itself as the reader’s own comes in beside it', () => {
    const pack = {
      format: 'gloss-pack/1',
      id: 'own',
      title: 'My entries',
      entries: [{ id: 'a-b', name: 'A B', gist: 'x' }],
    };
    expect(readPackOf([textFile('a.json', JSON.stringify(pack))]).pack).toMatchObject({
      id: 'own-imported',
      entries: [{ id: 'a-b' }],
    });
  });
});

describe('names make ids', () => {
  test('that are told apart, and are the same when the file is read again', () => {
    const file = textFile(
      'a.ttl',
      ['a', 'b', 'c']
        .map(
          (id) =>
            `<urn:${id}> a <http://www.w3.org/2004/02/skos/core#Concept>; <http://www.w3.org/2004/02/skos/core#prefLabel> "Same name"@en .`,
        )
        .join('\n'),
    );
    const ids = readPackOf([file]).pack.entries.map(({ id }) => id);
    expect(ids).toEqual(['same-name', 'same-name-2', 'same-name-3']);
    expect(readPackOf([file]).pack.entries.map(({ id }) => id)).toEqual(ids);
  });
});

describe('nothing of a file runs or links to where it should not', () => {
  test.each([
    ['scripts', '<b>x</b><script>alert(1)</script>', 'x'],
    ['styles', '<style>b{}</style>x<b>y</b>', 'xy'],
    ['handlers', '<img src=x onerror=alert(1) alt=picture> <i>x</i>', 'picture x'],
    ['links to scripts', '<a href="javascript:alert(1)">x</a> <b>y</b>', 'x y'],
    ['entities', '<b>&lt;script&gt;</b>', '<script>'],
    ['links of ours', '[[kim-jong-un|Kim]] and [[x]]', 'Kim and x'],
  ])('%s', (_, html, text) => {
    const { pack } = readPackOf([textFile('a.csv', `word,"${html.replaceAll('"', '""')}"\nother,two\n`)]);
    expect(pack.entries[0]).toMatchObject({ gist: text });
  });
});

describe('what cannot be read is refused with what to do', { timeout: 30_000 }, () => {
  test.each([
    ['an empty file', [textFile('a.csv', '')], /a\.csv is empty/],
    ['an .ifo alone', [textFile('a.ifo', "StarDict's dict ifo file\n")], /not its \.idx, \.dict .*together/],
    ['an .idx alone', [textFile('a.idx', 'x')], /no \.ifo file.*together/],
    ['two tables', [textFile('a.csv', 'a,b'), textFile('b.csv', 'a,b')], /Choose one file/],
    ['a PDF', [textFile('a.pdf', '%PDF-1.7')], /PDF/],
    ['RDF/XML', [textFile('a.rdf', '<?xml version="1.0"?><rdf:RDF>')], /Turtle \(\.ttl\)/],
    [
      'broken XML',
      [textFile('a.tbx', '<tbx style="dca">\n<text><body></text></tbx>')],
      /a\.tbx, line 2.*unexpected close tag/i,
    ],
    ['broken Turtle', [textFile('a.ttl', '@prefix a: <urn:a> .\na:b a:c "d')], /no Turtle.*line 2/],
    ['other RDF', [textFile('a.ttl', '<urn:a> <urn:b> <urn:c> .')], /no skos:Concept/],
    ['a broken pack', [textFile('a.json', '{"format": "gloss-pack/1", "entries": 3}')], /cannot be read/],
    [
      'a zip of nothing',
      [{ name: 'a.zip', bytes: zipSync({ 'a.png': new Uint8Array(3) }) }],
      /No glossary .*a\.zip/,
    ],
    ['half a zip', [{ name: 'a.zip', bytes: yomitan().bytes.subarray(0, 150) }], /./],
    [
      'entities that explode',
      [
        textFile(
          'a.tbx',
          '<!DOCTYPE tbx [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><tbx style="dca"><p>&b;</p></tbx>',
        ),
      ],
      /undefined entity/,
    ],
    ['elements without end', [textFile('a.tbx', `<tbx>${'<a>'.repeat(5_000)}`)], /too deep/],
  ])('%s', (_, files, why) => {
    expect(packReadingOf(files)).toMatchObject({ kind: 'refused', why: expect.stringMatching(why) });
  });

  test('a bomb is stopped when it has grown, whatever its headers claim', () => {
    const most = 3_000_000;
    const bomb = zipSync({ 'a.csv': new Uint8Array(4 * most) }, { level: 9 });
    // The size that the local header claims.
    new DataView(bomb.buffer, bomb.byteOffset).setUint32(22, 10, true);
    expect(() => [...unzip({ name: 'bomb.zip', bytes: bomb }, () => true, most)]).toThrow(
      new Unreadable('exchange.fault.bomb', 'bomb.zip', 3),
    );
    const gzip = gzipSync(new Uint8Array(4 * most));
    expect(() => [...gunzip({ name: 'a.dz', bytes: gzip }, most)]).toThrow(
      new Unreadable('exchange.fault.bomb', 'a.dz', 3),
    );
  });

  test('a zip of more files than any glossary has', () => {
    const many = zipSync(Object.fromEntries(['a', 'b', 'c'].map((name) => [name, new Uint8Array(0)])));
    expect(() => [...unzip({ name: 'many.zip', bytes: many }, () => true, 1_000, 2)]).toThrow(
      new Unreadable('exchange.fault.tooManyFiles', 2, 'many.zip'),
    );
  });
});
