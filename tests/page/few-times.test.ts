import { expect, test, vi } from 'vitest';
import { fewTimes } from '../../src/page/few-times.ts';

test('five times in five seconds, however often it is asked', () => {
  const clock = vi.spyOn(performance, 'now');
  const may = fewTimes();
  const at = (ms: number) => {
    clock.mockReturnValue(ms);
    return may();
  };
  expect([0, 10, 20, 30, 40].map(at)).toEqual([true, true, true, true, true]);
  expect(at(50)).toBe(false);
  expect([1_000, 2_000, 3_000, 4_000].map(at)).toEqual([false, false, false, false]);
  expect(at(5_500)).toBe(true);
  expect(at(5_600)).toBe(false);
  expect(at(11_000)).toBe(true);
  clock.mockRestore();
});
