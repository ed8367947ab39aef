import { expect, test } from 'vitest';
import { describeAnchor } from '../../../../src/core/notes/describe-anchor.ts';
import { resolveAnchor } from '../../../../src/core/notes/resolve-anchor.ts';
import { type Dice, diceOf } from '../../../../tools/dice.ts';
import { article, type EditedPage, type Quote, textOf, wordsOf } from './edited-pages.ts';
import { EDITS, RENDERINGS } from './edits.ts';

/** How often each edit is made, each time of another article and another quote. */
const ROUNDS = 120;
/** The share of re-attachments that must be right where a person would agree: of all, and of each kind of edit. */
const LEAST_RIGHT = 0.99;
const LEAST_RIGHT_OF_EACH = 0.98;
/** With so many of its words left, side by side, a person knows a quote again. */
const STILL_THERE = 0.75;

function someQuote(page: EditedPage, dice: Dice): Quote {
  const paragraph = Math.floor(dice() * page.length);
  const words = page[paragraph]!.length;
  const length = Math.min(words, 2 + Math.floor(dice() * 24));
  const from = Math.floor(dice() * (words - length + 1));
  return { paragraph, from, to: from + length };
}

type Verdict = 'right' | 'orphaned' | 'wrong';

/** What a person would say of a re-attachment; `expected` is whether the quote can still be known again. */
function judge(before: EditedPage, quote: Quote, after: EditedPage, render: (text: string) => string) {
  const old = textOf(before);
  const words = before[quote.paragraph]!.slice(quote.from, quote.to);
  const anchor = describeAnchor(
    old.text,
    old.spans.get(words[0]!.id)![0],
    old.spans.get(words.at(-1)!.id)![1],
  )!;
  const { text, spans } = textOf(after);
  const places = words.flatMap((word) => {
    const span = spans.get(word.id);
    return span ? [span] : [];
  });
  const left = words.filter((word) => text.slice(...(spans.get(word.id) ?? [0, 0])) === word.text);
  const shown = render(text);
  const resolution = resolveAnchor(shown, anchor);
  const expected = left.length / words.length >= STILL_THERE;
  if (resolution.kind === 'orphaned') return { verdict: 'orphaned' as Verdict, expected };
  const seen = plain(shown.slice(resolution.start, resolution.end));
  // Offsets of the rendering, brought back to those of the plain text.
  const start = plain(shown.slice(0, resolution.start)).length;
  const from = Math.min(...places.map(([begins]) => begins));
  const to = Math.max(...places.map(([, ends]) => ends));
  const overlap = Math.min(start + seen.length, to) - Math.max(start, from);
  const whole = Math.max(start + seen.length, to) - Math.min(start, from);
  return { verdict: (overlap / whole > 0.6 ? 'right' : 'wrong') as Verdict, expected };
}

const plain = (text: string) => text.replaceAll('\u00ad', '').replace(/\s+/g, ' ');

const all = { expected: 0, missed: 0 };

test.each(Object.keys(EDITS))('%s', (name) => {
  const dice = diceOf(name.length * 7919);
  const count = { right: 0, orphaned: 0, wrong: 0, expected: 0, missed: 0 };
  for (let round = 0; round < ROUNDS; round++) {
    const before = article(8 + Math.floor(dice() * 30), dice);
    const quote = someQuote(before, dice);
    const after = EDITS[name]!(before, quote, dice);
    const render = Object.values(RENDERINGS)[round % 3]!;
    const { verdict, expected } = judge(before, quote, after, render);
    count[verdict] += 1;
    if (expected) count.expected += 1;
    if (expected && verdict !== 'right') count.missed += 1;
  }
  if (process.env.GLOSS_TELL) console.log(name, JSON.stringify(count));
  expect(count.wrong).toBe(0);
  expect(count.missed).toBeLessThanOrEqual(count.expected * (1 - LEAST_RIGHT_OF_EACH));
  all.expected += count.expected;
  all.missed += count.missed;
});

test('of all that a person would know again, 99 in 100 are attached', () => {
  expect(all.expected).toBeGreaterThan(1_000);
  expect(all.missed).toBeLessThanOrEqual(all.expected * (1 - LEAST_RIGHT));
});

test('a quote that stands thirty times on a page is attached to the right one, wherever the page has grown', () => {
  const dice = diceOf(30);
  const rows = Array.from({ length: 30 }, (_, row) =>
    wordsOf(`${1990 + row} No comment was given by the ministry.`),
  );
  const before: EditedPage = [...article(4, dice), ...rows, ...article(4, dice)];
  const after: EditedPage = [
    ...article(6, dice),
    ...before.slice(0, 12),
    ...article(1, dice),
    ...before.slice(12),
  ];
  for (let row = 0; row < 30; row++) {
    const quote = { paragraph: 4 + row, from: 1, to: 8 };
    expect(judge(before, quote, before, String).verdict).toBe('right');
    expect(judge(before, quote, after, String).verdict).toBe('right');
  }
});

test('a quote among doubles that nothing tells apart is attached only while the page is as it was', () => {
  const same = Array.from({ length: 60 }, () => 'Yes. No. Perhaps.').join(' ');
  const anchor = describeAnchor(same, 540, 543)!;
  expect(resolveAnchor(same, anchor)).toMatchObject({ kind: 'exact', start: 540 });
  expect(resolveAnchor(`Maybe. ${same}`, anchor)).toEqual({ kind: 'orphaned' });
});

const STORY =
  'The talks went on until Friday. “Нет,” said the guide 👩‍👩‍👧, and smiled. \u202bקים יונג און נפגש 3 פעמים בשנת 2018\u202c before he left.';

test.each([
  ['with an emoji at each edge', '👩‍👩‍👧, and smiled. \u202bקים'],
  ['from right to left with numbers', 'נפגש 3 פעמים בשנת 2018'],
  ['in another script', 'Нет'],
  ['that is the whole page', STORY],
])('a selection %s comes back as it was', (_, quote) => {
  const start = STORY.indexOf(quote);
  const anchor = describeAnchor(STORY, start, start + quote.length)!;
  expect(resolveAnchor(STORY, anchor)).toEqual({ kind: 'exact', start, end: start + quote.length });
  const grown = `A new first line.\n${STORY}`;
  const resolved = resolveAnchor(grown, anchor);
  if (resolved.kind === 'orphaned') throw new Error('orphaned');
  expect(grown.slice(resolved.start, resolved.end)).toBe(quote);
});

test.each([
  ['the same words between the same neighbours', STORY.replace('talks', 'long talks'), 'exact'],
  ['the same words between others', `and smiled. ${'Word after word. '.repeat(9)}`, 'orphaned'],
  ['words that are nearly the same', STORY.replace('smiled', 'smirked'), 'changed'],
])('%s', (_, page, kind) => {
  const quote = 'said the guide 👩‍👩‍👧, and smiled';
  const start = STORY.indexOf(quote);
  expect(resolveAnchor(page, describeAnchor(STORY, start, start + quote.length)!).kind).toBe(kind);
});

test('nothing but space, and a whole book, are no quote', () => {
  expect(describeAnchor('a  b', 1, 3)).toBeNull();
  expect(describeAnchor('word '.repeat(10_000), 0, 50_000)).toBeNull();
});

test('half an emoji never gets into an anchor', () => {
  const text = `${'👩'.repeat(40)}here${'👩'.repeat(40)}`;
  for (let cut = 0; cut < 40; cut++) {
    const anchor = describeAnchor(text, cut, 84)!;
    expect(JSON.parse(JSON.stringify(anchor))).toEqual(anchor);
    expect(`${anchor.prefix}|${anchor.exact}|${anchor.suffix}`).not.toMatch(/\p{Surrogate}/u);
  }
});
