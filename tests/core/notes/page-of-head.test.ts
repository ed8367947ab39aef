import { expect, test } from 'vitest';
import { type PageHead, pageOfHead } from '../../../src/core/notes/page-of-head.ts';
import { readPageHead } from '../../../src/core/notes/read-head.ts';

const head: PageHead = {
  address: 'https://www.harbour-review.example/2019/04/summit?utm_source=post#top',
  canonical: null,
  title: 'A summit by the sea',
  metas: [],
  dates: [null, null, null],
  jsonLd: [],
};
const jsonLd = JSON.stringify({
  '@graph': [
    { '@type': 'NewsArticle', datePublished: '2019-04-25T10:00:00Z', author: [{ name: 'Ines Aalto' }] },
  ],
});

test.each<[string, Partial<PageHead>, object]>([
  [
    'nothing but an address and a title',
    {},
    { title: 'A summit by the sea', site: 'harbour-review.example' },
  ],
  ['neither', { title: '' }, { title: head.address }],
  [
    'an address of its own',
    { canonical: '/2019/04/summit/' },
    { url: 'https://www.harbour-review.example/2019/04/summit/' },
  ],
  [
    'an address of somebody else',
    { canonical: 'https://other.example/' },
    { url: 'https://www.harbour-review.example/2019/04/summit' },
  ],
  [
    'Open Graph',
    {
      metas: [
        ['OG:Title', ' The  summit '],
        ['og:site_name', 'The Harbour Review'],
      ],
    },
    { title: 'The summit', site: 'The Harbour Review' },
  ],
  [
    'a date in a meta element',
    { metas: [['article:published_time', '2019-04-24T08:00:00Z']] },
    { published: '2019-04-24T08:00:00Z' },
  ],
  ['a date in a time element', { dates: [null, null, '2019-04-23'] }, { published: '2019-04-23' }],
  ['JSON-LD', { jsonLd: [jsonLd] }, { published: '2019-04-25T10:00:00Z', author: 'Ines Aalto' }],
  ['broken JSON-LD', { jsonLd: ['{"datePublished": '] }, { published: null }],
])('a page that tells %s', (_, told, page) => {
  expect(pageOfHead({ ...head, ...told }).page).toMatchObject(page);
});

test('the day it appeared is told where it is one', () => {
  expect(pageOfHead({ ...head, dates: ['2019-04-25'] }).published).toBe(18_011);
  expect(pageOfHead({ ...head, dates: ['soon'] }).published).toBeNull();
});

test('what is no head is not read as one', () => {
  expect(readPageHead(head)).toEqual(head);
  expect(readPageHead({ ...head, metas: [['a']] })).toBeNull();
  expect(readPageHead(null)).toBeNull();
});
