import { type Dice, pick } from '../../../../tools/dice.ts';

/** A word of a page; it keeps its number through every edit, so that a test knows where it has gone. */
export type Word = { readonly id: number; readonly text: string };
export type Paragraph = readonly Word[];
export type EditedPage = readonly Paragraph[];

/** A place on a page: from the first to the last of some words. */
export type Quote = { readonly paragraph: number; readonly from: number; readonly to: number };

const LIKE =
  `old quiet late foreign northern narrow grey sudden patient official broken early heavy distant careful
bitter private crowded winter faded modest senior hasty solemn loyal weary public hidden former eager`.split(
    /\s+/,
  );
const WHO =
  `ambassador envoy general interpreter delegation minister fisherman widow journalist officer teacher guard
spokesman chairman clerk captain engineer visitor singer driver cook judge spy translator mayor colonel student archivist
farmer pilot nurse consul`.split(/\s+/);
const DID =
  `praised signed forgot carried refused described followed painted opened crossed remembered warned ignored
buried borrowed defended translated copied guarded questioned greeted abandoned repaired counted photographed studied
answered hid delayed welcomed`.split(/\s+/);
const WHAT =
  `agreement letter bridge railway photograph treaty statement border orchard warehouse song convoy rumour
banquet archive fortress harbour memorial telegram ceremony passport missile ferry tunnel anthem portrait palace garden
newspaper monument`.split(/\s+/);
const WHERE =
  `in Vladivostok|at Khasan|on Russky Island|near the frontier|behind the station|in the embassy|by the river|
under the old bridge|in the capital|at the hotel|on the quay|across the strait|above the valley|in the snow|at the gate|
outside the hall`.split(/\|\s*/);
const WHEN =
  `before dawn|after the war|on Friday|during the summit|for three days|that spring|without a word|at noon|
twice|in the end|years later|when the cameras had gone|despite the sanctions|as promised|again and again`.split(
    /\|\s*/,
  );

let lastId = 0;
export function wordsOf(text: string): Word[] {
  return text.split(' ').map((word) => ({ id: ++lastId, text: word }));
}

/** A sentence as the press writes them, less its sense. */
export function sentence(dice: Dice): string {
  const one = (words: readonly string[]) => pick(words, dice);
  const clause = `the ${one(LIKE)} ${one(WHO)} ${one(DID)} the ${one(LIKE)} ${one(WHAT)}`;
  const more =
    dice() < 0.5 ? `, and a ${one(WHO)} ${one(DID)} ${Math.floor(2 + dice() * 90)} ${one(WHAT)}s` : '';
  const whole = `${clause} ${one(WHERE)} ${one(WHEN)}${more}.`;
  return whole[0]!.toUpperCase() + whole.slice(1);
}

/** An article of so many paragraphs. */
export function article(paragraphs: number, dice: Dice): EditedPage {
  return Array.from({ length: paragraphs }, () =>
    wordsOf(Array.from({ length: 2 + Math.floor(dice() * 4) }, () => sentence(dice)).join(' ')),
  );
}

/** The text of a page and where each of its words stands. */
export function textOf(page: EditedPage): {
  text: string;
  spans: ReadonlyMap<number, readonly [number, number]>;
} {
  const spans = new Map<number, readonly [number, number]>();
  let text = '';
  for (const paragraph of page) {
    if (text !== '') text += '\n';
    paragraph.forEach((word, index) => {
      if (index > 0) text += ' ';
      spans.set(word.id, [text.length, text.length + word.text.length]);
      text += word.text;
    });
  }
  return { text, spans };
}
