import { describe, expect, test } from 'vitest';
import { BOUNDARY } from '../../../src/core/text/boundary.ts';
import { classOfUnit, UNIT } from '../../../src/core/text/fold-character.ts';
import { GAP } from '../../../src/core/text/gap.ts';
import { SHAPE } from '../../../src/core/text/shape.ts';
import { readWords } from '../../../src/core/text/words.ts';

/** The folded words of a text with what stands between them: space for soft, `'`, `|` for hard, `+` for none. */
function readAloud(text: string): string {
  const words = readWords(text);
  let aloud = '';
  for (let word = 0; word < words.count; word++) {
    const gap = words.gap[word]!;
    if (word > 0) aloud += { [GAP.none]: '+', [GAP.soft]: ' ', [GAP.apostrophe]: "'", [GAP.hard]: '|' }[gap];
    aloud += String.fromCharCode(
      ...words.folded.subarray(words.foldedStart[word], words.foldedStart[word + 1]),
    );
  }
  return aloud;
}

/** The words as they stand in the text. */
function slicesOf(text: string): string[] {
  const words = readWords(text);
  return Array.from({ length: words.count }, (_, word) => text.slice(words.start[word], words.end[word]));
}

function hex(unit: number): string {
  return `U+${unit.toString(16).toUpperCase().padStart(4, '0')}`;
}

describe('a name is one name however it is written', () => {
  test.each([
    ['in capitals', 'KIM JONG UN', 'Kim Jong Un'],
    ['with an accent and without', 'Sergueï Lavrov', 'Serguei Lavrov'],
    ['with the accent as a mark of its own (NFD)', 'Hà Nội'.normalize('NFD'), 'Hà Nội'],
    ['with many accents', 'Việt Nam', 'Viet Nam'],
    ['with a slashed o', 'Søren Kragh', 'Soren Kragh'],
    ['with a sharp s', 'Weißes Haus', 'Weisses Haus'],
    ['with a capital sharp s', 'WEIẞES HAUS', 'Weisses Haus'],
    ['with a barred l', 'Łódź', 'Lodz'],
    ['with ligated vowels', 'Æthelred of Œuvre', 'Aethelred of Oeuvre'],
    ['with a thorn and an eth', 'Þórður', 'Thordur'],
    ['with a dotless i', 'Karlov suikastı', 'Karlov suikasti'],
    ['with a dotted capital I', 'İSTANBUL', 'Istanbul'],
    ['with typographic ligatures', 'ﬁnland oﬃce', 'finland office'],
    ['in full-width Latin', 'Ｋｉｍ　Ｊｏｎｇ　Ｕｎ', 'Kim Jong Un'],
    ['with full-width figures', '２０１９', '2019'],
    ['in mathematical letters', '𝐊𝐢𝐦 Jong Un', 'Kim Jong Un'],
    ['in capitals beyond the BMP', '𐐀𐐁', '𐐨𐐩'],
    ['in Greek capitals, where a final sigma is no other', 'ΠΑΠΑΔΟΠΟΥΛΟΣ', 'Παπαδόπουλος'],
    ['in Cyrillic with and without the diaeresis', 'Рогачёв', 'Рогачев'],
    ['in pointed Hebrew', 'שָׁלוֹם', 'שלום'],
    ['in Arabic with a hamza, vowels and a stretched letter', 'أنـــدريُه', 'اندريه'],
    ['in kana whose voicing is a mark of its own (NFD)', 'プーチンが'.normalize('NFD'), 'プーチンが'],
    ['in Hangul parted into letters (NFD)', '김정은'.normalize('NFD'), '김정은'],
    ['with a variation selector on an ideograph', '渡辺\u{E0100}', '渡辺'],
  ])('%s', (_, written, plain) => {
    expect(readAloud(written)).toBe(readAloud(plain));
  });

  test.each([
    ['kana with and without voicing are two letters', 'ハン', 'バン'],
    ['a vowel sign of Hindi is no accent', 'रूस', 'रस'],
    ['two letters are not one', 'Karlov', 'Karlow'],
  ])('but %s', (_, one, other) => {
    expect(readAloud(one)).not.toBe(readAloud(other));
  });
});

describe('hyphens', () => {
  /** Each dash that Unicode has or that news uses as one: whether it joins the words of a name. */
  const DASHES: readonly [unit: number, name: string, joins: boolean][] = [
    [0x002d, 'hyphen-minus', true],
    [0x058a, 'Armenian hyphen', true],
    [0x05be, 'Hebrew maqaf', true],
    [0x2010, 'hyphen', true],
    [0x2011, 'non-breaking hyphen', true],
    [0x2012, 'figure dash', true],
    [0x2013, 'en dash', true],
    [0x2212, 'minus', true],
    [0x30a0, 'kana double hyphen', true],
    [0x30fb, 'kana dot', true],
    [0xfe63, 'small hyphen-minus', true],
    [0xff0d, 'full-width hyphen-minus', true],
    [0xff65, 'half-width kana dot', true],
    [0x2014, 'em dash', false],
    [0x2015, 'horizontal bar', false],
    [0x2053, 'swung dash', false],
    [0x2e3a, 'two-em dash', false],
    [0x301c, 'wave dash', false],
    [0xfe58, 'small em dash', false],
    [0x007e, 'tilde', false],
    [0x002f, 'slash', false],
    [0x00b7, 'middle dot', false],
  ];

  test.each(DASHES)('%# %s %s', (unit, _, joins) => {
    expect(readAloud(`Kim Jong${String.fromCharCode(unit)}un`)).toBe(joins ? 'kim jong un' : 'kim jong|un');
  });

  test('the table above holds all of them', () => {
    const joining = DASHES.filter(([, , joins]) => joins).map(([unit]) => hex(unit));
    const found = [];
    for (let unit = 0; unit < 0x10000; unit++) if (classOfUnit(unit) === UNIT.hyphen) found.push(hex(unit));
    expect(found).toEqual(joining);
  });

  test.each([
    ['a dash between spaces parts', 'Putin – Kim', 'putin|kim'],
    ['two hyphens part', 'Putin--Kim', 'putin|kim'],
    ['a hyphen at the end of a line parts', 'Trans-\nSiberian', 'trans|siberian'],
    ['a soft hyphen does neither', 'Vladi\u00ADvostok', 'vladivostok'],
  ])('%s', (_, text, aloud) => {
    expect(readAloud(text)).toBe(aloud);
  });
});

describe('apostrophes', () => {
  const APOSTROPHES = [0x0027, 0x0060, 0x00b4, 0x02bb, 0x02bc, 0x2018, 0x2019, 0x2032, 0xff07];

  test.each(APOSTROPHES.map((unit) => [hex(unit), String.fromCharCode(unit)]))('%s is one', (_, mark) => {
    expect(readAloud(`Russia${mark}s Qa${mark}ida`)).toBe("russia's qa'ida");
  });

  test('there are no others', () => {
    const found = [];
    for (let unit = 0; unit < 0x10000; unit++) if (classOfUnit(unit) === UNIT.apostrophe) found.push(unit);
    expect(found).toEqual(APOSTROPHES);
  });

  test.each([
    ['quotes around a name are none', 'the ‘Kim’ train', 'the|kim|train'],
    ['a plural possessive parts', "the Kims' train", 'the kims|train'],
  ])('%s', (_, text, aloud) => {
    expect(readAloud(text)).toBe(aloud);
  });
});

test.each([
  ['a space', ' '],
  ['several spaces', '   '],
  ['a line break', '\r\n'],
  ['a tab', '\t'],
  ['a no-break space', '\u00A0'],
  ['a narrow no-break space', '\u202F'],
  ['a thin space', '\u2009'],
  ['an ideographic space', '\u3000'],
  ['an en space', '\u2002'],
])('%s is a soft gap', (_, space) => {
  expect(readAloud(`Kim${space}Jong${space}Un`)).toBe('kim jong un');
});

describe('what nobody sees belongs to no gap', () => {
  test.each([
    ['soft hyphen', '\u00AD'],
    ['zero-width space', '\u200B'],
    ['zero-width non-joiner', '\u200C'],
    ['zero-width joiner', '\u200D'],
    ['left-to-right mark', '\u200E'],
    ['right-to-left mark', '\u200F'],
    ['Arabic letter mark', '\u061C'],
    ['word joiner', '\u2060'],
    ['bidirectional isolates', '\u2066'],
    ['byte order mark', '\uFEFF'],
    ['grapheme joiner', '\u034F'],
    ['emoji selector', '\uFE0F'],
    ['variation selector 17', '\u{E0100}'],
  ])('%s', (_, unseen) => {
    expect(readAloud(`K${unseen.length === 1 ? unseen : ''}im${unseen} ${unseen}Jong`)).toBe('kim jong');
  });
});

describe('abbreviations', () => {
  test.each([
    ['letters with full stops are one word', 'the U.S. and the U.S.A.', 'the us and the usa'],
    ['so are those without', 'the US and the USA', 'the us and the usa'],
    ['a full stop after a short word may be missing', 'St. Petersburg', 'st petersburg'],
    ['so may that after an initial', 'Donald J. Trump', 'donald j trump'],
    ['initials with spaces are words of their own', 'J. R. R. Tolkien', 'j r r tolkien'],
    ['a full stop after a longer word parts', 'to Hanoi. Kim left', 'to hanoi|kim left'],
    ['an ellipsis parts', 'so... Kim', 'so|kim'],
  ])('%s', (_, text, aloud) => {
    expect(readAloud(text)).toBe(aloud);
  });

  test.each([
    ['the last full stop belongs to the abbreviation', 'the U.S. said', ['the', 'U.S.', 'said']],
    ['but not that after an initial', 'J. Trump', ['J', 'Trump']],
    ['nor that after a sentence', 'He saw Kim.', ['He', 'saw', 'Kim']],
  ])('%s', (_, text, slices) => {
    expect(slicesOf(text)).toEqual(slices);
  });
});

describe('offsets are those of the text as it was given', () => {
  test.each([
    ['around emoji', '😀Kim👩‍🚀 Jong🇰🇵', ['Kim', 'Jong']],
    ['around lone surrogates', '\uD83DKim\uDE00 Jong\uD83D', ['Kim', 'Jong']],
    ['with a lone surrogate inside a word', 'K\uDE00im', ['K', 'im']],
    [
      'with accents of their own, the last included',
      'Sergue\u0301 Lavrov\u0301',
      ['Sergue\u0301', 'Lavrov\u0301'],
    ],
    ['with letters beyond the BMP', '(𐐀𐐁) 𐐨', ['𐐀𐐁', '𐐨']],
    ['with an unseen character at the end, left out', 'Kim\u200B Un\u00AD', ['Kim', 'Un']],
    ['with letters that fold to several', 'Weißes ﬁn', ['Weißes', 'ﬁn']],
    ['with ideographs beyond the BMP', '𠮷野家', ['𠮷', '野', '家']],
    [
      'with decomposed kana, each with its mark',
      'ガプ'.normalize('NFD'),
      ['ガ', 'プ'].map((one) => one.normalize('NFD')),
    ],
    ['with decomposed Hangul', '김은'.normalize('NFD'), ['김', '은'].map((one) => one.normalize('NFD'))],
    ['with an ideograph before Hebrew', '中א', ['中', 'א']],
  ])('%s', (_, text, slices) => {
    expect(slicesOf(text)).toEqual(slices);
  });
});

test.each([
  ['nothing', ''],
  ['only spaces', ' \n\t '],
  ['only punctuation', '—…!?“”'],
  ['only unseen characters', '\u200B\u00AD\uFEFF'],
  ['only lone surrogates', '\uD83D\uD83D\uDE00\uDE00'.slice(0, 1)],
  ['only boundaries', BOUNDARY.repeat(3)],
])('%s has no words', (_, text) => {
  expect(readWords(text).count).toBe(0);
});

test('letters that fold to more than was made room for are kept', () => {
  const text = 'ﬃ'.repeat(500);
  expect(readAloud(text)).toBe('ffi'.repeat(500));
});

describe('shapes', () => {
  const BITS = { capital: SHAPE.capital, all: SHAPE.allCapitals, hyphen: SHAPE.afterHyphen };
  test.each([
    ['a small word', 'moon', { capital: false, all: false }],
    ['a capital', 'Moon', { capital: true, all: false }],
    ['all capitals', 'MOON', { capital: true, all: true }],
    ['a small first letter', 'iPhone', { capital: false, all: false }],
    ['figures', '2019', { capital: true, all: true }],
    ['a script without case', 'موسكو', { capital: true, all: true }],
    ['an ideograph', '中', { capital: true, all: true }],
    ['an abbreviation', 'U.S.', { capital: true, all: true }],
    ['a capital beyond the BMP', '𐐀𐐨', { capital: true, all: false }],
  ])('%s', (_, text, { capital, all }) => {
    const shape = readWords(text).shape[0]!;
    expect({ capital: (shape & BITS.capital) !== 0, all: (shape & BITS.all) !== 0 }).toEqual({
      capital,
      all,
    });
  });

  test('a word after a hyphen is known', () => {
    const { shape } = readWords('Jong-un Jong Un');
    expect([...shape.slice(0, 4)].map((bits) => (bits & BITS.hyphen) !== 0)).toEqual([
      false,
      true,
      false,
      false,
    ]);
  });

  test.each([
    ['only a boundary', `K${BOUNDARY}im`, { after: true, glued: true }],
    ['a boundary and a space', `Kim${BOUNDARY} Jong`, { after: true, glued: false }],
    ['only a space', 'Kim Jong', { after: false, glued: false }],
    ['two boundaries', `K${BOUNDARY}${BOUNDARY}im`, { after: true, glued: true }],
  ])('a gap of %s', (_, text, { after, glued }) => {
    const shape = readWords(text).shape[1]!;
    expect({ after: (shape & SHAPE.afterBoundary) !== 0, glued: (shape & SHAPE.glued) !== 0 }).toEqual({
      after,
      glued,
    });
  });
});
