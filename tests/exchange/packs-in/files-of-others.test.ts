import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { packReadingOf, readPackOf } from './read-pack.ts';
import { starDict } from './small-glossaries.ts';

const utf16 = (text: string) => new Uint8Array([0xff, 0xfe, ...Buffer.from(text, 'utf16le')]);
const windows1252 = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));

/** Entries as lines: name, other spellings, what is said. */
function linesOf(name: string, bytes: Uint8Array): string[] {
  return readPackOf([{ name, bytes }]).pack.entries.map(
    ({ name: called, forms, gist, detail }) =>
      `${called} [${forms.map(({ text }) => text).join(', ')}] ${(gist ?? detail)?.replaceAll('\n', ' / ')}`,
  );
}

describe('files as other programs write them', () => {
  test('Excel’s “Unicode text”', () => {
    const text =
      'Term\tDefinition\tSynonyms\r\nsanction\tA penalty.\tpenalty; embargo\r\nenvoy\tWho is sent.\t\r\n';
    expect(linesOf('Terms.txt', utf16(text))).toEqual([
      'sanction [penalty, embargo] A penalty.',
      'envoy [] Who is sent.',
    ]);
  });

  test('a German table in the encoding of Windows', () => {
    const text =
      'Begriff;Erkl\xe4rung;Synonyme\r\nB\xfcndnis;\x84Vertrag\x93 zwischen Staaten;Allianz, Pakt\r\n';
    expect(linesOf('Begriffe.csv', windows1252(text))).toEqual([
      'Bündnis [Allianz, Pakt] „Vertrag“ zwischen Staaten',
    ]);
  });

  test.each([
    [
      'Excel’s line that says what parts the columns',
      'a.csv',
      'sep=;\r\nTerm;Definition\r\npact;"An ""agreement"";\r\nof states"\r\n',
      ['pact [] An "agreement"; / of states'],
    ],
    [
      'Anki’s notes with their kinds, decks and tags',
      'deck.txt',
      '#separator:tab\n#html:true\n#notetype column:1\n#deck column:2\n#tags column:6\n' +
        'Basic\tPolitics\t<b>envoy</b>[sound:e.mp3]\tWho is <i>sent</i>.<br>By a state\t\tlaw\nBasic\tPolitics\tveto\t"I ""forbid"""\t\t\n',
      ['envoy [] Who is sent. / By a state', 'veto [] I "forbid"'],
    ],
    [
      'Anki’s columns by their names',
      'deck.txt',
      '#separator:Semicolon\n#columns:Back;Front;Tags\nWho is sent.;envoy;a b\n',
      ['envoy [] Who is sent.'],
    ],
    [
      'a query of Wikidata',
      'query.csv',
      'item,itemLabel,itemDescription,itemAltLabel\nhttp://www.wikidata.org/entity/Q2,Earth,third planet,"Terra, world"\n',
      ['Earth [Terra, world] third planet'],
    ],
    [
      'abbreviations and what they are short for',
      'a.csv',
      'Abbreviation;Full name;Description\nIMF;International Monetary Fund;It lends.\n',
      ['International Monetary Fund [IMF] It lends.'],
    ],
    [
      'a column for each language',
      'a.csv',
      'English,German,Definition\ntreaty,Vertrag,An agreement\n',
      ['treaty [Vertrag] An agreement'],
    ],
    [
      'French headings',
      'a.csv',
      'Terme;Définition;Synonymes\ntraité;Accord;pacte\n',
      ['traité [pacte] Accord'],
    ],
    ['Russian headings', 'a.csv', 'Термин;Определение\nдоговор;Соглашение\n', ['договор [] Соглашение']],
    [
      'a quote that never ends, which swallows nothing',
      'a.csv',
      'Term,Definition\nenvoy,"Who is sent\nveto,I forbid\npact,x\n',
      ['envoy [] Who is sent', 'veto [] I forbid', 'pact [] x'],
    ],
    [
      'words and meanings parted by dashes',
      'words.txt',
      'envoy – who is sent\n- veto – I forbid, in Latin\npact: an agreement\n',
      ['envoy [] who is sent', 'veto [] I forbid, in Latin', 'pact [] an agreement'],
    ],
    [
      'bold words of a Markdown list',
      'words.md',
      '- **Envoy**: Who is sent.\n- **Veto:** I forbid.\n',
      ['Envoy [] Who is sent.', 'Veto [] I forbid.'],
    ],
    [
      'a table of Markdown',
      'words.md',
      '# Words\n\n| Term | Definition |\n|---|:--|\n| envoy | Who is sent \\| away |\n',
      ['envoy [] Who is sent | away'],
    ],
    [
      'headings of Markdown',
      'words.md',
      '# Glossary\n\n## Envoy\n\nWho is sent.\n\n## Veto\nI forbid.\n',
      ['Envoy [] Who is sent.', 'Veto [] I forbid.'],
    ],
    [
      'statements with their graph',
      'a.nq',
      '<urn:a> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2004/02/skos/core#Concept> <urn:g> .\n' +
        '<urn:a> <http://www.w3.org/2004/02/skos/core#prefLabel> "treaty"@en <urn:g> .\n' +
        '<urn:a> <http://www.w3.org/2004/02/skos/core#definition> "An agreement"@en <urn:g> .\n',
      ['treaty [] An agreement'],
    ],
    [
      'JSON-LD as Skosmos gives it, with words for its keywords',
      'a.json',
      JSON.stringify({
        '@context': {
          uri: '@id',
          type: '@type',
          lang: '@language',
          value: '@value',
          graph: '@graph',
          prefLabel: 'skos:prefLabel',
          altLabel: 'skos:altLabel',
          definition: 'skos:definition',
        },
        graph: [
          {
            uri: 'urn:1',
            type: 'skos:Concept',
            prefLabel: [
              { lang: 'en', value: 'treaty' },
              { lang: 'de', value: 'Vertrag' },
            ],
            altLabel: { lang: 'en', value: 'pact' },
            definition: { lang: 'en', value: 'An agreement' },
          },
        ],
      }),
      ['treaty [Vertrag, pact] An agreement'],
    ],
    [
      'a DSL example with a tilde for its headword',
      'a.dsl',
      '#NAME "X"\n\ncolour\n\t[ex]red ~, \\~[/ex]\n',
      ['colour [] red colour, ~'],
    ],
  ])('%s', (_, name, text, lines) => {
    expect(linesOf(name, strToU8(text))).toEqual(lines);
  });

  test('a vault of Obsidian: a note is an entry, an empty one is none', () => {
    const vault = zipSync({
      'vault/Kim Jong Un.md': strToU8(
        '---\naliases:\n  - Kim\n  - "Supreme Leader"\ntags: [person]\n---\n# Kim Jong Un\n\nLeader of the [[North Korea|North]].\n\n## Life\n\n- born 1984\n',
      ),
      'vault/North Korea.md': strToU8('A state.\n'),
      'vault/.obsidian/app.json': strToU8('{}'),
      'vault/Empty.md': new Uint8Array(0),
    });
    expect(linesOf('vault.zip', vault)).toEqual([
      'Kim Jong Un [Kim, Supreme Leader] Leader of the [[north-korea|North]]. /  / Life /  / • born 1984',
      'North Korea [] A state.',
    ]);
  });

  test('pictures of a Yomitan dictionary are told, not shown', () => {
    const content = [
      { tag: 'img', path: 'a.png', alt: 'a map' },
      { tag: 'span', content: 'Capital' },
    ];
    const terms = [
      [
        '東京',
        '',
        '',
        '',
        0,
        [
          { type: 'structured-content', content },
          { type: 'image', path: 'b.png', description: 'a tower' },
        ],
        1,
        '',
      ],
    ];
    const zip = zipSync({
      'index.json': strToU8('{"title":"T","revision":"1","format":3}'),
      'term_bank_1.json': strToU8(JSON.stringify(terms)),
    });
    expect(linesOf('a.zip', zip)).toEqual(['東京 [] 1. [a map] Capital / 2. a tower']);
  });

  test('of two StarDict dictionaries in one zip the first is read, and the other told', () => {
    const files = starDict().flatMap(({ name, bytes }) => [
      [name, bytes] as const,
      [name.replace('small', 'other'), bytes] as const,
    ]);
    const { pack, problems } = readPackOf([{ name: 'a.zip', bytes: zipSync(Object.fromEntries(files)) }]);
    expect(pack.entries).toHaveLength(2);
    expect(problems).toEqual([expect.stringMatching(/2 dictionaries in it: small\.ifo, other\.ifo/)]);
  });

  test('a DSL dictionary with an entry inside of another', () => {
    const text =
      '#NAME "Politics"\r\n#INDEX_LANGUAGE "English"\r\n{{a comment}}\r\ncabinet\r\ncabinet of ministers\r\n' +
      '\t[m1][trn]The ministers of a state[/trn][/m]\r\n\t@ shadow cabinet\r\n\t[m1]Of the opposition, see <<cabinet>>[/m]\r\n' +
      '\t@\r\n\t[m1]They meet.[/m]\r\nveto\r\n\t[m1]I forbid \\[Latin\\][/m]\r\n';
    expect(linesOf('Politics.dsl', utf16(text))).toEqual([
      'shadow cabinet [] Of the opposition, see [[cabinet|cabinet]]',
      'cabinet [cabinet of ministers] The ministers of a state / • [[shadow-cabinet|shadow cabinet]] / They meet.',
      'veto [] I forbid [Latin]',
    ]);
  });
});

test.each([
  ['a web page', 'page.html', strToU8('<!doctype html><html><p>Words</p></html>'), /a web page/],
  [
    'XML of another kind',
    'a.xml',
    strToU8('<?xml version="1.0"?><opml><body/></opml>'),
    /XML of some other kind/,
  ],
  [
    'a sheet of Excel',
    'a.xlsx',
    zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'xl/worksheets/sheet1.xml': strToU8('<sheet/>') }),
    /Word or Excel\. Save the table in it as CSV/,
  ],
  ['a list of JSON', 'a.json', strToU8('[{"term":"envoy"}]'), /no Gloss pack .* and no SKOS/],
  [
    'notes',
    'notes.json',
    strToU8('{"format":"gloss-notes/1","notes":[]}'),
    /holds notes\. Import it in the notebook/,
  ],
])('%s is told for what it is', (_, name, bytes, why) => {
  expect(packReadingOf([{ name, bytes }])).toMatchObject({
    kind: 'refused',
    why: expect.stringMatching(why),
  });
});

test('what stands in brackets behind a headword is no part of what is looked for', () => {
  const [science, seal, sign] = readPackOf([
    {
      name: 'a.csv',
      bytes: strToU8(
        'headword,definition\nmedicine (science),A science.\nбелеть(transitive),To whiten.\n(a),A letter.\n',
      ),
    },
  ]).pack.entries;
  expect([science, seal, sign].map((entry) => entry!.forms.map(({ text }) => text))).toEqual([
    ['medicine'],
    ['белеть'],
    [],
  ]);
});
