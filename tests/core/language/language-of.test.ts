import { describe, expect, test } from 'vitest';
import { dialectOf } from '../../../src/core/language/dialect-of.ts';
import { languageOf, type MessageTree } from '../../../src/core/language/language-of.ts';
import type { CountKey, MessageKey } from '../../../src/core/language/message-key.ts';

const HARBOUR: MessageTree = {
  ship: { arrives: '$1 kommt nach $2', inAfter: 'Nach $2 kommt $1', dues: '$$$1' },
  crates: { '1': 'eine Kiste', n: '$1 Kisten auf $2' },
};
const german = languageOf(HARBOUR, 'de-AT');
const say = (key: string, ...parts: (string | number)[]) => german.say(key as MessageKey, ...parts);
const sayCount = (key: string, count: number, ...parts: string[]) =>
  german.sayCount(key as CountKey, count, ...parts);

describe('a language from its file', () => {
  test.each([
    [
      'parts in the order of the call',
      () => say('ship.arrives', 'Die Ottilie', 'Bergen'),
      'Die Ottilie kommt nach Bergen',
    ],
    [
      'parts in an order of its own',
      () => say('ship.inAfter', 'die Ottilie', 'Bergen'),
      'Nach Bergen kommt die Ottilie',
    ],
    ['a part that has a dollar in it', () => say('ship.arrives', '$2', '$1'), '$2 kommt nach $1'],
    ['a dollar', () => say('ship.dues', 20), '$20'],
    ['one', () => sayCount('crates', 1, 'Deck'), 'eine Kiste'],
    ['none', () => sayCount('crates', 0, 'Deck'), '0 Kisten auf Deck'],
    [
      'a number as the language writes it',
      () => sayCount('crates', 12_500, 'Deck'),
      '12.500 Kisten auf Deck',
    ],
  ])('says %s', (_, said, expected) => {
    expect(said().replace('\u00A0', '.')).toBe(expected);
  });

  test.each([
    ['a key that nobody wrote', () => say('ship.sinks')],
    ['a part that is not given', () => say('ship.arrives', 'Die Ottilie')],
    ['a plain text as one that differs by number', () => sayCount('ship.arrives', 2)],
    ['one that differs by number as a plain text', () => say('crates')],
  ])('refuses %s', (_, said) => {
    expect(said).toThrow(/“/);
  });
});

test.each([
  ['en', ['de-DE', 'en-GB', 'en-US'], 'en-GB'],
  ['de', ['en-GB', 'de-AT'], 'de-AT'],
  ['en', ['fr-FR'], 'en'],
  ['en', ['enm'], 'en'],
])('%s for a reader of %j is %s', (spoken, preferred, dialect) => {
  expect(dialectOf(spoken, preferred)).toBe(dialect);
});
