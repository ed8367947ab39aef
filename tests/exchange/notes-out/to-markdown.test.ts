import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Note, Page } from '../../../src/core/notes/note.ts';
import { toMarkdown } from '../../../src/exchange/notes-out/to-markdown.ts';
import { textOf } from '../../../src/exchange/piece.ts';
import { entryId, HARBOUR_REVIEW, madeNote, noteId } from '../../core/notes/made-note.ts';

function markdown(notes: readonly Note[], page: Page = HARBOUR_REVIEW): string {
  return textOf(
    toMarkdown(
      {
        notes,
        pages: new Map([[page.url, page]]),
        entries: new Map([
          [entryId('andrei-karlov'), { name: 'Andrei Karlov', kind: 'person' }],
          [entryId('far-east'), { name: 'Russian Far East', kind: 'place' }],
        ]),
        at: '2026-11-23T23:30:00.000Z',
      },
      'UTC',
    ),
  );
}

const onFarEast = { kind: 'entry', entry: entryId('far-east') } as const;

test('a file to read: front-matter, a section for each entry, each note with its date, words and place', () => {
  const notes = [
    madeNote({ id: noteId(1), about: onFarEast, text: 'Where the railway ends.', tags: ['to read', '2026'] }),
    madeNote({ id: noteId(2) }),
    madeNote({ id: noteId(3), text: 'An *older* note.', created: '2026-11-02T07:05:00.000Z', origin: null }),
  ];
  expect(markdown(notes)).toBe(`---
title: "Gloss notes, 23 November 2026"
date: 2026-11-23
tags:
  - "gloss"
  - "to-read"
notes: 3
---

# Gloss notes, 23 November 2026

## Andrei Karlov

*person*

### 22 November 2026, 09:12

Seventeen years in Pyongyang in all.

> Karlov had served there twice.
>
> [A summit by the sea](https://harbour-review.example/2019/04/a-summit-by-the-sea), The Harbour Review

### 2 November 2026, 07:05

An *older* note.

## Russian Far East

*place*

### 22 November 2026, 09:12

Where the railway ends.

#to-read

> Karlov had served there twice.
>
> [A summit by the sea](https://harbour-review.example/2019/04/a-summit-by-the-sea), The Harbour Review
`);
});

test('dates are those of the place where the reader is', () => {
  const exported = { notes: [madeNote()], pages: new Map(), entries: new Map() };
  const text = textOf(toMarkdown({ ...exported, at: '2026-11-23T23:30:00.000Z' }, 'Asia/Seoul'));
  expect(text).toContain('\ndate: 2026-11-24\n');
  expect(text).toContain('\n### 22 November 2026, 18:12\n');
});

test('deleted notes are left out', () => {
  const text = markdown([madeNote({ deleted: '2026-11-22T10:00:00.000Z' })]);
  expect(text).not.toContain('Karlov');
  expect(text).toContain('\nnotes: 0\n');
});

test('an entry that no pack knows is called by its id', () => {
  expect(markdown([madeNote({ about: { kind: 'entry', entry: entryId('terenti-shtykov') } })])).toContain(
    '\n## terenti-shtykov\n\n### ',
  );
});

test('a note on a passage stands under its page, with the passage', () => {
  const about = {
    kind: 'passage',
    page: HARBOUR_REVIEW.url,
    anchor: { exact: 'two envoys\nand a train', prefix: '', suffix: '', start: 0, end: 22 },
  } as const;
  expect(markdown([madeNote({ about, text: '', origin: null })])).toContain(
    '## A summit by the sea\n\n*The Harbour Review*\n\n### 22 November 2026, 09:12\n\n> two envoys and a train\n>\n> [A summit',
  );
});

test.each<[string, string, string]>([
  ['brackets', 'Kim [Jong Un] meets (again)', '[Kim \\[Jong Un\\] meets (again)]('],
  ['a line break', 'One line\r\nand another', '[One line and another]('],
  ['Markdown', '*Star* _under_ `tick` <b> #tag', '[\\*Star\\* \\_under\\_ \\`tick\\` \\<b\\> \\#tag]('],
  ['a backslash before a bracket', 'a\\](javascript:1)', '[a\\\\\\](javascript:1)]('],
  ['a character reference', 'AT&amp;T and R&D', '[AT\\&amp;T and R&D]('],
  ['nothing', ' ', '[https://harbour-review.example/2019/04/a-summit-by-the-sea]('],
])('a title with %s does not break its link', (_, title, link) => {
  expect(markdown([madeNote()], { ...HARBOUR_REVIEW, title })).toContain(`\n> ${link}https://harbour`);
});

test.each<[string, string, string]>([
  ['brackets', 'https://a.example/Moon_(politician)', '(https://a.example/Moon_%28politician%29)'],
  ['a space and an angle', 'https://a.example/a b>c', '(https://a.example/a%20b%3Ec)'],
  ['a line break', 'https://a.example/\n# Heading', '(https://a.example/%0A#%20Heading)'],
])('an address with %s does not end its link', (_, address, link) => {
  const page = { ...HARBOUR_REVIEW, url: address as Page['url'] };
  const note = madeNote({ origin: { page: page.url, sentence: '' } });
  expect(markdown([note], page)).toContain(`> [A summit by the sea]${link}`);
});

test('an address that is none of the web is no link', () => {
  const page = { ...HARBOUR_REVIEW, url: 'javascript:alert(1)' as Page['url'] };
  const text = markdown([madeNote({ origin: { page: page.url, sentence: '' } })], page);
  expect(text).toContain('> A summit by the sea, The Harbour Review');
});

test.each<[string, string, string]>([
  ['a list', '- one of three', '\\- one of three'],
  ['a number', '1. First, the talks', '1\\. First, the talks'],
  ['a year and a full stop', '2019. A year of summits', '2019\\. A year of summits'],
  ['a heading', '# Summit', '\\# Summit'],
  ['a highlight', 'so ==bright== and %%hidden%%', 'so \\=\\=bright\\=\\= and \\%\\%hidden\\%\\%'],
  ['percentages', 'a 9% decrease', 'a 9% decrease'],
])('a sentence that begins like %s stays a sentence', (_, sentence, quoted) => {
  const note = madeNote({ origin: { page: HARBOUR_REVIEW.url, sentence } });
  expect(markdown([note])).toContain(`\n> ${quoted}\n>\n`);
});

/** Letters that mean something to YAML or Markdown, line ends of every kind, and the rest of Unicode. */
const tricky = fc.string({
  unit: fc.oneof(
    fc.constantFrom(...'"\'\\[](){}<>#*_`~|:-=%$&!\n\r\t \u0085\u2028\u2029\uFEFF\u0000'),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  ),
});

test('whatever names and titles are made of, the file has one front-matter and the headings that it was given', () => {
  fc.assert(
    fc.property(tricky, tricky, fc.array(tricky), (title, sentence, tags) => {
      const page = { ...HARBOUR_REVIEW, title, site: title };
      const note = madeNote({ tags, origin: { page: page.url, sentence } });
      const lines = markdown([note], page).split('\n');
      expect(lines.filter((line) => line === '---')).toHaveLength(2);
      expect(lines.filter((line) => /^#{1,6}\s/.test(line))).toEqual([
        '# Gloss notes, 23 November 2026',
        '## Andrei Karlov',
        '### 22 November 2026, 09:12',
      ]);
      const front = lines.slice(1, lines.indexOf('---', 1));
      const scalars = front.map((line) => /^(?:title: | {2}- )(".*")$/.exec(line)?.[1] ?? '""');
      expect(() => scalars.map((scalar) => JSON.parse(scalar))).not.toThrow();
    }),
  );
});
