import { expect, test } from 'vitest';
import { readOpening } from '../../../tools/bench/read-opening.ts';

const PAGE = 1;
const BROWSER = 2;
const MS = 1_000;

const at = (ms: number, name: string, args = {}, pid = PAGE) => ({ name, pid, ts: ms * MS, args });
const picture = (ms: number, frame: number, snapshot: string) =>
  at(ms, 'Screenshot', { frame_sequence: frame, snapshot }, BROWSER);
const frame = (ms: number, number: number) => [
  at(ms, 'BeginMainThreadFrame'),
  at(ms + 5, 'DrawFrame', { frameSeqId: number }),
];
const opened = (ms: number) => at(ms, 'EventDispatch', { data: { type: 'beforetoggle' } });

const BEFORE = [picture(0, 1, 'page'), at(150, 'TimerFire'), at(300, 'TimerFire')];

test('a card in the first frame after its dwell took one', () => {
  const trace = [...BEFORE, opened(302), ...frame(304, 2), picture(310, 2, 'page with card')];
  expect(readOpening(trace)).toEqual({ frames: 1, drawnMs: 9, isWhole: true });
});

test('a card in the second frame took two, wherever the work was', () => {
  const late = [...BEFORE, opened(302), ...frame(304, 2), ...frame(320, 3), picture(326, 3, 'card')];
  expect(readOpening(late)).toEqual({ frames: 2, drawnMs: 25, isWhole: true });
  // A picture of a frame that shows no card yet is none of it.
  const still = late.toSpliced(-1, 0, picture(311, 2, 'page'));
  expect(readOpening(still)).toEqual({ frames: 2, drawnMs: 25, isWhole: true });
});

test('a card that the dwell did not find drawn is late by what it waited', () => {
  const trace = [...BEFORE, opened(340), ...frame(341, 2), picture(350, 2, 'card')];
  expect(readOpening(trace)?.drawnMs).toBe(46);
});

test('a card that changes after it has come did not come whole', () => {
  const trace = [
    ...BEFORE,
    opened(302),
    ...frame(304, 2),
    picture(310, 2, 'half a card'),
    picture(326, 3, 'card'),
  ];
  expect(readOpening(trace)?.isWhole).toBe(false);
});

test('where no card came there is nothing to tell', () => {
  expect(readOpening([...BEFORE, ...frame(304, 2)])).toBeNull();
  expect(readOpening([...BEFORE, opened(302), ...frame(304, 2), picture(310, 2, 'page')])).toBeNull();
});
