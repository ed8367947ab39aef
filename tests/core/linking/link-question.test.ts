import { describe, expect, test } from 'vitest';
import { readLinkQuestion } from '../../../src/core/linking/read-link-question.ts';
import type { LinkQuestion } from '../../../src/core/linking/told-links.ts';
import { hearPassage, type SpottedPassage, tellPassage } from '../../../src/core/linking/told-passage.ts';

const election = { porous: true, entries: [7], full: 1, parts: 0, also: [] };
const taiwan = { porous: false, entries: [3, 4], full: 1, parts: 0, also: [9] };
const passage: SpottedPassage = {
  text: 'Taiwan’s election; Taiwan votes.',
  mentions: [
    { start: 0, end: 17, group: election, inside: null },
    { start: 0, end: 6, group: taiwan, inside: 0 },
    { start: 19, end: 25, group: taiwan, inside: null },
  ],
};
const told = tellPassage(passage);

test('a passage crosses as numbers, each group once, and is the same on the other side', () => {
  expect(told.groups).toEqual([election, taiwan]);
  expect(hearPassage(JSON.parse(JSON.stringify(told)))).toEqual(passage);
});

const question: LinkQuestion = {
  glossary: 'world-affairs',
  document: 'made-by-the-page',
  url: 'https://news.example/a',
  published: 17_000,
  order: [1],
  added: [[1, told]],
};

test('a question is read as it was asked', () => {
  expect(readLinkQuestion(JSON.parse(JSON.stringify(question)))).toEqual(question);
});

describe('a question is refused', () => {
  const changed = (mentions: readonly number[]) => ({ ...question, added: [[1, { ...told, mentions }]] });
  test.each<[string, unknown]>([
    ['that is none', null],
    ['without a document', { ...question, document: undefined }],
    ['of a document with an endless name', { ...question, document: 'x'.repeat(1_000) }],
    ['with a day that is no number', { ...question, published: '2019-01-01' }],
    ['with half a passage', { ...question, order: [1.5] }],
    ['with a passage that is none', { ...question, added: [[1, 'passage']] }],
    ['with a passage without a number', { ...question, added: [told] }],
    ['with groups that are none', { ...question, added: [[1, { ...told, groups: [{ entries: 'all' }] }]] }],
    ['with a mention that is cut short', changed([0, 6, 0])],
    ['with a mention behind the text', changed([30, 99, 0, -1])],
    ['with a mention that ends before it begins', changed([6, 0, 0, -1])],
    ['with a mention of nothing', changed([0, 6, 5, -1])],
    ['with a mention that lies in itself', changed([0, 6, 0, 0])],
  ])('%s', (_, wrong) => {
    expect(readLinkQuestion(wrong)).toBeUndefined();
  });
});
