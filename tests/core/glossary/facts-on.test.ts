import { describe, expect, test } from 'vitest';
import { dayOf } from '../../../src/core/glossary/day.ts';
import { datedFacts, factsOn } from '../../../src/core/glossary/facts-on.ts';
import { readWorldAffairs } from '../world-affairs.ts';

const { pack } = readWorldAffairs();

/** What an entry of the bundled pack was on a day. */
function whatOn(id: string, day: string): string[] {
  return factsOn(pack!.entries.find((entry) => entry.id === id)!, dayOf(day)!).map(({ what }) => what);
}

describe('who was what on a day', () => {
  const THEN = '2019-04-24';
  const NOW = '2026-11-01';
  test.each([
    ['moon-jae-in', 'President of South Korea', THEN, true],
    ['moon-jae-in', 'President of South Korea', NOW, false],
    ['moon-jae-in', 'President of South Korea', '2017-05-10', true],
    ['moon-jae-in', 'President of South Korea', '2017-05-09', false],
    ['donald-trump', 'President of the United States', THEN, true],
    ['donald-trump', 'President of the United States', '2023-04-24', false],
    ['donald-trump', 'President of the United States', NOW, true],
    ['vladimir-putin', 'President of Russia', THEN, true],
    ['vladimir-putin', 'President of Russia', '2010-04-24', false],
    ['vladimir-putin', 'Prime Minister of Russia', '2010-04-24', true],
    ['xi-jinping', 'President of China', THEN, true],
    ['kim-jong-un', "Chairman of North Korea's State Affairs Commission", THEN, true],
    ['kim-jong-un', "President of North Korea's State Affairs Commission", THEN, false],
    ['kim-jong-un', "President of North Korea's State Affairs Commission", NOW, true],
    ['kim-jong-il', "Chairman of North Korea's National Defense Commission", '2005-04-24', true],
    ['kim-jong-il', 'Supreme leader of North Korea', THEN, false],
    ['sergey-lavrov', 'Foreign Minister of Russia', THEN, true],
    ['andrei-karlov', 'Ambassador of Russia to Turkey', '2016-12-19', true],
    ['andrei-karlov', 'Ambassador of Russia to Turkey', '2016-12-20', false],
    ['andrei-karlov', 'Ambassador of Russia to North Korea', '2004-04-24', true],
    ['alexander-matsegora', 'Ambassador of Russia to North Korea', THEN, true],
    ['stephen-biegun', 'Deputy Secretary of State of the United States', THEN, false],
  ])('%s, %s, on %s: %s', (id, what, day, isSo) => {
    expect(whatOn(id, day).includes(what)).toBe(isSo);
  });
});

const facts = [
  { what: 'clerk', when: '1990/1999' },
  { what: 'never', when: 'nonsense' },
  { what: 'mayor', when: '1998/..' },
  { what: 'born', when: '1970-05-01' },
];

test('facts come by their beginning, the latest first, and without those that have no time', () => {
  expect(datedFacts({ facts }).map(({ what }) => what)).toEqual(['mayor', 'clerk', 'born']);
});

test.each([
  ['1970-05-01', ['born']],
  ['1970-05-02', []],
  ['1990-01-01', ['clerk']],
  ['1998-06-01', ['mayor', 'clerk']],
  ['1999-12-31', ['mayor', 'clerk']],
  ['2000-01-01', ['mayor']],
])('on %s: %j', (day, expected) => {
  expect(factsOn({ facts }, dayOf(day)!).map(({ what }) => what)).toEqual(expected);
});
