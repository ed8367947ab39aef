import { describe, expect, test } from 'vitest';
import { linkPassages, sayLinks } from './link-passages.ts';

const DAY = '2019-04-24';

describe('a short name after, and before, the full one', () => {
  test.each<[string, string[], string[]]>([
    [
      'after it',
      ['Kim Jong Un took the night train. Kim waved at the crowd.'],
      ['Kim Jong Un: kim-jong-un', 'Kim: kim-jong-un'],
    ],
    [
      'before it',
      ['Kim took the night train, it was said of Kim Jong Un.'],
      ['Kim: kim-jong-un', 'Kim Jong Un: kim-jong-un'],
    ],
    [
      'in a headline, before the article names the man',
      ['Putin Waits for Kim at the Station', 'Vladimir Putin arrived first.', 'Kim Jong-un came by train.'],
      [
        'Putin: vladimir-putin',
        'Kim: kim-jong-un',
        'Vladimir Putin: vladimir-putin',
        'Kim Jong-un: kim-jong-un',
      ],
    ],
    [
      'but not of whoever has written it',
      ['By Stella Kim and Jennifer Jett', 'Kim Jong-un came by train.'],
      ['Kim: –', 'Kim Jong-un: kim-jong-un'],
    ],
    [
      'in a headline in capitals',
      ['MOON CALLS PUTIN', 'Moon Jae-in rang Vladimir Putin at noon.'],
      [
        'MOON: moon-jae-in',
        'PUTIN: vladimir-putin',
        'Moon Jae-in: moon-jae-in',
        'Vladimir Putin: vladimir-putin',
      ],
    ],
    [
      'with a possessive, and joined to another',
      [
        'Donald Trump and Kim Jong Un shook hands. Trump’s hand was larger than Kim’s; the Trump-Kim handshake was long.',
      ],
      [
        'Donald Trump: donald-trump',
        'Kim Jong Un: kim-jong-un',
        'Trump: donald-trump',
        'Kim: kim-jong-un',
        'Trump: donald-trump',
        'Kim: kim-jong-un',
      ],
    ],
    [
      'without the full name it stays silent',
      ['Kim took the night train. Xi sent a note.'],
      ['Kim: –', 'Xi: –'],
    ],
    [
      'by a name in another script',
      ['Владимир Путин ждал на вокзале. Путин молчал.'],
      ['Владимир Путин: vladimir-putin', 'Путин: vladimir-putin'],
    ],
    [
      'of one man a short name that is enough by itself',
      ['Mao never saw the sea there.'],
      ['Mao: mao-zedong'],
    ],
  ])('%s', (_, texts, links) => {
    expect(sayLinks(texts, DAY)).toEqual(links);
  });
});

describe('a title', () => {
  test.each<[string, string, string | null, string[]]>([
    ['of one man tells who is meant', 'President Xi sent a note.', DAY, ['Xi: xi-jinping']],
    ['that the man does not hold tells nothing', 'Ambassador Xi sent a note.', DAY, ['Xi: –']],
    [
      'is shared by a list',
      'A letter reminded Presidents Trump, Xi, and Moon of the promise.',
      DAY,
      ['Trump: donald-trump', 'Xi: xi-jinping', 'Moon: moon-jae-in'],
    ],
    [
      'is shared by a list of two',
      'It fell to Presidents Putin and Moon to answer.',
      DAY,
      ['Putin: vladimir-putin', 'Moon: moon-jae-in'],
    ],
    [
      'is not shared by whoever comes later',
      'Presidents come and go; the train, Moon said, stays.',
      DAY,
      ['Moon: –'],
    ],
    [
      'of several men is that of the holder then',
      'Chairman Kim looked out of the window.',
      DAY,
      ['Kim: kim-jong-un'],
    ],
    [
      'and fourteen years before that of his father',
      'Chairman Kim looked out of the window.',
      '2005-04-24',
      ['Kim: kim-jong-il'],
    ],
    [
      'of several men on an unknown day is a choice',
      'Chairman Kim looked out of the window.',
      null,
      ['Kim: kim-jong-un or kim-jong-il or kim-il-sung'],
    ],
    [
      'that nobody of the name held then tells nothing',
      'President Kim received the prize.',
      '2000-12-10',
      ['Kim: –'],
    ],
    [
      'of one man may be a former one',
      'A street is named after Ambassador Karlov.',
      DAY,
      ['Karlov: andrei-karlov'],
    ],
    ['but not one to come', 'A street is named after Ambassador Karlov.', '1995-04-24', ['Karlov: –']],
    [
      'of a man long dead whose name others have tells nothing',
      'Minister Kim opened the dam.',
      DAY,
      ['Kim: –'],
    ],
    [
      'of a general is not that of a general secretary',
      'General Kim inspected the dam.',
      '2022-04-24',
      ['Kim: –'],
    ],
    [
      'of a general secretary is',
      'General Secretary Kim inspected the dam.',
      '2022-04-24',
      ['Kim: kim-jong-un'],
    ],
  ])('%s (%s, %s)', (_, text, published, links) => {
    expect(sayLinks([text], published)).toEqual(links);
  });

  test.each([
    ['2005-04-24', 'kim-jong-il'],
    ['2013-04-24', 'kim-jong-un'],
    [null, 'kim-jong-un or kim-jong-il'],
  ])('decides between two that the text names, on %s', (published, who) => {
    const text = 'Kim Jong Un is a son of Kim Jong Il. The dam was opened by Chairman Kim.';
    expect(sayLinks([text], published).at(-1)).toBe(`Kim: ${who}`);
  });
});

describe('of two that the text names', () => {
  test.each([
    ['the one who is alive on the day', DAY, 'kim-jong-un'],
    ['both, where both were', '2005-04-24', 'kim-jong-un or kim-jong-il'],
    ['both, where the day is unknown', null, 'kim-jong-un or kim-jong-il'],
  ])('%s', (_, published, who) => {
    const text = 'Like Kim Jong Il before him, Kim Jong Un fears to fly. So Kim went by train.';
    expect(sayLinks([text], published).at(-1)).toBe(`Kim: ${who}`);
  });
});

describe('a stranger of the same name', () => {
  const MOON = 'President Moon Jae-in answered on Monday.';
  const KIM = 'Kim Jong Un did not answer.';
  test.each<[string, string[], string[]]>([
    [
      'with a given name',
      ['Grace Moon, a farmer near Hasan, was not impressed.', MOON],
      ['Moon: –', 'Moon Jae-in: moon-jae-in'],
    ],
    [
      'with a name that begins like the president’s title',
      ['Steven Moon ran a shop in the harbour.', MOON],
      ['Steven: –', 'Moon: –', 'Moon Jae-in: moon-jae-in'],
    ],
    [
      'with a family name',
      ['Kim Kardashian sells scent on the train.', KIM],
      ['Kim: –', 'Kim Jong Un: kim-jong-un'],
    ],
    [
      'in a sentence full of names',
      ['Kim Kardashian met Donald Trump.', KIM],
      ['Kim: –', 'Donald Trump: donald-trump', 'Kim Jong Un: kim-jong-un'],
    ],
    [
      'with two of the family names',
      ['Kim Moon-soo of Seoul was not impressed at all.', KIM, MOON],
      ['Kim: –', 'Moon: –', 'Kim Jong Un: kim-jong-un', 'Moon Jae-in: moon-jae-in'],
    ],
    [
      'with an initial',
      ['The farmer R. Moon was not impressed.', MOON],
      ['Moon: –', 'Moon Jae-in: moon-jae-in'],
    ],
    [
      'is no thing that is called after somebody',
      ['Donald Trump came. The Trump Polaroids hung there, and Trump looked at them.'],
      ['Donald Trump: donald-trump', 'Trump: –', 'Trump: donald-trump'],
    ],
    [
      'is meant by the bare name right after',
      ['Grace Moon, a farmer, was not impressed. Trains come and go, Moon said.', MOON],
      ['Moon: –', 'Moon: –', 'Moon Jae-in: moon-jae-in'],
    ],
    [
      'is not meant in the next passage',
      ['Grace Moon, a farmer, was not impressed.', MOON, 'Later, in Seoul, Moon smiled.'],
      ['Moon: –', 'Moon Jae-in: moon-jae-in', 'Moon: moon-jae-in'],
    ],
    [
      'is a thing behind an article',
      ['The Moon was full; the Moon’s light fell on the Moon project and the Moon–Kim talks.', MOON, KIM],
      [
        'Moon: –',
        'Moon: –',
        'Moon: moon-jae-in',
        'Moon: moon-jae-in',
        'Kim: kim-jong-un',
        'Moon Jae-in: moon-jae-in',
        'Kim Jong Un: kim-jong-un',
      ],
    ],
    [
      'is not meant where a title says so',
      ['Grace Moon, a farmer, has heard enough of President Moon.', MOON],
      ['Moon: –', 'Moon: moon-jae-in', 'Moon Jae-in: moon-jae-in'],
    ],
    [
      'a family in the plural',
      ['The Kims have ruled for three generations.', KIM],
      ['Kim Jong Un: kim-jong-un'],
    ],
    [
      'a city',
      ['The next talks are held in Xi’an, where the terracotta army stands.', 'Xi Jinping was born near by.'],
      ['Xi: –', 'Xi Jinping: xi-jinping'],
    ],
    [
      'the moon in small letters',
      ['Under a full moon, the train rolled on.', MOON],
      ['Moon Jae-in: moon-jae-in'],
    ],
    [
      'a wife by her own name',
      ['Marina Karlova kept the letters. “He sang,” Karlova says of Andrei Karlov. Karlov sang well.'],
      [
        'Marina Karlova: marina-karlova',
        'Karlova: marina-karlova',
        'Andrei Karlov: andrei-karlov',
        'Karlov: andrei-karlov',
      ],
    ],
  ])('%s', (_, texts, links) => {
    expect(sayLinks(texts, DAY)).toEqual(links);
  });
});

describe('what stands before a name without making it another', () => {
  const KIM = 'Kim Jong Un said nothing.';
  test.each([
    ['a word that begins the sentence', 'After Kim, nobody spoke.'],
    ['another', 'Meanwhile Kim slept.'],
    ['a possessive', 'Hollywood’s Kim is not like the others.'],
    ['a nationality', 'The North Korean Kim slept.'],
    ['the end of a sentence', 'They met in the U.S. Kim slept.'],
    ['a title', 'A guard woke Marshal Kim at dawn.'],
    ['a comma', 'In Hasan, Kim slept.'],
    ['a quotation mark', 'The guard said: “Kim sleeps.”'],
    ['a hyphen', 'There was an anti-Kim slogan on the wall.'],
  ])('%s: %s', (_, text) => {
    expect(sayLinks([text, KIM], DAY)).toContain('Kim: kim-jong-un');
  });
});

test('why nothing is said is told', () => {
  const texts = ['Grace Moon is a farmer, and Moon is her name.', 'Kim slept.', 'Moon Jae-in did not.'];
  const silences = linkPassages(texts, DAY).map(({ outcome }) =>
    outcome.kind === 'silent' ? outcome.why : null,
  );
  expect(silences).toEqual(['part-of-a-longer-name', 'somebody-else', 'no-evidence', null]);
});

describe('of two whom the text names in full, on an unknown day, a bare name means', () => {
  const ABOUT = 'Kim Jong Un took the night train.';
  test.each<[string, string[], string]>([
    [
      'whom the story is about',
      [ABOUT, 'Kim Jong Il had done so too.', 'Kim arrived at noon.'],
      'kim-jong-un',
    ],
    [
      'also in a headline',
      ['Kim Arrives by Train at Noon', ABOUT, 'Kim Jong Il had done so too.'],
      'kim-jong-un',
    ],
    [
      'either, right after the other was named',
      [ABOUT, 'So did Kim Jong Il. Kim hated planes.'],
      'kim-jong-un or kim-jong-il',
    ],
    [
      'either, where the other is named more often',
      [ABOUT, 'Kim Jong Il had done so too.', 'For Kim Jong Il it took a month.', 'Kim hated planes.'],
      'kim-jong-un or kim-jong-il',
    ],
  ])('%s', (_, texts, meant) => {
    const bare = sayLinks(texts, null).filter((said) => said.startsWith('Kim: '));
    expect(bare).toEqual([`Kim: ${meant}`]);
  });
});

describe('a title introduces a person as a full name does', () => {
  test.each<[string, string[], string[]]>([
    [
      'for the bare name before and after it',
      ['Moon Calls for Calm in the Strait', 'President Moon spoke for an hour.', 'Moon then went home.'],
      ['Moon: moon-jae-in', 'Moon: moon-jae-in', 'Moon: moon-jae-in'],
    ],
    [
      'and is not overruled by the full name of another',
      ['Chairman Kim spoke for an hour.', 'Kim Il Sung had spoken for six.', 'Kim then went home.'],
      ['Kim: kim-jong-un', 'Kim Il Sung: kim-il-sung', 'Kim: kim-jong-un'],
    ],
  ])('%s', (_, texts, links) => {
    expect(sayLinks(texts, '2019-04-24')).toEqual(links);
  });
});

test('a full name far below belongs to another story, where several people bear the name', () => {
  const between = Array.from({ length: 30 }, () => 'Russia and China said nothing.');
  const links = sayLinks(['Kim Takes the Night Train', ...between, 'Kim Jong Un slept.'], null);
  expect(links[0]).toBe('Kim: –');
  expect(links.at(-1)).toBe('Kim Jong Un: kim-jong-un');
});

test('where the text is about a stranger of the name, a bare name is the stranger’s', () => {
  const texts = [
    'Grace Moon was here first.',
    'Then Grace Moon spoke.',
    'Moon Jae-in listened.',
    'Moon smiled.',
  ];
  expect(sayLinks(texts, null).at(-1)).toBe('Moon: –');
  expect(sayLinks(texts.slice(1), null).at(-1)).toBe('Moon: moon-jae-in');
});
