import { describe, expect, test } from 'vitest';
import { newDraft } from '../../src/core/glossary/own-draft.ts';
import { namesOfDraft, settleDraft, typedNames } from '../../src/ui/own-entry/names-of-draft.ts';

const DRAFT = newDraft('Nadia Brandt', 'person', 'given-family');
const NONE: ReadonlySet<string> = new Set();

describe('what is suggested', () => {
  test('stands among the names, and is kept unless it is taken away', () => {
    expect(namesOfDraft(DRAFT, NONE)).toEqual([{ text: 'Brandt', strength: 'short', isSuggested: true }]);
    expect(settleDraft(DRAFT, NONE)).toMatchObject({
      forms: [{ text: 'Brandt', strength: 'short' }],
      derive: true,
    });
  });

  test('is derived no more once it is taken away, nor suggested when the entry is changed later', () => {
    const settled = settleDraft(DRAFT, new Set(['Brandt']));
    expect(settled).toMatchObject({ forms: [], derive: false });
    expect(namesOfDraft(settled, NONE)).toEqual([]);
  });

  test('is the reader’s own as soon as they change it', () => {
    const draft = { ...DRAFT, forms: [{ text: 'Brandt', strength: 'full' as const }] };
    expect(namesOfDraft(draft, NONE)).toEqual([{ text: 'Brandt', strength: 'full', isSuggested: false }]);
  });

  test('follows the order of the name', () => {
    const korean = newDraft('Kim Sori', 'person', 'family-given');
    expect(namesOfDraft(korean, NONE).map(({ text }) => text)).toEqual(['Kim']);
  });
});

test.each([
  ['Madame Brandt', [['Madame Brandt', 'full']]],
  ['Nadia', [['Nadia', 'short']]],
  [
    ' the pilot ;\nN. Brandt, N. Brandt,',
    [
      ['the pilot', 'full'],
      ['N. Brandt', 'full'],
    ],
  ],
  ['Nadia Brandt', []],
  [' , ;', []],
])('“%s” is taken for %j', (typed, names) => {
  expect(typedNames(typed, DRAFT).map(({ text, strength }) => [text, strength])).toEqual(names);
});
