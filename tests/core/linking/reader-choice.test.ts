import { describe, expect, test } from 'vitest';
import { readPack } from '../../../src/core/glossary/read-pack.ts';
import { linkingGlossaryOf } from '../../../src/core/linking/linking-glossary.ts';
import { readChoice } from '../../../src/core/linking/read-choice.ts';
import {
  type ChoiceReach,
  choiceKey,
  choicesAt,
  type ReaderChoice,
} from '../../../src/core/linking/reader-choice.ts';
import { spotText } from '../../../tools/link/link-text.ts';

const { pack } = readPack({
  format: 'gloss-pack/1',
  id: 'small',
  title: 'Small',
  entries: [
    { id: 'ivy', kind: 'person', name: 'Ivy Hale', gist: 'A singer.' },
    { id: 'otto', kind: 'person', name: 'Otto Hale', gist: 'A miner.' },
    { id: 'hale', kind: 'place', name: 'Halemouth', gist: 'A town.' },
  ],
});
const glossary = linkingGlossaryOf([pack!]);

const HERE = { url: 'https://news.example/a', site: 'news.example' };
const PAGE: ChoiceReach = { kind: 'page', url: HERE.url };
const SITE: ChoiceReach = { kind: 'site', site: HERE.site };
const ALWAYS: ChoiceReach = { kind: 'always' };

function choice(says: 'is' | 'is-not', text: string, entry: string, reach: ChoiceReach): ReaderChoice {
  return { says, text, entry: entry as ReaderChoice['entry'], reach };
}

/** What became of each mention, after the reader has chosen. */
function outcomes(text: string, choices: readonly ReaderChoice[]): string[] {
  return spotText(text, glossary, null, choicesAt(choices, HERE)).map(({ start, end, outcome }) => {
    const said =
      outcome.kind === 'linked'
        ? outcome.entry.id
        : outcome.kind === 'ambiguous'
          ? outcome.options.map(({ entry }) => entry.id).join(' or ')
          : '–';
    return `${text.slice(start, end)}: ${said}`;
  });
}

const BOTH = 'Ivy Hale and Otto Hale sang. Then Otto Hale and Ivy Hale left; Hale wept.';
const FULL = ['Ivy Hale: ivy', 'Otto Hale: otto', 'Otto Hale: otto', 'Ivy Hale: ivy'];

describe('what the reader has said of a name', () => {
  test.each<[string, string, ReaderChoice[], string[]]>([
    ['nothing: it is a choice', BOTH, [], [...FULL, 'Hale: ivy or otto']],
    ['that it is one', BOTH, [choice('is', 'Hale', 'ivy', PAGE)], [...FULL, 'Hale: ivy']],
    ['that it is not one', BOTH, [choice('is-not', 'Hale', 'ivy', PAGE)], [...FULL, 'Hale: otto']],
    [
      'that it is neither',
      BOTH,
      [choice('is-not', 'Hale', 'ivy', PAGE), choice('is-not', 'Hale', 'otto', PAGE)],
      [...FULL, 'Hale: –'],
    ],
    ['in another spelling', BOTH, [choice('is', 'HALE', 'ivy', PAGE)], [...FULL, 'Hale: ivy']],
    ['of the whole site', BOTH, [choice('is', 'Hale', 'ivy', SITE)], [...FULL, 'Hale: ivy']],
    ['of all pages', BOTH, [choice('is', 'Hale', 'ivy', ALWAYS)], [...FULL, 'Hale: ivy']],
    [
      'of this page before what they said of all',
      BOTH,
      [choice('is', 'Hale', 'otto', ALWAYS), choice('is', 'Hale', 'ivy', PAGE)],
      [...FULL, 'Hale: ivy'],
    ],
    [
      'of another page',
      BOTH,
      [choice('is', 'Hale', 'ivy', { kind: 'page', url: 'https://news.example/b' })],
      [...FULL, 'Hale: ivy or otto'],
    ],
    [
      'of another site',
      BOTH,
      [choice('is', 'Hale', 'ivy', { kind: 'site', site: 'other.example' })],
      [...FULL, 'Hale: ivy or otto'],
    ],
    ['of a full name', 'Ivy Hale sang.', [choice('is-not', 'Ivy Hale', 'ivy', PAGE)], ['Ivy Hale: –']],
    ['where nothing else tells of it', 'Hale wept.', [choice('is', 'Hale', 'ivy', PAGE)], ['Hale: ivy']],
    ['that it is what it cannot be', 'Hale wept.', [choice('is', 'Hale', 'hale', PAGE)], ['Hale: –']],
  ])('%s', (_, text, choices, expected) => {
    expect(outcomes(text, choices)).toEqual(expected);
  });
});

test('a choice of the same form, entry and reach takes the place of another', () => {
  const key = choiceKey(choice('is', 'Hale', 'ivy', PAGE));
  expect(choiceKey(choice('is-not', 'hale', 'ivy', PAGE))).toBe(key);
  expect(choiceKey(choice('is', 'Hale', 'ivy', SITE))).not.toBe(key);
  expect(choiceKey(choice('is', 'Hale', 'otto', PAGE))).not.toBe(key);
});

describe('a choice from outside', () => {
  test.each([PAGE, SITE, ALWAYS])('is read as it was made: %o', (reach) => {
    const made = choice('is-not', 'Hale', 'ivy', reach);
    expect(readChoice(JSON.parse(JSON.stringify({ ...made, more: 1 })))).toEqual(made);
  });

  test.each<[string, unknown]>([
    ['none', null],
    ['without words', { ...choice('is', '', 'ivy', PAGE) }],
    ['with endless words', { ...choice('is', 'x'.repeat(10_000), 'ivy', PAGE) }],
    ['that says something else', { ...choice('is', 'Hale', 'ivy', PAGE), says: 'may-be' }],
    ['without a reach', { ...choice('is', 'Hale', 'ivy', PAGE), reach: undefined }],
    ['of a page without an address', { ...choice('is', 'Hale', 'ivy', PAGE), reach: { kind: 'page' } }],
  ])('is refused: %s', (_, wrong) => {
    expect(readChoice(wrong)).toBeUndefined();
  });
});
