import { describe, expect, test } from 'vitest';
import { transliterations } from '../../../src/core/spotting/transliterations.ts';

describe('a name from Cyrillic is found as the press spells it', () => {
  test.each([
    ['Dmitry Medvedev', 'Dmitriy Medvedev'],
    ['Sergey Lavrov', 'Sergei Lavrov'],
    ['Sergey Kislyak', 'Sergei Kisliak'],
    ['Alexei Navalny', 'Aleksey Navalny'],
    ['Volodymyr Zelensky', 'Volodymyr Zelenskiy'],
    ['Volodymyr Zelenskyy', 'Volodymyr Zelensky'],
    ['Yury Ushakov', 'Yuri Ushakov'],
    ['Nikolai Patrushev', 'Nikolay Patrushev'],
    ['Sergey Viktorovich Lavrov', 'Sergei Viktorovich Lavrov'],
  ])('%s: %s', (name, spelled) => {
    expect(transliterations(name)).toContain(spelled);
  });
});

test.each(['Kim Jong Un', 'Donald Trump', 'Madonna', 'Sergey'])('%s has one spelling', (name) => {
  expect(transliterations(name)).toEqual([]);
});

test('no spelling is the name itself, and none is there twice', () => {
  const spelled = transliterations('Dmitry Peskov');
  expect(spelled).not.toContain('Dmitry Peskov');
  expect(new Set(spelled).size).toBe(spelled.length);
});
