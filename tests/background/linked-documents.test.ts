import { expect, test } from 'vitest';
import { type DocumentPlace, linkedDocuments } from '../../src/background/linked-documents.ts';
import { readPack } from '../../src/core/glossary/read-pack.ts';
import { joinPacks, linkingGlossaryOf } from '../../src/core/linking/linking-glossary.ts';
import { readingsOf } from '../../src/core/linking/readings-of.ts';
import { spotFor } from '../../src/core/linking/spot-for.ts';
import type { LinkAnswer, LinkQuestion } from '../../src/core/linking/told-links.ts';
import { tellPassage } from '../../src/core/linking/told-passage.ts';

const { pack } = readPack({
  format: 'gloss-pack/1',
  id: 'seen',
  title: 'Seen',
  entries: [{ id: 'noor-adan', kind: 'person', name: 'Noor Adan', gist: 'A minister.' }],
});
const glossary = linkingGlossaryOf([pack!]);

const TOP: DocumentPlace = { tab: 1, frame: 0, origin: 'https://news.example' };

/** What a page asks of these texts: all of them in this order, those named told for the first time. */
function ask(texts: readonly string[], added: readonly number[]): LinkQuestion {
  const passages = texts.map((text) => {
    const mentions = readingsOf(spotFor(text, glossary)).map(({ start, end, group }) => ({
      start,
      end,
      group,
      inside: null,
    }));
    return tellPassage({ text, mentions });
  });
  return {
    glossary: glossary.stamp,
    document: 'one',
    url: 'https://news.example/a',
    published: null,
    order: texts.map((_, number) => number),
    added: added.map((number) => [number, passages[number]!]),
  };
}

function kinds(answer: LinkAnswer): string[] {
  if (answer.kind !== 'linked') return [answer.kind];
  return answer.outcomes.map((index) => answer.table[index]!.kind);
}

const TEXTS = ['Noor Adan spoke.', 'Then Adan left.'];

test('passages are told once, and linked by what was told before', () => {
  const documents = linkedDocuments();
  expect(kinds(documents.answer(ask(TEXTS.slice(1), [0]), TOP, glossary, []))).toEqual(['silent']);
  const question = ask(TEXTS, [0, 1]);
  expect(kinds(documents.answer(question, TOP, glossary, []))).toEqual(['linked', 'linked']);
  expect(kinds(documents.answer({ ...question, added: [] }, TOP, glossary, []))).toEqual([
    'linked',
    'linked',
  ]);
  expect(kinds(documents.answer({ ...question, added: [], order: [1] }, TOP, glossary, []))).toEqual([
    'silent',
  ]);
});

test('a background that was killed asks for all passages again', () => {
  expect(kinds(linkedDocuments().answer(ask(TEXTS, [1]), TOP, glossary, []))).toEqual(['forgotten']);
});

test('what other packs have spotted is not linked', () => {
  const others = joinPacks(glossary.packs, 'others');
  expect(kinds(linkedDocuments().answer(ask(TEXTS, [0, 1]), TOP, others, []))).toEqual(['outdated']);
});

test.each<[string, Partial<DocumentPlace>, string]>([
  ['a frame of the same site knows who the page around it is about', {}, 'linked'],
  ['a frame of another site does not', { origin: 'https://ads.example' }, 'silent'],
  ['nor does a sandboxed one', { origin: null }, 'silent'],
  ['nor one in another tab', { tab: 2 }, 'silent'],
])('%s', (_, place, kind) => {
  const documents = linkedDocuments();
  documents.answer(ask(TEXTS, [0, 1]), TOP, glossary, []);
  expect(
    kinds(documents.answer(ask(TEXTS.slice(1), [0]), { ...TOP, frame: 3, ...place }, glossary, [])),
  ).toEqual([kind]);
});
