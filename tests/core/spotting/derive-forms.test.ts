import { describe, expect, test } from 'vitest';
import type { Entry, EntryId, EntryKind, Form } from '../../../src/core/glossary/entry.ts';
import { familyNameOf, formsOf } from '../../../src/core/spotting/derive-forms.ts';

type Given = Partial<Pick<Entry, 'nameOrder' | 'derive' | 'onlyName'>> & {
  forms?: (Partial<Form> & { text: string })[];
};

function entryOf(kind: EntryKind, name: string, { forms = [], ...rest }: Given = {}): Entry {
  return {
    id: 'x' as EntryId,
    kind,
    name,
    forms: forms.map((form) => ({ strength: 'full', ...form })),
    facts: [],
    relations: [],
    ids: {},
    sources: [],
    ...rest,
  };
}

const SIGN = { full: '', short: '*', part: '+' } as const;

/** Forms in one line each, short ones with a star, parts with a plus. */
function said(entry: Entry): string[] {
  return formsOf(entry).map(({ text, strength }) => text + SIGN[strength]);
}

describe('a family name', () => {
  test.each([
    ['stands last', 'Andrei Karlov', 'Karlov'],
    ['after a middle name', 'Donald John Trump', 'Trump'],
    ['after an initial', 'Donald J. Trump', 'Trump'],
    ['after several initials', 'J. R. R. Tolkien', 'Tolkien'],
    ['before Jr.', 'Robert F. Kennedy Jr.', 'Kennedy'],
    ['before a number', 'George Clooney III', 'Clooney'],
    ['with a particle', 'Charles de Gaulle', 'de Gaulle'],
    ['with two particles', 'Ursula von der Leyen', 'von der Leyen'],
    ['with a joined particle', 'Bashar al-Assad', 'al-Assad'],
    ['with a particle in capitals', 'Robert De Niro', 'De Niro'],
    ['with a hyphen', 'Boutros Boutros-Ghali', 'Boutros-Ghali'],
    ['with an apostrophe', 'Sandra O’Connor', 'O’Connor'],
    ['with accents', 'Lech Wałęsa', 'Wałęsa'],
    ['behind a no-break space', 'Andrei\u00A0Karlov', 'Karlov'],
    ['in Cyrillic', 'Андрей Карлов', 'Карлов'],
    ['in a script without case', 'दोनाल्ड ट्रम्प', 'ट्रम्प'],
    ['of one word is none', 'Madonna', null],
    ['of an initial is none', 'Malcolm X', null],
    ['in small letters is none', 'bell hooks', null],
    ['that is a title is none', 'The President', null],
    ['before Jr. of one word is none', 'Kim Jr.', null],
  ])('%s', (_, name, family) => {
    expect(familyNameOf(name, 'given-family')).toBe(family);
  });

  test.each([
    ['stands first', 'Kim Jong Un', 'Kim'],
    ['before a joined given name', 'Moon Jae-in', 'Moon'],
    ['of two letters', 'Xi Jinping', 'Xi'],
    ['that a title precedes is none', 'Chairman Mao', null],
    ['of one word is none', 'Mao', null],
    ['of a title with a joined part is none', 'Vice-President Li', null],
  ])('that comes first: %s', (_, name, family) => {
    expect(familyNameOf(name, 'family-given')).toBe(family);
  });
});

describe('forms of a person', () => {
  test.each<[string, Entry, string[]]>([
    [
      'the name, the family name, which is short, and the given name, which is a part',
      entryOf('person', 'Stephen Biegun'),
      ['Stephen Biegun', 'Biegun*', 'Stephen+'],
    ],
    [
      'the last two names, which may be the family name',
      entryOf('person', 'Gabriel García Márquez'),
      ['Gabriel García Márquez', 'Márquez*', 'García Márquez*', 'Gabriel+'],
    ],
    [
      'but no initial among them',
      entryOf('person', 'Bonnie J. Dunbar'),
      ['Bonnie J. Dunbar', 'Dunbar*', 'Bonnie+'],
    ],
    [
      'in letters that everybody has',
      entryOf('person', 'Gerhard Schröder'),
      ['Gerhard Schröder', 'Gerhard Schroeder', 'Schröder*', 'Schroeder*', 'Gerhard+'],
    ],
    [
      'in the order that the entry names',
      entryOf('person', 'Kim Jong Un', { nameOrder: 'family-given' }),
      ['Kim Jong Un', 'Kim*'],
    ],
    [
      'of each full form, once',
      entryOf('person', 'Wojciech Jaruzelski', {
        forms: [{ text: 'Woitech Yaruzelski' }, { text: 'W. Jaruzelski' }],
      }),
      [
        'Woitech Yaruzelski',
        'W. Jaruzelski',
        'Wojciech Jaruzelski',
        'Yaruzelski*',
        'Woitech+',
        'Jaruzelski*',
        'Wojciech+',
      ],
    ],
    [
      'a form that is given full stays full',
      entryOf('person', 'Mao Zedong', { nameOrder: 'family-given', forms: [{ text: 'Mao' }] }),
      ['Mao', 'Mao Zedong'],
    ],
    [
      'of a short form nothing is derived',
      entryOf('person', 'Madonna', { forms: [{ text: 'Louise Ciccone', strength: 'short' }] }),
      ['Louise Ciccone*', 'Madonna'],
    ],
    [
      'nor of a form that forbids it',
      entryOf('person', 'Madonna', { forms: [{ text: 'Louise Ciccone', derive: false }] }),
      ['Louise Ciccone', 'Madonna'],
    ],
    [
      'nor of an entry that forbids it',
      entryOf('person', 'Andrei Karlov', { derive: false, forms: [{ text: 'Andrey Karlov' }] }),
      ['Andrey Karlov', 'Andrei Karlov'],
    ],
    [
      'a title is no form',
      entryOf('person', 'Chairman Mao', { nameOrder: 'family-given' }),
      ['Chairman Mao'],
    ],
    [
      'with a patronymic and without',
      entryOf('person', 'Boris Nikolayevich Yeltsin'),
      ['Boris Nikolayevich Yeltsin', 'Boris Yeltsin', 'Yeltsin*', 'Boris+'],
    ],
    [
      'in other transliterations, where the given name has some',
      entryOf('person', 'Andrii Sybiha'),
      ['Andrii Sybiha', 'Andriy Sybiha', 'Sybiha*', 'Andrii+', 'Andriy+'],
    ],
    [
      'of a register, from the end',
      entryOf('person', 'Coats, Dan'),
      ['Coats, Dan', 'Dan Coats', 'Coats*', 'Dan+'],
    ],
    [
      'not a family name that looks like a patronymic',
      entryOf('person', 'Anna Popovich'),
      ['Anna Popovich', 'Popovich*', 'Anna+'],
    ],
    ['a name of one word has no other', entryOf('person', 'Madonna'), ['Madonna']],
    ['people have no plural', entryOf('person', 'Ada van der berg'), ['Ada van der berg', 'Ada+']],
    [
      'with initials as they come, and a suffix with and without a comma',
      entryOf('person', 'O. J. Simpson, Jr.'),
      ['O. J. Simpson, Jr.', 'O.J. Simpson, Jr.', 'O. J. Simpson Jr.', 'Simpson*'],
    ],
    [
      'without the rank behind it',
      entryOf('person', 'Richard Dannatt, Baron Dannatt', { derive: false }),
      ['Richard Dannatt, Baron Dannatt'],
    ],
  ])('%s', (_, entry, forms) => {
    expect(said(entry)).toEqual(forms);
  });

  test('a family name is of the language of its form', () => {
    const entry = entryOf('person', 'Andrei Karlov', { forms: [{ text: 'Андрей Карлов', lang: 'ru' }] });
    expect(formsOf(entry)).toContainEqual({ text: 'Карлов', strength: 'short', lang: 'ru' });
  });
});

describe('forms of a term', () => {
  test.each<[string, Entry, string[]]>([
    ['its name as in running text, and the plural', entryOf('term', 'Drone'), ['drone', 'drones']],
    ['in -y', entryOf('term', 'Pyrrhic victory'), ['pyrrhic victory', 'pyrrhic victories']],
    ['in a vowel and -y', entryOf('term', 'Special envoy'), ['special envoy', 'special envoys']],
    [
      'in a sibilant',
      entryOf('term', 'Presidential speech'),
      ['presidential speech', 'presidential speeches'],
    ],
    ['in -x', entryOf('term', 'Carbon tax'), ['carbon tax', 'carbon taxes']],
    ['of an acronym', entryOf('term', 'ICBM'), ['ICBM', 'ICBMs']],
    ['in -s already', entryOf('term', 'Lifting sanctions'), ['lifting sanctions']],
    ['of a name with a figure', entryOf('term', 'Section 702'), ['Section 702']],
    ['of a name with an acronym', entryOf('term', 'AI safety'), ['AI safety', 'AI safeties']],
    [
      'of a longer name',
      entryOf('term', 'Border Treaty talk'),
      ['Border Treaty talk', 'Border Treaty talks'],
    ],
    [
      'of one that starts with a hyphenated word',
      entryOf('term', 'Arms-control treaty'),
      ['arms-control treaty', 'arms-control treaties'],
    ],
    [
      'of each form that is given, the short ones too',
      entryOf('term', 'Nuclear-weapon state', { forms: [{ text: 'nuclear power', strength: 'short' }] }),
      ['nuclear power*', 'nuclear-weapon state', 'nuclear-weapon states', 'nuclear powers*'],
    ],
    [
      'not of a foreign one',
      entryOf('term', 'Dragoman', { forms: [{ text: 'drogman', lang: 'fr' }] }),
      ['drogman', 'dragoman', 'dragomans'],
    ],
    [
      'not of a form that forbids it',
      entryOf('term', 'Dragoman', { forms: [{ text: 'drogman', derive: false }] }),
      ['drogman', 'dragoman', 'dragomans'],
    ],
    ['not of an entry that forbids it', entryOf('term', 'Dragoman', { derive: false }), ['dragoman']],
    ['not of a script without a plural in -s', entryOf('term', '비핵화'), ['비핵화']],
  ])('%s', (_, entry, forms) => {
    expect(said(entry)).toEqual(forms);
  });
});

describe('what has been named in full may be called', () => {
  test.each<[string, EntryKind, string, string[]]>([
    ['by its initials and the last word', 'organization', 'Russian Orthodox Church', ['ROC*', 'Church+']],
    [
      'by those of its long words, and by what it is',
      'organization',
      'University of Southern Indiana',
      ['USI*', 'Indiana+', 'University+'],
    ],
    ['even by two', 'organization', 'General Motors', ['GM*', 'Motors+']],
    [
      'but not by what means something else',
      'organization',
      'University of Sheffield',
      ['Sheffield+', 'University+'],
    ],
    [
      'by what is its own in its name',
      'organization',
      'Smithsonian Institution',
      ['SI*', 'Institution+', 'Smithsonian+'],
    ],
    [
      'by one word only where it was named',
      'organization',
      'United States Navy',
      ['USN*', 'Navy+', 'U.S. Navy', 'US Navy'],
    ],
    [
      'but of one word nobody knows whose it is',
      'organization',
      'Bank of Arkania',
      ['BA*', 'Arkania+', 'Bank+'],
    ],
    ['but not a broadcaster as the News', 'organization', 'Lake News', ['LN*', 'Lake+']],
    ['nor a department as its field', 'organization', 'Defense Department', ['DD*', 'Department+']],
    ['but the White House not as the House', 'organization', 'White House', ['WH*']],
    ['by the name before the place where it is', 'place', 'Irving, Texas', ['Irving*']],
    ['with an article in small letters', 'event', 'The Holocaust', ['the Holocaust']],
    ['of many words without it', 'organization', 'The Canadian Press', ['Canadian Press', 'CP*', 'Press+']],
    ['without its legal form', 'organization', 'Apple Inc.', ['Apple']],
    [
      'by initials that count the corporation',
      'organization',
      'Lake Broadcasting Corporation',
      ['Lake Broadcasting', 'LB*', 'LBC*', 'Broadcasting+'],
    ],
    [
      'by the initials of small letters',
      'term',
      'Persistent organic substance',
      ['persistent organic substance', 'POS*'],
    ],
    ['by initials with its number', 'work', 'Office Assistant 6', ['OA6*']],
    [
      'as the press shortens the United States',
      'organization',
      'United States Coast Guard',
      ['USCG*', 'Coast Guard*', 'Guard+', 'U.S. Coast Guard', 'US Coast Guard'],
    ],
    [
      'with its field first',
      'organization',
      'Ministry of Fisheries',
      ['MF*', 'Ministry+', 'Fisheries Ministry'],
    ],
    [
      'without whose it is',
      'organization',
      'House of Elders of the United Shires',
      ['HEUS*', 'House of Elders*', 'Shires+', 'House+'],
    ],
    ['with no comma before an abbreviation', 'place', 'Velport, D.C.', ['Velport*', 'Velport D.C.']],
    ['by a code of letters and figures', 'work', 'Airbus A380', ['A380']],
    ['but not by a code of two', 'work', 'Audi A4', []],
    ['by whom a case is about', 'term', 'Terri Vale case', ['Terri Vale']],
    ['by a nation that plays', 'organization', 'Arkania national football team', ['Arkania*']],
    ['by the word for a language', 'term', 'Arkanian language', ['Arkanian*']],
    ['without the year', 'event', '2014 Winter Games', ['Winter Games*']],
    ['in letters that everybody has', 'place', 'Düsseldorf', ['Duesseldorf']],
    ['of a law', 'term', 'Clear Water Act of 1999', ['Clear Water Act']],
    ['by what a storm was called', 'event', 'Cyclone Alma', ['Alma*']],
    ['with an “and” for an ampersand', 'work', 'Sword & Shield', ['Sword and Shield', 'SS*', 'Shield+']],
    ['with the small letter that it begins with', 'work', 'IPod', ['iPod']],
    ['by its last word, a newspaper', 'work', 'The Orient Express', ['Orient Express', 'OE*', 'Express+']],
    ['but not by initials that are those of another', 'place', 'Launch Site II', []],
    ['nor by a figure', 'work', 'Boeing 787', []],
    ['nor as a description', 'event', 'Assassination of Andrei Karlov', []],
    ['nor as a common noun', 'place', 'Korean peninsula', []],
  ])('%s: a %s, %s', (_, kind, name, others) => {
    const isPlural = (form: string) => kind === 'term' && /s\*?$/.test(form);
    const derived = said(entryOf(kind, name)).filter((form) => form !== name && !isPlural(form));
    expect(derived).toEqual(expect.arrayContaining(others));
    expect(derived.length).toBe(others.length);
  });
});

test('of which nothing is known but the name may be called by its last word, and keeps its capital', () => {
  expect(said(entryOf('term', 'Walter Cronkite', { onlyName: true }))).toEqual([
    'Walter Cronkite',
    'WC*',
    'Cronkite+',
  ]);
  expect(said(entryOf('term', 'Iodine', { onlyName: true }))).toEqual(['Iodine']);
});

test.each([
  ['R', []],
  ['C++', []],
  ['Go', ['go']],
  ['美', ['美']],
])('a name of a letter is no form, one of two or of an ideograph is: %s', (name, forms) => {
  expect(said(entryOf('term', name))).toEqual(forms);
});

test('the same text is one form, the given one', () => {
  const entry = entryOf('place', 'Hanoi', { forms: [{ text: 'Hanoi', lang: 'vi' }, { text: 'Hanoi' }] });
  expect(formsOf(entry)).toEqual([{ text: 'Hanoi', strength: 'full', lang: 'vi' }]);
});
