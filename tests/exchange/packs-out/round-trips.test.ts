import { describe, expect, test } from 'vitest';
import { readPack } from '../../../src/core/glossary/read-pack.ts';
import { lossesOfPack } from '../../../src/exchange/packs-out/entry-parts.ts';
import { PACK_FORMATS } from '../../../src/exchange/packs-out/pack-formats.ts';
import { textOf } from '../../../src/exchange/piece.ts';
import { ENGLISH } from '../../../tools/english.ts';
import { textFile } from '../fuzz/broken-files.ts';
import { readPackOf } from '../packs-in/read-pack.ts';

const { pack } = readPack({
  format: 'gloss-pack/1',
  id: 'own',
  title: 'My entries',
  language: 'en',
  entries: [
    {
      id: 'juche',
      kind: 'term',
      name: 'Juche',
      forms: [{ text: '주체', lang: 'ko' }, { text: 'self-reliance' }, { text: 'the "idea", they say' }],
      gist: 'State idea of the North.',
      detail: 'First <said> & done.\n\nBy [[kim|Kim]]; = not a formula.',
      relations: [{ kind: 'broader', to: 'idea' }],
      ids: { wikidata: 'Q128135' },
    },
    { id: 'idea', name: '=Idea', gist: 'A "thought" \\ of some kind.' },
    {
      id: 'kim',
      kind: 'person',
      name: 'Kim Il Sung',
      gist: 'Leader.',
      born: '1912-04-15',
      facts: [{ what: 'Premier', when: '1948/1972' }],
    },
  ],
});

function again(id: string) {
  const format = PACK_FORMATS.find((one) => one.id === id)!;
  const text = textOf(format.write(pack!));
  return { text, read: readPackOf([textFile(`own.${format.extension}`, text)]).pack };
}

test('a Gloss pack loses nothing', () => {
  expect(again('gloss-pack').read.entries).toEqual(pack!.entries);
});

describe.each(['csv', 'skos', 'tbx', 'note-definitions'])('%s', (id) => {
  test('carries names, spellings and what is said, and comes in again', () => {
    const { read } = again(id);
    const names = read.entries.map(({ name }) => name.replace(/^'/, ''));
    expect(names).toEqual(['Juche', '=Idea', 'Kim Il Sung']);
    const [juche, idea] = read.entries;
    expect(juche!.forms.map(({ text }) => text)).toEqual(expect.arrayContaining(['주체', 'self-reliance']));
    const said = `${juche!.gist} ${juche!.detail}`;
    for (const words of ['State idea of the North.', 'First <said> & done.', 'not a formula'])
      expect(said).toContain(words);
    expect(`${idea!.gist}`).toContain('A "thought" \\ of some kind.');
  });

  test('says what it does not carry, of what there is', () => {
    const format = PACK_FORMATS.find((one) => one.id === id)!;
    const losses = lossesOfPack(format, pack!).map(({ said, entries }) => ENGLISH.sayCount(said, entries));
    expect(losses).toEqual(
      expect.arrayContaining(['the dated facts of 1 entry', 'when 1 entry was born or died']),
    );
    expect(losses.join()).not.toContain('map');
  });
});

test('SKOS keeps what stands above what, languages, and identifiers', () => {
  const [juche] = again('skos').read.entries;
  expect(juche).toMatchObject({
    relations: [{ kind: 'broader', to: 'idea' }],
    ids: { wikidata: 'Q128135' },
  });
  expect(juche!.forms).toContainEqual({ text: '주체', strength: 'full', lang: 'ko' });
});

test('Note Definitions keep links between entries', () => {
  expect(again('note-definitions').read.entries[0]!.detail).toContain('[[kim-il-sung|Kim]]');
});
