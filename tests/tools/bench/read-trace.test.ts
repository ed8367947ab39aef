import { expect, test } from 'vitest';
import { workOfScripts } from '../../../tools/bench/read-trace.ts';

const OURS = 'chrome-extension://abc';
const PAGE = 1;
const MAIN = 10;
const WORKER = 11;

/** A profile of one thread in which one script ran for some samples of a millisecond each. */
function profile(tid: number, id: string, url: string, samples: number) {
  return [
    { name: 'Profile', ph: 'P', pid: PAGE, tid, ts: 0, id, args: { data: { startTime: 0 } } },
    {
      name: 'ProfileChunk',
      ph: 'P',
      pid: PAGE,
      // Chunks are told by the thread that takes the samples.
      tid: 99,
      ts: 0,
      id,
      args: {
        data: {
          cpuProfile: { nodes: [{ id: 1, callFrame: { url } }], samples: Array(samples).fill(1) },
          timeDeltas: Array(samples).fill(1_000),
        },
      },
    },
  ];
}

const thread = {
  name: 'thread_name',
  ph: 'M',
  pid: PAGE,
  tid: MAIN,
  ts: 0,
  args: { name: 'CrRendererMain' },
};
const task = (ts: number, dur: number) => ({ name: 'RunTask', ph: 'X', pid: PAGE, tid: MAIN, ts, dur });

test.each([
  ['a script of ours on the main thread counts', profile(MAIN, '0x1', `${OURS}/reader.js`, 5), 5, 4],
  ['a worker of ours in the same process does not', profile(WORKER, '0x2', `${OURS}/background.js`, 5), 0, 0],
  ['nor does a script of the page', profile(MAIN, '0x1', 'http://page/script.js', 5), 0, 0],
  [
    'a worker’s samples do not move the clock of the main thread',
    [...profile(WORKER, '0x2', `${OURS}/background.js`, 50), ...profile(MAIN, '0x1', `${OURS}/reader.js`, 5)],
    5,
    4,
  ],
])('%s', (_, events, total, longestTask) => {
  // Samples fall at 1, 2, 3, 4 and 5 ms; the first task holds four of them.
  const traceEvents = [thread, task(500, 4_000), task(4_800, 1_000), ...events];
  expect(workOfScripts({ traceEvents }, OURS)).toEqual({ total, longestTask });
});
