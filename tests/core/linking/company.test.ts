import { describe, expect, test } from 'vitest';
import { sayLinks } from './link-passages.ts';

const DAY = '2019-04-24';

describe('a summit is told by its company and by its day', () => {
  const HANOI = '2019-hanoi-summit';
  const VLADIVOSTOK = '2019-vladivostok-summit';
  test.each<[string, string, string | null, string[]]>([
    [
      'by those who were there and by the place',
      'Donald Trump left the summit in Hanoi early.',
      null,
      ['Donald Trump: donald-trump', `summit: ${HANOI}`, 'Hanoi: hanoi'],
    ],
    [
      'by others and another place',
      'Vladimir Putin opened the summit in Vladivostok at noon.',
      null,
      ['Vladimir Putin: vladimir-putin', `summit: ${VLADIVOSTOK}`, 'Vladivostok: vladivostok'],
    ],
    [
      'both in one passage',
      'After the summit with Donald Trump in Hanoi came, weeks later and with far fewer cameras about, the summit with Vladimir Putin in Vladivostok.',
      DAY,
      [
        `summit: ${HANOI}`,
        'Donald Trump: donald-trump',
        'Hanoi: hanoi',
        `summit: ${VLADIVOSTOK}`,
        'Vladimir Putin: vladimir-putin',
        'Vladivostok: vladivostok',
      ],
    ],
    [
      'of two phrases the one that fits best, on the day before',
      'The upcoming summit is a matter of hours.',
      DAY,
      [`upcoming summit: ${VLADIVOSTOK}`],
    ],
    ['not by a bare word', 'The summit was covered in snow.', DAY, ['summit: –']],
    ['not years later', 'The upcoming summit is a matter of hours.', '2025-04-24', ['upcoming summit: –']],
    ['not without a day', 'The upcoming summit is a matter of hours.', null, ['upcoming summit: –']],
    [
      'not years before it, by a short form',
      'The summit of Donald Trump in Hanoi ended early.',
      '2014-04-24',
      ['summit: –', 'Donald Trump: donald-trump', 'Hanoi: hanoi'],
    ],
    [
      'by a name that says both',
      'The Hanoi summit ended early, the Vladivostok summit on time.',
      DAY,
      [
        `Hanoi summit: ${HANOI}`,
        '  Hanoi: hanoi',
        `Vladivostok summit: ${VLADIVOSTOK}`,
        '  Vladivostok: vladivostok',
      ],
    ],
  ])('%s (%s, %s)', (_, text, published, links) => {
    expect(sayLinks([text], published)).toEqual(links);
  });
});

describe('a place', () => {
  test.each<[string, string, string[]]>([
    [
      'by its country near by',
      'Russia plans a bridge in its Far East.',
      ['Russia: russia', 'Far East: russian-far-east'],
    ],
    [
      'by its city',
      'Vladivostok is the heart of the Far East.',
      ['Vladivostok: vladivostok', 'Far East: russian-far-east'],
    ],
    ['not by nothing', 'He sold tea from the Far East.', ['Far East: –']],
    [
      'not by another country',
      'Vietnam ships rice through the Far East.',
      ['Vietnam: vietnam', 'Far East: –'],
    ],
    [
      'not by its country far off',
      'Russia, whose long winters and longer trains have filled so many shelves of so many libraries, is not all of the Far East.',
      ['Russia: russia', 'Far East: –'],
    ],
  ])('%s', (_, text, links) => {
    expect(sayLinks([text], DAY)).toEqual(links);
  });
});

describe('a term', () => {
  test.each<[string, string[], string[]]>([
    [
      'by what the passage is about',
      ['North Korea calls itself a nuclear power.'],
      ['North Korea: north-korea', 'nuclear power: nuclear-weapon-state'],
    ],
    [
      'by what the document is about',
      ['North Korea was not invited.', 'A nuclear power does not knock.'],
      ['North Korea: north-korea', 'nuclear power: nuclear-weapon-state'],
    ],
    [
      'not by nothing',
      ['In France nuclear power is cheap, and nuclear powers are many.'],
      ['nuclear power: –', 'nuclear powers: –'],
    ],
    [
      'a full form needs no company',
      ['It was a pyrrhic victory.', 'Drones and ICBMs were shown.'],
      ['pyrrhic victory: pyrrhic-victory', 'Drones: drone', 'ICBMs: icbm'],
    ],
  ])('%s', (_, texts, links) => {
    expect(sayLinks(texts, DAY)).toEqual(links);
  });
});

describe('an event that belongs to somebody', () => {
  test.each<[string, string, string[]]>([
    [
      'whose name stands right before',
      'Andrei Karlov’s assassination shook Ankara.',
      ['Andrei Karlov: andrei-karlov', 'assassination: assassination-of-andrei-karlov'],
    ],
    [
      'with a word between',
      'Andrei Karlov sang. Few have forgotten Karlov’s tragic assassination.',
      [
        'Andrei Karlov: andrei-karlov',
        'Karlov: andrei-karlov',
        'assassination: assassination-of-andrei-karlov',
      ],
    ],
    [
      'not of whoever else was killed',
      'An assassination in Rome was the talk of the train.',
      ['assassination: –'],
    ],
  ])('%s', (_, text, links) => {
    expect(sayLinks([text], DAY)).toEqual(links);
  });

  test.each([
    ['during a war', '2023-04-24', '2022-invasion-of-ukraine'],
    ['before it', '2019-04-24', '–'],
  ])('%s', (_, published, outcome) => {
    expect(sayLinks(['Few expected the war in Ukraine to last.'], published)[0]).toBe(
      `war in Ukraine: ${outcome}`,
    );
  });
});

describe('names within names', () => {
  test.each<[string, string, string | null, string[]]>([
    [
      'are linked as such within a linked one',
      'The murder of Andrei Karlov shook Ankara.',
      DAY,
      ['murder of Andrei Karlov: assassination-of-andrei-karlov', '  Andrei Karlov: andrei-karlov'],
    ],
    [
      'a title of a book holds a man and a land',
      'He wrote “The Orient Express: Through Russia with Kim Jong Il” in a winter.',
      DAY,
      [
        'The Orient Express: Through Russia with Kim Jong Il: orient-express-book',
        '  Russia: russia',
        '  Kim Jong Il: kim-jong-il',
      ],
    ],
    [
      'stand by themselves within one that stays silent',
      'The war in Ukraine was far away.',
      DAY,
      ['war in Ukraine: –', 'Ukraine: ukraine'],
    ],
    [
      'make the outer one’s case by what they are',
      'Taiwan’s elections were watched closely.',
      '2024-01-15',
      ['Taiwan’s elections: 2024-taiwan-election', '  Taiwan: taiwan'],
    ],
  ])('%s', (_, text, published, links) => {
    expect(sayLinks([text], published)).toEqual(links);
  });
});

test('an acronym that two entries share is no choice but silence', () => {
  expect(sayLinks(['The ROC was not asked.'], DAY)).toEqual(['ROC: –']);
});

test('an article without a mention has no links', () => {
  expect(sayLinks(['Nothing happened.', ''], DAY)).toEqual([]);
  expect(sayLinks([], null)).toEqual([]);
});
