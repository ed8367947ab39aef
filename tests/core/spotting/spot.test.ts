import { describe, expect, test } from 'vitest';
import { BOUNDARY } from '../../../src/core/text/boundary.ts';
import { findForms } from './find-forms.ts';

/** The places that were found, as they stand in the text. */
function found(text: string, forms: readonly string[], joins?: (boundary: number) => boolean): string[] {
  return findForms(text, forms, joins).map(({ start, end }) => text.slice(start, end));
}

const KIM = 'Kim Jong Un';

test.each([
  ['a form is found', 'The train left Vladivostok at noon.', ['Vladivostok'], ['Vladivostok']],
  ['at the beginning and at the end', 'Hanoi hosts; next is Hanoi', ['Hanoi'], ['Hanoi', 'Hanoi']],
  [
    'the longest form wins',
    'the Bank of England rose',
    ['Bank', 'Bank of England', 'England'],
    ['Bank of England'],
  ],
  [
    'a form that begins like another stands by itself',
    'Bank of Russia',
    ['Bank', 'Bank of England', 'Russia'],
    ['Bank', 'Russia'],
  ],
  [
    'the leftmost of two that overlap wins',
    'North Korea Times',
    ['North Korea', 'Korea Times'],
    ['North Korea'],
  ],
  ['a form inside a word is none', 'urbanked, interbank, banker', ['bank'], []],
  ['nor is the beginning of a word', 'Kimono and Moonlight', ['Kim', 'Moon'], []],
  ['nor one beside a figure', 'Kim2 and 3Kim', ['Kim'], []],
  ['nor a small word behind a hyphen', 'a part-time job, Part-Time', ['Time'], ['Time']],
  [
    'a possessive still counts',
    'Karlov’s widow met Matsegora’s',
    ['Karlov', 'Matsegora'],
    ['Karlov', 'Matsegora'],
  ],
  ['with a straight apostrophe too', "Karlov's widow", ['Karlov'], ['Karlov']],
  ['so does a plural possessive', "the Russians' train", ['Russians'], ['Russians']],
  [
    'a form with an apostrophe',
    'Russia’s Foreign Ministry',
    ["Russia's foreign ministry", 'Russia'],
    ['Russia’s Foreign Ministry'],
  ],
  ['an elided article is no part of a name', 'l’Europe, d’Europe', ['Europe'], ['Europe', 'Europe']],
  [
    'a form with a colon',
    'His book, The Orient Express: Through Russia, sold.',
    ['The Orient Express: Through Russia'],
    ['The Orient Express: Through Russia'],
  ],
  [
    'a form with a colon is none without it',
    'The Orient Express through Russia',
    ['The Orient Express: Through Russia'],
    [],
  ],
  ['a comma parts a name', 'Kim, Jong Un', [KIM], []],
  ['so does the end of a sentence', 'They saw Kim Jong. Un spoke.', [KIM], []],
  [
    'quotes may stand close',
    '“Vladivostok”—‘Hanoi’/(Moscow)',
    ['Vladivostok', 'Hanoi', 'Moscow'],
    ['Vladivostok', 'Hanoi', 'Moscow'],
  ],
  ['so may hyphens', 'a Trump-Kim summit, anti-Kim', ['Trump', 'Kim'], ['Trump', 'Kim', 'Kim']],
  ['emoji and lone surrogates may stand close', '😀Kim\uD83D \uDE00Moon🌕', ['Kim', 'Moon'], ['Kim', 'Moon']],
  ['abbreviations with full stops or without', 'the U.S. and the US', ['U.S.'], ['U.S.', 'US']],
  ['a form given without them, too', 'in the U.S.A., the USA', ['USA'], ['U.S.A.', 'USA']],
  [
    'initials',
    'J. R. R. Tolkien, J R R Tolkien',
    ['J. R. R. Tolkien'],
    ['J. R. R. Tolkien', 'J R R Tolkien'],
  ],
  [
    'a short word with its full stop or without',
    'St. Petersburg, St Petersburg',
    ['St. Petersburg'],
    ['St. Petersburg', 'St Petersburg'],
  ],
  ['a form of one ideograph', '美中关系', ['美', '中'], ['美', '中']],
  ['a form of figures and a letter', 'under Section 702', ['Section 702'], ['Section 702']],
  [
    'a form with a dash in it',
    'a Russia–North Korea summit',
    ['Russia-North Korea summit'],
    ['Russia–North Korea summit'],
  ],
])('%s', (_, text, forms, expected) => {
  expect(found(text, forms)).toEqual(expected);
});

describe('one name', () => {
  test.each([
    ['Kim Jong-un', true],
    ['Kim Jong‑un', true],
    ['Kim Jong-Un', true],
    ['Kim Jong–un', true],
    ['KIM JONG UN', true],
    ['KIM JONG-UN', true],
    ['Kim\u00A0Jong\u202FUn', true],
    ['Kim\nJong Un', true],
    ['Ｋｉｍ Ｊｏｎｇ Ｕｎ', true],
    ['Kim Jong\u00AD Un', true],
    ['Kim JongUn', false],
    ['Kim Jong un', false],
    ['kim jong un', false],
    ['kim jong-un', false],
    ['Kim Jong', false],
    ['Kim Jong – Un', false],
    ['Kim Jong/Un', false],
    ['Kim Jong Unn', false],
  ])('%j: %s', (written, isOne) => {
    const forms = ['Kim Jong Un', 'Kim Jong-Un', 'Kim Jong‑Un'];
    for (const form of forms) expect(found(`When ${written} left`, [form])).toEqual(isOne ? [written] : []);
  });
});

describe('case', () => {
  test.each([
    ['a capital is asked for', 'the moon over Moon', ['Moon'], ['Moon']],
    ['a headline in capitals has them', 'MOON MEETS KIM', ['Moon', 'Kim'], ['MOON', 'KIM']],
    ['an acronym asks for all', 'tell us: the US, Us', ['US'], ['US']],
    ['so does another', 'it is an IT firm. It is.', ['IT'], ['IT']],
    ['a small word asks for nothing', 'Drone, drone, DRONE', ['drone'], ['Drone', 'drone', 'DRONE']],
    [
      'each word asks for itself',
      'pyrrhic victory, Pyrrhic victory',
      ['Pyrrhic victory'],
      ['Pyrrhic victory'],
    ],
    ['a script without case asks for nothing', 'في موسكو', ['موسكو'], ['موسكو']],
    ['an acronym in the plural', 'two ICBMs, two icbms', ['ICBMs'], ['ICBMs']],
  ])('%s', (_, text, forms, expected) => {
    expect(found(text, forms)).toEqual(expected);
  });
});

describe('scripts that do not part all words by spaces', () => {
  test.each([
    ['Han', '俄罗斯总统普京抵达北京。', ['普京', '俄罗斯'], ['俄罗斯', '普京']],
    [
      'Japanese, where scripts meet',
      'ロシアのプーチン大統領は',
      ['プーチン', 'ロシア'],
      ['ロシア', 'プーチン'],
    ],
    [
      'katakana names with a dot',
      'ウラジーミル・プーチン氏',
      ['ウラジーミル・プーチン'],
      ['ウラジーミル・プーチン'],
    ],
    ['a katakana name is no part of a longer one', 'インドネシアとインド', ['インド'], ['インド']],
    ['nor of one that goes on before it', '西シベリア、リビア', ['ベリア', 'ビア'], []],
    ['Hangul with a particle', '김정은은 푸틴과 만났다', ['김정은', '푸틴'], ['김정은', '푸틴']],
    ['Hangul with two particles', '러시아에서는 북한까지도', ['러시아', '북한'], ['러시아', '북한']],
    ['Hangul in a longer word is none', '인도네시아와 한국어', ['인도', '한국'], []],
    ['nor at its end', '대한민국', ['민국'], []],
    ['Hangul before punctuation', '평양, 서울', ['평양', '서울'], ['평양', '서울']],
    ['Hangul before Latin letters and figures', '김정은2세 서울city', ['김정은', '서울'], ['김정은', '서울']],
    ['Thai', 'ประเทศไทยและรัสเซีย', ['รัสเซีย'], ['รัสเซีย']],
  ])('%s', (_, text, forms, expected) => {
    expect(found(text, forms)).toEqual(expected);
  });

  test.each([
    ['Hangul', '김정은은 인도네시아에', ['김정은', '인도'], ['김정은']],
    ['kana', 'ガガーリンとベルギー', ['ガガーリン', 'ルギー'], ['ガガーリン']],
  ])('%s in decomposed letters', (_, text, forms, expected) => {
    expect(found(text.normalize('NFD'), forms)).toEqual(expected.map((one) => one.normalize('NFD')));
  });
});

describe('across text nodes', () => {
  const B = BOUNDARY;
  const joined = () => true;
  const parted = () => false;

  test.each([
    [
      'a name that elements share',
      `Sergei ${B}Kislyak${B} said`,
      ['Sergei Kislyak'],
      joined,
      [`Sergei ${B}Kislyak`],
    ],
    ['but not two blocks', `met Sergei ${B}Kislyak rose`, ['Sergei Kislyak'], parted, []],
    ['of two blocks the part that is a form', `Kim ${B}Jong Un`, [KIM, 'Kim'], parted, ['Kim']],
    [
      'a word that elements cut',
      `K${B}im${B} and ${B}M${B}o${B}on`,
      ['Kim', 'Moon'],
      joined,
      [`K${B}im`, `M${B}o${B}on`],
    ],
    ['but not the letters of two blocks', `K${B}im`, ['Kim'], parted, []],
    ['a name at the end of a block', `met Kim${B}ono is silk`, ['Kim'], parted, ['Kim']],
    ['a word that goes on in the next element is another', `met Kim${B}ono`, ['Kim'], joined, []],
    ['one that goes on from the element before is another', `Jo${B}Kim`, ['Kim'], joined, []],
    ['one at the beginning of a block is a name', `Jo${B}Kim`, ['Kim'], parted, ['Kim']],
    ['a possessive in another element', `Kim${B}’s train`, ['Kim'], joined, ['Kim']],
    [
      'several boundaries in a row',
      `Kim${B}${B}${B} Jong${B} ${B}Un`,
      [KIM],
      joined,
      [`Kim${B}${B}${B} Jong${B} ${B}Un`],
    ],
    ['a line break beside a boundary', `Kim${B}\n${B}Jong Un`, [KIM], joined, [`Kim${B}\n${B}Jong Un`]],
    ['white space between two blocks', `Kim${B}\n  ${B}Jong Un`, [KIM, 'Kim'], parted, ['Kim']],
    ['a Han name in an element of its own', `总统${B}普京${B}抵达`, ['普京'], joined, ['普京']],
    ['a Han name that elements share', `总统普${B}京抵达`, ['普京'], joined, [`普${B}京`]],
    ['a Hangul name whose particle is outside', `${B}김정은${B}은 갔다`, ['김정은'], joined, ['김정은']],
    ['a Hangul word that goes on outside', `${B}인도${B}네시아`, ['인도'], joined, []],
    ['a Hangul name of a block', `${B}인도${B}네시아`, ['인도'], parted, ['인도']],
    ['a katakana word that goes on outside', `${B}インド${B}ネシア`, ['インド'], joined, []],
    ['letters beyond the BMP that go on outside', `Kim${B}𐐨`, ['Kim'], joined, []],
    ['and before', `𐐨${B}Kim`, ['Kim'], joined, []],
    ['an emoji outside', `Kim${B}😀${B}Kim`, ['Kim'], joined, ['Kim', 'Kim']],
    ['a text of boundaries only', B.repeat(5), ['Kim'], joined, []],
  ])('%s', (_, text, forms, joins, expected) => {
    expect(found(text, forms, joins)).toEqual(expected);
  });

  test('a longer name joins where the blocks do and is parted where they do not', () => {
    const text = `Kim ${B}Jong ${B}Un`;
    const [first, second] = [text.indexOf(B), text.lastIndexOf(B)];
    const forms = [KIM, 'Kim Jong', 'Kim', 'Un'];
    expect(found(text, forms, (at) => at === first)).toEqual([`Kim ${B}Jong`, 'Un']);
    expect(found(text, forms, (at) => at === second)).toEqual(['Kim', 'Un']);
    expect(found(text, forms, () => true)).toEqual([text]);
  });
});

describe('porous forms', () => {
  test.each([
    [
      'their names stay mentions',
      'Taiwan’s presidential election',
      ["Taiwan's presidential election~", 'Taiwan', 'presidential election'],
      ['Taiwan’s presidential election', 'Taiwan', 'presidential election'],
    ],
    [
      'names within names do not',
      'the assassination of Andrei Karlov',
      ['assassination of Andrei Karlov~', 'Andrei Karlov', 'Karlov'],
      ['assassination of Andrei Karlov', 'Andrei Karlov'],
    ],
    [
      'a porous one within a porous one',
      'the war in Ukraine',
      ['war in Ukraine~', 'in Ukraine~', 'Ukraine'],
      ['war in Ukraine', 'in Ukraine'],
    ],
    [
      'a name that sticks out is none of theirs',
      'the invasion of Ukraine Friday Club',
      ['invasion of Ukraine~', 'Ukraine Friday Club'],
      ['invasion of Ukraine'],
    ],
    [
      'other forms have no names inside',
      'Bank of England',
      ['Bank of England', 'England'],
      ['Bank of England'],
    ],
  ])('%s', (_, text, forms, expected) => {
    expect(found(text, forms)).toEqual(expected);
  });
});

test('a text of five million letters without a form is read to its end', () => {
  const text = 'nothing of the kind stood there; '.repeat(160_000);
  expect(found(`${text}Kim`, ['Kim'])).toEqual(['Kim']);
});

test('five million letters without a space are read to their end', () => {
  expect(found(`${'a'.repeat(5_000_000)} Kim`, ['Kim'])).toEqual(['Kim']);
});

test('a text full of mentions and without a boundary is settled to its end', () => {
  const text = 'Kim '.repeat(200_000);
  expect(found(text, ['Kim'])).toHaveLength(200_000);
});
