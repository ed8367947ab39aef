import { describe, expect, test } from 'vitest';
import { dayNumber } from '../../../src/core/glossary/day.ts';
import type { Fact } from '../../../src/core/glossary/entry.ts';
import { datedFacts } from '../../../src/core/glossary/facts-on.ts';
import { timelineOf } from '../../../src/core/glossary/timeline.ts';

const NOW = dayNumber(2026, 0, 31);

function timeline(facts: readonly Fact[]) {
  return timelineOf(datedFacts({ facts }), NOW);
}

/** Bars as "what start–end", in years from the beginning of the scale. */
function bars(facts: readonly Fact[], years: number): string[] {
  return timeline(facts)!.bars.map(
    ({ fact, start, length }) =>
      `${fact.what} ${Math.round(start * years)}–${Math.round((start + length) * years)}`,
  );
}

test('bars stand in time, the earliest first', () => {
  const facts = [
    { what: 'minister', when: '2006/2016' },
    { what: 'clerk', when: '1996/2005' },
  ];
  expect(bars(facts, 21)).toEqual(['clerk 0–10', 'minister 10–21']);
});

test('what is still so reaches to the day of which it is known', () => {
  const facts = [
    { what: 'minister', when: '2004-03-09/..' },
    { what: 'envoy', when: '1994/2004-07' },
  ];
  const minister = timeline(facts)!.bars.find(({ fact }) => fact.what === 'minister')!;
  expect(minister.isOpenAfter).toBe(true);
  expect(minister.start + minister.length).toBeCloseTo(1);
});

test('what has no known beginning starts with the scale', () => {
  const envoy = timeline([
    { what: 'envoy', when: '../2004' },
    { what: 'clerk', when: '1990/1995' },
  ])!.bars[0]!;
  expect(envoy).toMatchObject({ start: 0, isOpenBefore: true });
});

test('a day stays within the picture', () => {
  const { bars: two } = timeline([
    { what: 'signed', when: '2000-06-15' },
    { what: 'broken', when: '2024-12-31' },
  ])!;
  for (const { start, length } of two) expect(start + length).toBeLessThanOrEqual(1);
});

describe('years at the top', () => {
  test.each([
    ['of a few years', '2019/2022', ['2019', '2020', '2021', '2022']],
    ['of decades', '1948/1994', ['1950', '1960', '1970', '1980', '1990']],
    ['of centuries', '1700/1990', ['1700', '1750', '1800', '1850', '1900', '1950']],
  ])('%s', (_, when, years) => {
    const ticks = timeline([
      { what: 'a', when },
      { what: 'b', when },
    ])!.ticks;
    expect(ticks.map(({ year }) => String(year))).toEqual(years);
  });
});

test('no year stands so far to the right that it would run out of the picture', () => {
  const ticks = timeline([
    { what: 'a', when: '1996/2000' },
    { what: 'b', when: '2010/2020-03' },
  ])!.ticks;
  expect(ticks.map(({ year }) => year)).toEqual([2000, 2005, 2010, 2015]);
});

test('one fact needs no scale, and none at all has none', () => {
  expect(timeline([{ what: 'signed', when: '2000-06-15' }])).toBeNull();
  expect(timeline([])).toBeNull();
  expect(
    timeline([
      { what: 'always', when: '../..' },
      { what: 'ever', when: '../..' },
    ]),
  ).toBeNull();
});
