import { zipSync } from 'fflate';
import type { InFile } from '../../../src/exchange/files/unreadable.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

/** A Yomitan dictionary of two words. */
export function yomitan(): InFile {
  const index = { title: 'Small', revision: '1', format: 3, sourceLanguage: 'ja' };
  const terms = [
    [
      '読む',
      'よむ',
      '',
      'v5',
      0,
      [
        'to read',
        {
          type: 'structured-content',
          content: [
            'see ',
            { tag: 'a', href: '?query=書く&wildcards=off', content: 'to write' },
            { tag: 'ruby', content: ['', { tag: 'rt', content: 'かく' }] },
          ],
        },
      ],
      1,
      '',
    ],
    [
      '書く',
      'かく',
      null,
      'v5',
      0,
      [
        {
          type: 'structured-content',
          content: {
            tag: 'ul',
            content: [
              { tag: 'li', content: 'to write' },
              { tag: 'li', content: 'to draw' },
            ],
          },
        },
      ],
      2,
      '',
    ],
  ];
  const bytes = zipSync({
    'index.json': utf8(JSON.stringify(index)),
    'term_bank_1.json': utf8(JSON.stringify(terms)),
  });
  return { name: 'small.zip', bytes };
}

/** A StarDict dictionary of two words and a synonym. */
export function starDict(): InFile[] {
  const articles = ['The edge of a river.', 'Water that flows to the <a href="bword://bank">bank</a>.'];
  const dict = utf8(articles.join(''));
  const idx: number[] = [];
  let offset = 0;
  ['bank', 'river'].forEach((word, nth) => {
    const size = utf8(articles[nth]!).length;
    idx.push(...utf8(word), 0, ...bigEndian(offset), ...bigEndian(size));
    offset += size;
  });
  const ifo = `StarDict's dict ifo file\nversion=2.4.2\nbookname=Small\nwordcount=2\nidxfilesize=${idx.length}\nsametypesequence=h\nsynwordcount=1\n`;
  return [
    { name: 'small.ifo', bytes: utf8(ifo) },
    { name: 'small.idx', bytes: Uint8Array.from(idx) },
    { name: 'small.dict', bytes: dict },
    { name: 'small.syn', bytes: Uint8Array.from([...utf8('banks'), 0, ...bigEndian(0)]) },
  ];
}

function bigEndian(number: number): number[] {
  return [number >>> 24, (number >>> 16) & 0xff, (number >>> 8) & 0xff, number & 0xff];
}

export const DSL = `#NAME "Small"
#INDEX_LANGUAGE "English"
#CONTENTS_LANGUAGE "English"

colour{(s)}
color(s)
\t[m1]1) [trn]what the [b]eye[/b] sees[/trn][/m]
\t[m1]see <<hue>>[/m]
{{a comment}}
hue
\t[m1]a [c darkred]colour[/c][/m]
`
  .replace('colour{(s)}', 'colour')
  .replace('color(s)', 'color\ncolours');

export const TBX = `<?xml version="1.0"?>
<tbx type="TBX-Basic" style="dct" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2" xmlns:min="http://www.tbxinfo.net/ns/min" xmlns:basic="http://www.tbxinfo.net/ns/basic">
<text><body>
<conceptEntry id="c1"><basic:definition>What borrowing costs.</basic:definition><basic:crossReference target="c2">bank</basic:crossReference>
<langSec xml:lang="en"><termSec><term>rate</term></termSec><termSec><term>interest rate</term><min:administrativeStatus>preferredTerm-admn-sts</min:administrativeStatus></termSec></langSec>
<langSec xml:lang="de"><termSec><term>Zinssatz</term></termSec></langSec></conceptEntry>
<conceptEntry id="c2"><langSec xml:lang="en"><termSec><term>central bank</term></termSec></langSec></conceptEntry>
</body></text></tbx>`;

export const SKOS_TURTLE = `@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix dct: <http://purl.org/dc/terms/> .
<https://t.example/> a skos:ConceptScheme ; dct:title "Small thesaurus"@en .
<https://t.example/1> a skos:Concept ; skos:prefLabel "Treaty"@en, "Vertrag"@de ; skos:altLabel "Pact"@en ; skos:hiddenLabel "Treatey"@en ;
  skos:definition "An agreement of states."@en ; skos:exactMatch <http://www.wikidata.org/entity/Q131569> .
<https://t.example/2> a skos:Concept ; skos:prefLabel "Armistice"@en ; skos:broader <https://t.example/1> .
`.replace(
  'skos:prefLabel "Treaty"@en, "Vertrag"@de ; skos:altLabel "Pact"@en ; skos:hiddenLabel "Treatey"@en',
  'skos:prefLabel "Treaty"@en ; skos:altLabel "Pact"@en ; skos:hiddenLabel "Treatey"@en, "Vertrag"@de',
);

export const SKOS_JSON_LD = JSON.stringify({
  '@context': {
    skos: 'http://www.w3.org/2004/02/skos/core#',
    dct: 'http://purl.org/dc/terms/',
    broader: { '@id': 'skos:broader', '@type': '@id' },
    label: { '@id': 'skos:prefLabel', '@container': '@language' },
  },
  '@graph': [
    {
      '@id': 'https://t.example/',
      '@type': 'skos:ConceptScheme',
      'dct:title': { '@value': 'Small thesaurus', '@language': 'en' },
    },
    {
      '@id': 'https://t.example/1',
      '@type': 'skos:Concept',
      label: { en: 'Treaty' },
      'skos:altLabel': { '@value': 'Pact', '@language': 'en' },
      'skos:hiddenLabel': [
        { '@value': 'Treatey', '@language': 'en' },
        { '@value': 'Vertrag', '@language': 'de' },
      ],
      'skos:definition': [{ '@value': 'An agreement of states.', '@language': 'en' }],
      'skos:exactMatch': { '@id': 'http://www.wikidata.org/entity/Q131569' },
    },
    {
      '@id': 'https://t.example/2',
      '@type': 'skos:Concept',
      label: { en: 'Armistice' },
      broader: 'https://t.example/1',
    },
  ],
});

export const NOTE_DEFINITIONS = `---
def-type: consolidated
---
# Juche

*self-reliance, 주체*

State **idea** of the [[DPRK|North]].

---
# DPRK
*North Korea*
A state.
`;
