import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { packReadingOf, readPackOf } from './read-pack.ts';

const utf16 = (text: string) => new Uint8Array([0xff, 0xfe, ...Buffer.from(text, 'utf16le')]);
const windows1252 = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));

/** Entries as lines: name, other spellings, what is said. */
function linesOf(name: string, bytes: Uint8Array): string[] {
  return readPackOf([{ name, bytes }]).pack.entries.map(
    ({ name: called, forms, gist, detail }) =>
      `${called} [${forms.map(({ text }) => text).join(', ')}] ${gist ?? detail?.replaceAll('\n', ' / ')}`,
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
