import { describe, expect, test } from 'vitest';
import { AT_REST, type Hover, type HoverEvent, hover } from '../../../src/core/hover/hover.ts';

/** Plays events from rest; tokens count from 1 in the order of the events. */
function play(...events: readonly Partial<HoverEvent>[]): Hover {
  return events.reduce<Hover>(
    // The table leaves out what an event does not need; the token is the event's number.
    (state, event, index) => hover(state, { token: index + 1, ...event } as HoverEvent),
    AT_REST,
  );
}

const on = (mark: number | null, more: object = {}) =>
  ({ type: 'pointed', mark, inCorridor: false, fast: false, ...more }) as const;
const dwelt = (token: number) => ({ type: 'dwelt', token }) as const;
const graceEnded = (token: number) => ({ type: 'graceEnded', token }) as const;

const open = {
  at: 'open',
  mark: 7,
  token: 1,
  leaving: null,
  next: null,
  inCard: false,
  held: false,
} as const;

describe('opening', () => {
  test.each<[string, Partial<HoverEvent>[], Hover]>([
    ['a pointer beside all marks is at rest', [on(null)], AT_REST],
    ['a pointer on a mark dwells', [on(7)], { at: 'dwelling', mark: 7, token: 1 }],
    [
      'a pointer that moves within the mark goes on dwelling',
      [on(7), on(7)],
      { at: 'dwelling', mark: 7, token: 1 },
    ],
    [
      'a pointer that crosses fast begins again',
      [on(7), on(7, { fast: true })],
      { at: 'dwelling', mark: 7, token: 2 },
    ],
    [
      'a pointer that goes on to another mark dwells there',
      [on(7), on(8)],
      { at: 'dwelling', mark: 8, token: 2 },
    ],
    ['a pointer that leaves before the time is at rest', [on(7), on(null)], AT_REST],
    ['the end of the dwell opens', [on(7), dwelt(1)], open],
    ['the end of an earlier dwell does not', [on(7), on(8), dwelt(1)], { at: 'dwelling', mark: 8, token: 2 }],
    ['the end of a dwell that was left does not', [on(7), on(null), dwelt(1)], AT_REST],
    ['a tap opens at once', [{ type: 'tapped', mark: 7 }], open],
    [
      'a tap beside closes',
      [
        { type: 'tapped', mark: 7 },
        { type: 'tapped', mark: null },
      ],
      AT_REST,
    ],
  ])('%s', (_, events, state) => {
    expect(play(...events)).toEqual(state);
  });
});

describe('leaving', () => {
  const opened = [on(7), dwelt(1)];
  test.each<[string, Partial<HoverEvent>[], Hover]>([
    ['leaving the mark starts the grace', [on(null)], { ...open, leaving: 3 }],
    ['going further off does not start it anew', [on(null), on(null)], { ...open, leaving: 3 }],
    ['the end of the grace closes', [on(null), graceEnded(3)], AT_REST],
    ['the end of another grace does not', [on(null), graceEnded(2)], { ...open, leaving: 3 }],
    ['coming back to the mark ends the grace', [on(null), on(7), graceEnded(3)], open],
    [
      'each step in the corridor renews the grace',
      [on(null), on(null, { inCorridor: true })],
      { ...open, leaving: 4 },
    ],
    [
      'a mark crossed in the corridor stays quiet',
      [on(8, { inCorridor: true }), dwelt(3)],
      { ...open, leaving: 3 },
    ],
    [
      'reaching the card ends the grace',
      [on(null), { type: 'enteredCard' }, graceEnded(3)],
      { ...open, inCard: true },
    ],
    [
      'a step on the page that is told after the card was reached is past',
      [on(null), { type: 'enteredCard' }, on(null), graceEnded(5)],
      { ...open, inCard: true },
    ],
    ['leaving the card starts it', [{ type: 'enteredCard' }, { type: 'leftCard' }], { ...open, leaving: 4 }],
    ['resting on another mark opens that', [on(8), dwelt(3)], { ...open, mark: 8, token: 3 }],
    [
      'a dwell on another mark outlives the grace',
      [on(null), on(8), graceEnded(3)],
      { at: 'dwelling', mark: 8, token: 4 },
    ],
    ['crossing another mark does not', [on(8), on(null), dwelt(3)], { ...open, leaving: 3 }],
    ['Esc closes at once', [{ type: 'dismissed' }], AT_REST],
  ])('%s', (_, events, state) => {
    expect(play(...opened, ...events)).toEqual(state);
  });
});

describe('a card in which somebody writes', () => {
  const writing = [on(7), dwelt(1), { type: 'beganWriting' } as const];
  test.each<[string, Partial<HoverEvent>[], Hover]>([
    ['stays when the pointer goes away', [on(null), graceEnded(4)], { ...open, held: true }],
    ['stays when the pointer leaves it', [{ type: 'leftCard' }], { ...open, held: true }],
    ['does not change when the pointer rests on another mark', [on(8), dwelt(4)], { ...open, held: true }],
    [
      'stays when its mark is rendered anew',
      [{ type: 'marksGone', isGone: () => true }],
      { ...open, held: true },
    ],
    ['closes by Esc', [{ type: 'dismissed' }], AT_REST],
    [
      'may close again when the writing has ended',
      [{ type: 'endedWriting' }, on(null), graceEnded(5)],
      AT_REST,
    ],
  ])('%s', (_, events, state) => {
    expect(play(...writing, ...events)).toEqual(state);
  });
});

test('a card closes when its mark leaves the page', () => {
  const gone = { type: 'marksGone', isGone: (mark: number) => mark === 7 } as const;
  expect(play(on(7), dwelt(1), gone)).toEqual(AT_REST);
  expect(play(on(7), gone)).toEqual(AT_REST);
  expect(play(on(8), gone)).toEqual({ at: 'dwelling', mark: 8, token: 1 });
});
