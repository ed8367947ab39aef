import { type Dice, pick } from '../../../../tools/dice.ts';
import { type EditedPage, type Paragraph, type Quote, sentence, wordsOf } from './edited-pages.ts';

/** What happens to a page between two visits. */
export type Edit = (page: EditedPage, quote: Quote, dice: Dice) => EditedPage;

const replaced = (page: EditedPage, at: number, paragraph: Paragraph): EditedPage =>
  page.map((one, index) => (index === at ? paragraph : one));

const mended = (page: EditedPage, { paragraph }: Quote, change: (words: Paragraph) => Paragraph) =>
  replaced(page, paragraph, change(page[paragraph]!));

const within = ({ from, to }: Quote, dice: Dice) => from + Math.floor(dice() * (to - from));

export const EDITS: Readonly<Record<string, Edit>> = {
  'nothing changed': (page) => page,
  'words were put into the quote': (page, quote, dice) =>
    mended(page, quote, (words) => {
      const at = within(quote, dice);
      return [
        ...words.slice(0, at),
        ...wordsOf(pick(['reportedly', 'once more', 'it is said'], dice)),
        ...words.slice(at),
      ];
    }),
  'a word of the quote was deleted': (page, quote, dice) =>
    mended(page, quote, (words) => {
      const at = within(quote, dice);
      return words.filter((_, index) => index !== at);
    }),
  'a word of the quote was replaced': (page, quote, dice) =>
    mended(page, quote, (words) => {
      const at = within(quote, dice);
      return words.map((word, index) => (index === at ? { ...word, text: 'elsewhere' } : word));
    }),
  'a typing error was mended': (page, quote, dice) =>
    mended(page, quote, (words) => {
      const at = within(quote, dice);
      return words.map((word, index) =>
        index === at ? { ...word, text: `${word.text.slice(0, 1)}x${word.text.slice(1)}` } : word,
      );
    }),
  'a sentence was put before the quote': (page, quote, dice) =>
    mended(page, quote, (words) => [
      ...words.slice(0, quote.from),
      ...wordsOf(sentence(dice)),
      ...words.slice(quote.from),
    ]),
  'a sentence was put behind the quote': (page, quote, dice) =>
    mended(page, quote, (words) => [
      ...words.slice(0, quote.to),
      ...wordsOf(sentence(dice)),
      ...words.slice(quote.to),
    ]),
  'what stood before the quote was deleted': (page, quote) =>
    mended(page, quote, (words) => words.slice(quote.from)),
  'ten paragraphs were put above': (page, _, dice) => [
    ...Array.from({ length: 10 }, () => wordsOf(sentence(dice))),
    ...page,
  ],
  'an advertisement was put into each gap': (page) =>
    page.flatMap((paragraph) => [paragraph, wordsOf('Advertisement: read on for less')]),
  'the paragraph was moved to the end': (page, { paragraph }) => [
    ...page.filter((_, index) => index !== paragraph),
    page[paragraph]!,
  ],
  'the paragraphs were shuffled': (page, _, dice) =>
    page
      .map((paragraph) => ({ paragraph, order: dice() }))
      .sort((a, b) => a.order - b.order)
      .map(({ paragraph }) => paragraph),
  'the paragraph was moved and words of the quote were replaced': (page, quote, dice) => {
    const edited = EDITS['a word of the quote was replaced']!(page, quote, dice);
    return EDITS['the paragraph was moved to the end']!(edited, quote, dice);
  },
  'the quote was deleted': (page, quote) =>
    mended(page, quote, (words) => [...words.slice(0, quote.from), ...words.slice(quote.to)]),
  'the paragraph was deleted': (page, { paragraph }) => page.filter((_, index) => index !== paragraph),
  'the quote was written anew': (page, quote, dice) =>
    mended(page, quote, (words) => [
      ...words.slice(0, quote.from),
      ...wordsOf(`${sentence(dice)} ${sentence(dice)}`),
      ...words.slice(quote.to),
    ]),
  'another article stands at the address': (page, _, dice) =>
    page.map(() => wordsOf(`${sentence(dice)} ${sentence(dice)}`)),
};

/** How a page that says the same is told apart by a program: line breaks, hyphens to break at, marks of direction. */
export const RENDERINGS: Readonly<Record<string, (text: string) => string>> = {
  'as it was': (text) => text,
  'with other white space': (text) => text.replaceAll(' ', ' \n\t '),
  'with hyphens to break at': (text) => text.replace(/(\p{L}{4})(?=\p{L}{3})/gu, '$1\u00ad'),
};
