import { expect, test } from 'vitest';
import { sayEncounters } from '../../src/ui/say-encounters.ts';

const TODAY = '2026-11-27';

test.each([
  [1, '2026-11-27', 'Met for the first time today'],
  [2, '2026-11-27', 'Met 2 times, all today'],
  [1, '2026-03-05', 'Met once, on March 5'],
  [1, '2024-03-05', 'Met once, on March 5, 2024'],
  [12, '2026-03-05', 'Met 12 times since March'],
  [12, '2026-11-05', 'Met 12 times since November 5'],
  [1_204, '2025-03-05', 'Met 1,204 times since March 2025'],
])('%i times since %s is told as “%s”', (times, since, said) => {
  expect(sayEncounters({ times, since, last: TODAY }, TODAY)).toBe(said);
});
