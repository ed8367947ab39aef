import { describe, expect, test } from 'vitest';
import { dayOf, FOREVER } from '../../../src/core/glossary/day.ts';
import type { Evidence } from '../../../src/core/linking/outcome.ts';
import { sayEvidence } from '../../../src/core/linking/say-evidence.ts';
import { ENGLISH } from '../../../tools/english.ts';
import { linkPassages } from './link-passages.ts';

const [MONDAY, TUESDAY] = [dayOf('2019-04-22')!, dayOf('2019-04-23')!];

test.each<[string, Evidence[]]>([
  ['', []],
  ['The full name stands here.', [{ kind: 'full-form' }]],
  [
    '“Kim Jong Un” stands earlier in the text.',
    [{ kind: 'full-form-elsewhere', text: 'Kim Jong Un', where: 'before' }],
  ],
  [
    '“Kim Jong Un” stands later in the text.',
    [{ kind: 'full-form-elsewhere', text: 'Kim Jong Un', where: 'after' }],
  ],
  ['“chairman” stands before it.', [{ kind: 'title', title: 'chairman', post: null }]],
  [
    '“chairman” stands before it, and the post fits: chairman of the board.',
    [{ kind: 'title', title: 'chairman', post: 'chairman of the board' }],
  ],
  ['Of those it could be, the only one alive on April 22, 2019.', [{ kind: 'only-one-alive', day: MONDAY }]],
  [
    'Of those it could be, the only chairman on April 22, 2019.',
    [{ kind: 'only-one-in-post', title: 'chairman', day: MONDAY }],
  ],
  ['Hanoi stands close by.', [{ kind: 'related-near', names: ['Hanoi'] }]],
  ['Hanoi and Vietnam stand close by.', [{ kind: 'related-near', names: ['Hanoi', 'Vietnam'] }]],
  ['Hanoi, Hue, and Vietnam stand close by.', [{ kind: 'related-near', names: ['Hanoi', 'Hue', 'Vietnam'] }]],
  ['The words of the text speak for it: “senators”.', [{ kind: 'words-beside', words: 'senators' }]],
  [
    'The text appeared close to it (April 22, 2019).',
    [{ kind: 'date-near', when: { from: MONDAY, to: MONDAY } }],
  ],
  [
    'The text appeared close to it (April 22, 2019 to April 23, 2019).',
    [{ kind: 'date-near', when: { from: MONDAY, to: TUESDAY } }],
  ],
  [
    'The text appeared close to it (since April 22, 2019).',
    [{ kind: 'date-near', when: { from: MONDAY, to: FOREVER } }],
  ],
  [
    'The text appeared close to it (until April 23, 2019).',
    [{ kind: 'date-near', when: { from: -FOREVER, to: TUESDAY } }],
  ],
  [
    '“Kim Jong Un” stands earlier in the text; of those it could be, the only one alive on April 22, 2019.',
    [
      { kind: 'full-form-elsewhere', text: 'Kim Jong Un', where: 'before' },
      { kind: 'only-one-alive', day: MONDAY },
    ],
  ],
])('%j', (words, evidence) => {
  expect(sayEvidence(evidence, ENGLISH)).toBe(words);
});

describe('a link says why it was made', () => {
  /** The reasons for the last link of an article. */
  function lastReason(texts: readonly string[]): string | null {
    const outcome = linkPassages(texts, '2019-04-24').at(-1)?.outcome;
    return outcome?.kind === 'linked' ? sayEvidence(outcome.evidence, ENGLISH) : null;
  }

  test.each<[string, string[], string]>([
    ['a full name', ['The train left Vladivostok.'], 'The full name stands here.'],
    ['a short one', ['Xi Jinping stayed. So Xi slept.'], '“Xi Jinping” stands earlier in the text.'],
    [
      'in the spelling of the text',
      ['KIM JONG-UN came.', 'So Kim slept.'],
      '“KIM JONG-UN” stands earlier in the text.',
    ],
    [
      'with a title',
      ['The rest is up to President Xi.'],
      '“president” stands before it, and the post fits: president of china.',
    ],
    [
      'with a title that several had',
      ['The rest is up to Chairman Kim.'],
      "“chairman” stands before it, and the post fits: chairman of the workers' party of korea; of those it could be, the only chairman on April 24, 2019.",
    ],
    [
      'of two the one alive',
      ['Kim Jong Il flew, Kim Jong Un does not. So it was up to Kim.'],
      '“Kim Jong Un” stands earlier in the text; of those it could be, the only one alive on April 24, 2019.',
    ],
    ['by company', ['Russia plans a bridge in its Far East.'], 'Russia stands close by.'],
    [
      'by the day',
      ['The upcoming summit is a matter of hours.'],
      'The text appeared close to it (April 25, 2019).',
    ],
  ])('%s', (_, texts, reason) => {
    expect(lastReason(texts)).toBe(reason);
  });
});
