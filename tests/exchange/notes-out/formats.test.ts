import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Note } from '../../../src/core/notes/note.ts';
import { guardFormula } from '../../../src/exchange/notes-out/csv-line.ts';
import { type Loss, lossesOf } from '../../../src/exchange/notes-out/losses-of.ts';
import { NOTES_FORMATS } from '../../../src/exchange/notes-out/notes-formats.ts';
import { GIVEN_TEMPLATES } from '../../../src/exchange/notes-out/template.ts';
import { faultOfTemplate } from '../../../src/exchange/notes-out/to-template.ts';
import { type Piece, textOf } from '../../../src/exchange/piece.ts';
import { ENGLISH } from '../../../tools/english.ts';
import { HARBOUR_REVIEW, madeNote, noteId } from '../../core/notes/made-note.ts';
import { anyExport, exportOf } from '../any-notes.ts';

const CHOICES = { timeZone: 'UTC', guardFormulas: true, template: GIVEN_TEMPLATES[0]!.text };

const passage: Note = madeNote({
  id: noteId(1),
  about: {
    kind: 'passage',
    page: HARBOUR_REVIEW.url,
    anchor: { exact: 'by the sea', prefix: 'summit ', suffix: '', start: 9, end: 19 },
  },
  origin: null,
  text: '*Twice* he came.\n\nThen <b>never</b>.',
  tags: ['far east'],
  colour: 'yellow',
});
const onEntry = madeNote({ id: noteId(2) });
const exported = exportOf([passage, onEntry], [HARBOUR_REVIEW]);

function written(id: string, some = exported, choices = CHOICES): string {
  return textOf(NOTES_FORMATS.find((format) => format.id === id)!.write(some, choices));
}
function files(id: string, some = exported): Map<string, string> {
  const found = new Map<string, string>();
  for (const { file, text } of NOTES_FORMATS.find((format) => format.id === id)!.write(some, CHOICES))
    if (file !== undefined) found.set(file, (found.get(file) ?? '') + text);
  return found;
}

describe.each(NOTES_FORMATS.map((format) => [format.id, format] as const))(
  '%s',
  { timeout: 30_000 },
  (id, format) => {
    test('whatever the notes are made of, all of them are counted as done, and none breaks it', () => {
      fc.assert(
        fc.property(anyExport, (some) => {
          const pieces: Piece[] = [...format.write(some, CHOICES)];
          const done = pieces.reduce((sum, piece) => sum + piece.done, 0);
          const pageless = lossesOf({ drops: ['pageless', 'deleted'] }, some).reduce(
            (sum, { notes }) => sum + notes,
            0,
          );
          if (format.drops.includes('pageless')) expect(done).toBe(some.notes.length - pageless);
          else if (id === 'web-annotation')
            expect(done).toBe([...some.notes].filter((note) => note.deleted === null).length);
          else expect(done).toBe(some.notes.length);
        }),
        { numRuns: 60 },
      );
    });

    test('of no notes it makes a file that says nothing', () => {
      expect(() => textOf(format.write(exportOf([]), CHOICES))).not.toThrow();
    });

    // A template carries what its author puts in.
    test.skipIf(id === 'template')(
      'nothing that is told as lost stands in it, and what is not told does',
      () => {
        const lost = new Set(lossesOf(format, exported).map(({ part }) => part));
        const text = written(id);
        const says = (part: Parameters<typeof lost.has>[0], words: string) =>
          expect([part, text.includes(words)]).toEqual([part, !lost.has(part)]);
        says('quote', 'by the sea');
        says('words', 'he came');
        says('sentence', 'Karlov had served there twice');
        if (id !== 'markdown') says('author', 'Aalto');
        says('colour', 'yellow');
        if (id !== 'template')
          says('published', id === 'ris' ? '2019/04/24' : id === 'csl-json' ? '2019,' : '2019-04-24');
      },
    );
  },
);

test('Obsidian: a file an article and an entry, with properties, a quote, and a link to the article', () => {
  const found = files('obsidian');
  expect([...found.keys()]).toEqual(['Andrei Karlov.md', 'A summit by the sea.md']);
  expect(found.get('A summit by the sea.md')).toBe(`---
title: "A summit by the sea"
doc_type: gloss-article
url: "https://harbour-review.example/2019/04/a-summit-by-the-sea"
site: "The Harbour Review"
author: "Ines Aalto"
published: 2019-04-24
first_note: 2026-11-22
last_note: 2026-11-22
tags:
  - "gloss"
  - "far-east"
---

# A summit by the sea

> ==by the sea==

*Twice* he came.

Then <b>never</b>.

*22 November 2026, 09:12* · #far-east · colour:: yellow ^00000000-0000-4000-8000-000000000001
`);
  expect(found.get('Andrei Karlov.md')).toContain('*22 November 2026, 09:12* · [[A summit by the sea]] ^');
});

test('Logseq: blocks with their properties, and the words beneath', () => {
  expect(files('logseq').get('pages/A summit by the sea.md')).toBe(`title:: A summit by the sea
url:: https://harbour-review.example/2019/04/a-summit-by-the-sea
site:: The Harbour Review
author:: Ines Aalto
published:: 2019-04-24
tags:: gloss

- > by the sea
  written:: 2026-11-22 09:12
  tags:: far-east
  colour:: yellow
  id:: 00000000-0000-4000-8000-000000000001
\t- *Twice* he came.
\t  
\t  Then <b>never</b>.
`);
});

test('Org: headings, drawers, quotes; and a line that looks like a heading is none', () => {
  const text = written(
    'org',
    exportOf([{ ...passage, text: '* not a heading\n#+END_QUOTE' }], [HARBOUR_REVIEW]),
  );
  expect(text).toContain(
    '\n** [2026-11-22 09:12] :far_east:\n:PROPERTIES:\n:ID: 00000000-0000-4000-8000-000000000001\n',
  );
  expect(text).toContain(
    '#+BEGIN_QUOTE\nby the sea\n#+END_QUOTE\n\u200b* not a heading\n\u200b#+END_QUOTE\n',
  );
});

test('Anki: headers, an id, and fields that hold HTML in one line', () => {
  expect(written('anki').split('\n')).toEqual([
    '#separator:tab',
    '#html:true',
    '#deck:Gloss',
    '#guid column:1',
    '#tags column:5',
    '#columns:GUID\tFront\tBack\tSource\tTags',
    '"00000000-0000-4000-8000-000000000001"\tby the sea\t'.replaceAll('"', '') +
      '"<p><em>Twice</em> he came.</p>&#10;<p>Then &lt;b&gt;never&lt;/b&gt;.</p>"\t'.replace('"<p>', '"<p>') +
      '"<a href=""https://harbour-review.example/2019/04/a-summit-by-the-sea"" rel=""noreferrer"">A summit by the sea, The Harbour Review</a>"\tgloss far-east',
    expect.stringContaining('00000000-0000-4000-8000-000000000002\tAndrei Karlov\t'),
    '',
  ]);
});

test('HTML: one page that loads nothing and runs nothing', () => {
  const text = written(
    'html',
    exportOf(
      [
        {
          ...passage,
          text: '<img src=x onerror=alert(1)> [x](javascript:alert(1)) ![y](https://t.example/p.png)',
        },
      ],
      [HARBOUR_REVIEW],
    ),
  );
  expect(text).toContain("default-src 'none'");
  expect(text).toContain('&lt;img src=x onerror=alert(1)&gt;');
  expect(text).not.toMatch(/href="javascript:|<script|<img src=x/i);
});

test('RIS, BibTeX and CSL-JSON cite the article, with the notes', () => {
  expect(written('ris').split('\r\n').slice(0, 8)).toEqual([
    'TY  - NEWS',
    'TI  - A summit by the sea',
    'AU  - Aalto, Ines',
    'T2  - The Harbour Review',
    'PY  - 2019',
    'DA  - 2019/04/24',
    'UR  - https://harbour-review.example/2019/04/a-summit-by-the-sea',
    'Y2  - 2026/11/22',
  ]);
  expect(written('bibtex')).toContain(
    '@article{aalto2019summit,\n  title = {{A summit by the sea}},\n  author = {Aalto, Ines},',
  );
  expect(JSON.parse(written('csl-json'))[0]).toMatchObject({
    type: 'article-newspaper',
    author: [{ given: 'Ines', family: 'Aalto' }],
    issued: { 'date-parts': [[2019, 4, 24]] },
  });
});

test('Readwise: its own header, tags as inline tags, dates in UTC', () => {
  expect(written('readwise', exportOf([onEntry], [HARBOUR_REVIEW]))).toBe(
    'Highlight,Title,Author,URL,Note,Location,Date\r\n' +
      'Karlov had served there twice.,A summit by the sea,Ines Aalto,https://harbour-review.example/2019/04/a-summit-by-the-sea,' +
      'Seventeen years in Pyongyang in all.,1,2026-11-22 09:12:27\r\n',
  );
  expect(written('readwise')).toContain('".far-east\n*Twice* he came.');
});

describe('a guarded cell is no formula, for whoever opens it', () => {
  test.each([
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    [' =1', "' =1"],
    ['\u00a0=1', "'\u00a0=1"],
    ['words\n=cmd', "words\n'=cmd"],
    ['＝1', "'＝1"],
    ['words', 'words'],
    ['a = b', 'a = b'],
    ['', ''],
  ])('%j', (cell, guarded) => {
    expect(guardFormula(cell)).toBe(guarded);
  });

  test('whatever it is made of', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', ' ', '\u00a0', 'a', "'"), {
          maxLength: 12,
        }),
        (letters) => {
          for (const line of guardFormula(letters.join('')).split('\n'))
            expect(line.trim()).not.toMatch(/^[=+\-@]/);
        },
      ),
    );
  });
});

describe('the reader’s own template', () => {
  test.each(GIVEN_TEMPLATES.map((template) => [template.title, template.text]))(
    '%s can be used',
    (_, text) => {
      expect(faultOfTemplate(text)).toBeNull();
      expect(written('template', exported, { ...CHOICES, template: text })).toContain('he came');
    },
  );

  test('a wrong one is said with its line', () => {
    expect(faultOfTemplate('{{title}}\n{{#notes}}\n')).toBe('Unclosed section "notes", on line 3.');
    expect(written('template', exported, { ...CHOICES, template: '{{#notes}}' })).toContain('cannot be used');
  });

  test('nothing is escaped, and names are looked up from note to frame', () => {
    expect(
      written('template', exported, {
        ...CHOICES,
        template: '{{#notes}}{{count}}|{{quote}}|{{{text}}};{{/notes}}',
      }),
    ).toBe(
      '2|by the sea|*Twice* he came.\n\nThen <b>never</b>.;2|Karlov had served there twice.|Seventeen years in Pyongyang in all.;',
    );
  });
});

const sayLoss = ({ said, notes }: Loss) => ENGLISH.sayCount(said, notes);

test('what is lost is told of the notes that are chosen, and of no others', () => {
  const markdown = NOTES_FORMATS.find(({ id }) => id === 'markdown')!;
  expect(lossesOf(markdown, exportOf([onEntry])).map(sayLoss)).not.toContainEqual(
    expect.stringContaining('colour'),
  );
  expect(lossesOf(markdown, exported).map(sayLoss)).toContain('the colour of 1 note');
});
