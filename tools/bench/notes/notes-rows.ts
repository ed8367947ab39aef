import { measured } from '../median.ts';
import type { Row } from '../rows.ts';
import type { NotesBench } from './bench-notes.ts';

const OPENING_MS = 500;
const KEY_MS = 50;
const CARD_MS = 50;
/** A frame at sixty a second, and what a clock's step may add. */
const FRAME_MS = 17.5;
/** So many frames in a hundred may be late; the machine has other things to do. */
const LATE_SHARE = 0.02;

/** The budgets of a large notebook, kept or broken. */
export function notesRows(bench: NotesBench): Row[] {
  const { openings, keys, scroll, card, memory, library } = bench;
  const first = measured(openings.map((one) => one.first));
  const whole = measured(openings.map((one) => one.whole));
  const shown = measured(keys.map((one) => one.shown));
  const slowest = keys.toSorted((a, b) => b.shown - a.shown)[0]!;
  const longest = keys.toSorted((a, b) => b.whole - a.whole)[0]!;
  const stuck = Math.max(...keys.map((one) => one.longestFrame));
  const count = library.notes.toLocaleString('en-GB');
  return [
    {
      what: `opening a notebook of ${count} notes`,
      budget: `≤ ${OPENING_MS} ms to the first notes`,
      measured: `${ms(first.median)} ± ${ms(first.spread)}; all read after ${ms(whole.median)}`,
      kept: first.median <= OPENING_MS,
    },
    {
      what: 'a letter typed in the search, until it is painted',
      budget: `≤ ${KEY_MS} ms`,
      measured: `${ms(shown.median)} in the middle, ${ms(slowest.shown)} at worst (“${slowest.search}”), ${keys.length} letters`,
      kept: slowest.shown <= KEY_MS,
    },
    {
      what: 'until every note has been looked at',
      budget: 'told',
      measured: `${ms(measured(keys.map((one) => one.whole)).median)} in the middle, ${ms(longest.whole)} at worst (“${longest.search}”); never stuck for more than ${ms(stuck)}`,
      kept: true,
    },
    {
      what: `scrolling, ${scroll.frames} frames`,
      budget: '60 a second',
      measured: `${ms(scroll.median)} a frame, longest ${ms(scroll.longest)}, ${scroll.late} late`,
      kept: scroll.median <= FRAME_MS && scroll.late <= scroll.frames * LATE_SHARE,
    },
    {
      what: `what a card asks, with ${library.onFirst} notes on its entry`,
      budget: `≤ ${CARD_MS} ms`,
      measured: `${ms(card.median)} ± ${ms(card.spread)}`,
      kept: card.median <= CARD_MS,
    },
    {
      what: 'memory of the notebook',
      budget: 'told',
      measured: `${memory.heap === null ? '' : `${(memory.heap / 2 ** 20).toFixed(0)} MB of its own, `}${memory.process.toFixed(0)} MB of its process at most, of which ${(library.characters / 2 ** 20).toFixed(0)} million letters are the reader’s`,
      kept: true,
    },
  ];
}

function ms(value: number): string {
  return `${value.toFixed(0)} ms`;
}
