import { expect, test } from 'vitest';
import { linkingGlossaryOf } from '../../../src/core/linking/linking-glossary.ts';
import { measureCoverage } from '../../../tools/coverage/measure-coverage.ts';
import type { GoldDocument } from '../../../tools/coverage/read-gold.ts';
import { tellCoverage } from '../../../tools/coverage/tell-coverage.ts';
import { topicsOf } from '../../../tools/coverage/topics.ts';
import { readSeedEntries } from '../../core/world-affairs.ts';

const glossary = linkingGlossaryOf([readSeedEntries()]);

/** A story in which `[…]` is what people marked. */
function story(marked: string): GoldDocument {
  const mentions: GoldDocument['mentions'][number][] = [];
  let text = '';
  for (const [index, piece] of marked.split(/[[\]]/).entries()) {
    if (index % 2 === 1)
      mentions.push({ start: text.length, end: text.length + piece.length, surface: piece });
    text += piece;
  }
  return { id: 'x', text, published: null, mentions };
}

function measured(...marked: string[]) {
  const { documents, mentions, spotted, linked } = measureCoverage(marked.map(story), [], glossary).all;
  return { documents, mentions, spotted, linked };
}

test('a mention is spotted where a form stands on its very span', () => {
  expect(measured('[Vladimir Putin] left [Moscow] for [Omsk], a missile city.')).toEqual({
    documents: 1,
    mentions: 3,
    spotted: 2,
    linked: 2,
  });
});

test.each([
  ['with its article', 'A war: [the United States] stayed out.', 1],
  ['with the title of a person', 'A war: [President Vladimir Putin] stayed out.', 1],
  ['but not as a part of another name', 'A war: the [University of Moscow] stayed open.', 0],
  ['nor without a title that belongs to the name', 'A war: President [Putin] stayed out.', 1],
  ['nor with a word that is no title', 'A war: [Greater Moscow] stayed calm.', 0],
])('a mention may be marked %s', (_, marked, spotted) => {
  expect(measured(marked).spotted).toBe(spotted);
});

test('what needs evidence and has none is spotted and not linked', () => {
  expect(measured('A war, said [Kim] of the bakery.')).toMatchObject({ spotted: 1, linked: 0 });
});

test('only stories on its topics count', () => {
  expect(measured('[Moscow] has a new bakery.', 'A cat climbed a [tree].')).toMatchObject({ documents: 1 });
  expect(topicsOf('North Korea fired missiles.')).toEqual(['the Koreas', 'nuclear matters']);
});

test('what was missed most is told first', () => {
  const report = measureCoverage(
    [story('A war in [Omsk] and [Tomsk].'), story('A war in [Omsk].')],
    ['wars'],
    glossary,
  );
  expect(report.missed).toEqual([
    ['Omsk', 2],
    ['Tomsk', 1],
  ]);
  expect(tellCoverage(report)).toContain('Omsk ×2, Tomsk ×1');
});
