import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findForms } from '../spotting/find-forms.ts';

/** Names are made of one half of the alphabet and everything else of the other, so no other word is a name. */
const NAME_LETTERS = [...'klmnoprstuvwyz'];
const OTHER_LETTERS = [...'abcdefghij'];

const nameWord = fc
  .array(fc.constantFrom(...NAME_LETTERS), { minLength: 3, maxLength: 7 })
  .map(([first, ...rest]) => first!.toUpperCase() + rest.join(''));
/** Behind its first letter a word of a name may have an apostrophe: "O’Kotto". */
const wordWithApostrophe = fc
  .tuple(nameWord, fc.boolean())
  .map(([word, has]) => (has ? `${word[0]}’${word[1]!.toUpperCase()}${word.slice(2)}` : word));
/** Several names, of which no two have a word in common, so that no two make a third where they stand together. */
const names = fc
  .tuple(
    fc.uniqueArray(wordWithApostrophe, {
      minLength: 1,
      maxLength: 24,
      selector: (word) => word.replace('’', '').toLowerCase(),
    }),
    fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 24, maxLength: 24 }),
  )
  .map(([words, lengths]) => {
    const rest = [...words];
    return lengths.flatMap((length) => (rest.length > 0 ? [rest.splice(0, length)] : []));
  });
const otherWord = fc
  .array(
    fc.constantFrom(...OTHER_LETTERS, ...OTHER_LETTERS.map((one) => one.toUpperCase()), 'é', 'ß', '中'),
    {
      minLength: 1,
      maxLength: 8,
    },
  )
  .map((letters) => letters.join(''));

/** Between the words of a name: every way that means the same. */
const joint = fc.constantFrom(
  ' ',
  '  ',
  '\u00A0',
  '\u202F',
  '\n',
  '-',
  '\u2010',
  '\u2011',
  '\u2013',
  '\u00AD \u200B',
);
/** After a letter of a name: nothing, or what nobody reads. */
const unread = fc.constantFrom(
  '',
  '',
  '',
  '',
  '\u00AD',
  '\u200B',
  '\u200D',
  '\u2060',
  '\u0301',
  '\u0308',
  '\u0327',
);
/** Between a name and the words beside it. */
const before = fc.constantFrom(' ', ', ', '“', ' ‘', ' (', '\n', ' – ', '… ', ': "', '\u00A0—', '. ');
const after = fc.constantFrom(' ', ', ', '” ', '’ ', ') ', '\n', ' – ', '… ', '?" ', '—', '. ', '’s ', "'s ");

const apostrophe = fc.constantFrom('’', "'", '\u02BC', '\u2018');

type Spelling = {
  readonly apostrophe: string;
  readonly headline: boolean;
  readonly composed: boolean;
  readonly joints: readonly string[];
  readonly unread: readonly string[];
};
const written: fc.Arbitrary<Spelling> = fc.record({
  headline: fc.boolean(),
  composed: fc.boolean(),
  apostrophe,
  joints: fc.array(joint, { minLength: 3, maxLength: 3 }),
  unread: fc.array(unread, { minLength: 28, maxLength: 28 }),
});
const piece = fc.oneof(
  fc.record({ word: otherWord, before: fc.constant(' '), after: fc.constantFrom(' ', ', ', '. ') }),
  fc.record({ spelling: written, which: fc.nat({ max: 23 }), before, after }),
);

/** A name with its spelling varied; what is unread behind its last letter stands outside, a mark inside. */
function spell(words: readonly string[], spelling: Spelling) {
  let letter = 0;
  const spelled = words.map((word) => {
    const marked = [...(spelling.headline ? word.toUpperCase() : word)].map(
      (one) => one + spelling.unread[letter++ % spelling.unread.length],
    );
    const text = marked.join('').replace('’', spelling.apostrophe);
    return spelling.composed ? text.normalize('NFC') : text;
  });
  const text = spelled.map((word, nth) => (nth === 0 ? '' : spelling.joints[nth - 1]) + word).join('');
  return { text, length: text.replace(/\p{Cf}+$/u, '').length };
}

test('each of many names is found however it is spelled, exactly where it stands, and nothing else is', () => {
  fc.assert(
    fc.property(names, fc.array(piece, { maxLength: 12 }), (all, pieces) => {
      let text = '';
      const places: { start: number; end: number; form: number }[] = [];
      for (const one of pieces) {
        text += one.before;
        if ('word' in one) {
          text += one.word;
        } else {
          const form = one.which % all.length;
          const { text: spelled, length } = spell(all[form]!, one.spelling);
          places.push({ start: text.length, end: text.length + length, form });
          text += spelled;
        }
        text += one.after;
      }
      const found = findForms(
        text,
        all.map((words) => words.join(' ')),
      );
      expect(found.map(({ start, end, form }) => ({ start, end, form }))).toEqual(places);
    }),
    { numRuns: 400 },
  );
});

test('any text at all is read without harm, and what is found lies in it', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.string({ unit: 'binary', maxLength: 12 }),
      (text, form) => {
        let end = 0;
        for (const found of findForms(text, [form, 'Kim'])) {
          expect(found.start).toBeGreaterThanOrEqual(end);
          expect(found.end).toBeGreaterThan(found.start);
          end = found.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      },
    ),
    { numRuns: 400 },
  );
});
