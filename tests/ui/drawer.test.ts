import { expect, test } from 'vitest';
import { drawer } from '../../src/ui/drawer.ts';

test('what changes while a screen is drawn is drawn after it, not within it', () => {
  const steps: string[] = [];
  let blurs = 1;
  const draw = drawer(() => {
    steps.push('begin');
    if (blurs-- > 0) draw();
    steps.push('end');
  });
  draw();
  expect(steps).toEqual(['begin', 'end', 'begin', 'end']);
});

test('a drawing that fails leaves the next one possible', () => {
  let fails = true;
  let drawn = 0;
  const draw = drawer(() => {
    if (fails) throw new Error('no');
    drawn += 1;
  });
  expect(draw).toThrow('no');
  fails = false;
  draw();
  expect(drawn).toBe(1);
});
