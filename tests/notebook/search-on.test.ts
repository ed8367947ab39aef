import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { searchOn } from '../../src/notebook/search-on.ts';

let log: string[];

beforeEach(() => {
  log = [];
  vi.stubGlobal('requestAnimationFrame', (draw: () => void) =>
    setTimeout(() => {
      log.push('frame');
      draw();
    }),
  );
});
afterEach(() => vi.unstubAllGlobals());

/** A search that is whole after so many slices; `during` is called in each with its number. */
function searchOf(slices: number, during: (slice: number) => void = () => {}): () => void {
  let slice = 0;
  const stop = new AbortController();
  return searchOn(
    () => {
      slice += 1;
      log.push(`slice ${slice}`);
      during(slice);
      return slice === slices;
    },
    () => log.push('show'),
    stop.signal,
  );
}

const isShown = () => vi.waitFor(() => expect(log.at(-1)).toBe('show'));

test('what was found at once is painted before more is looked for', async () => {
  searchOf(3)();
  await isShown();
  expect(log).toEqual(['frame', 'slice 1', 'slice 2', 'slice 3', 'show']);
});

test('a letter that is typed meanwhile is painted before more is looked for', async () => {
  const goOn: () => void = searchOf(3, (slice) => slice === 2 && setTimeout(goOn));
  goOn();
  await isShown();
  expect(log).toEqual(['frame', 'slice 1', 'slice 2', 'frame', 'slice 3', 'show']);
});

test('a search that was whole begins anew', async () => {
  let slices = 0;
  const goOn = searchOn(
    () => {
      slices += 1;
      return true;
    },
    () => log.push('show'),
    new AbortController().signal,
  );
  for (const nth of [1, 2]) {
    goOn();
    await vi.waitFor(() => expect(log.filter((one) => one === 'show')).toHaveLength(nth));
  }
  expect(slices).toBe(2);
});
