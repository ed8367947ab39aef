import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type HoverRun, runHover } from '../../src/reader/run-hover.ts';

const DWELL_MS = 300;

describe('a hover', () => {
  let done: string[];
  let dwellMs: number;
  let hover: HoverRun;
  let stop: AbortController;
  beforeEach(() => {
    vi.useFakeTimers();
    done = [];
    dwellMs = DWELL_MS;
    stop = new AbortController();
    hover = runHover(
      {
        prepare: () => done.push('prepare'),
        drawAhead: (mark) => done.push(`draw ${mark}`),
        show: (mark) => done.push(`show ${mark}`),
        hide: () => done.push('hide'),
        dwellMs: () => dwellMs,
      },
      stop.signal,
    );
  });
  afterEach(() => {
    stop.abort();
    vi.useRealTimers();
  });

  const point = (mark: number | null, fast = false) =>
    hover.send({ type: 'pointed', mark, inCorridor: false, fast });

  test('has the card drawn before the dwell is over, and shown at its end', () => {
    point(1);
    expect(done).toEqual(['prepare']);
    vi.advanceTimersByTime(DWELL_MS - 1);
    expect(done).toEqual(['prepare', 'draw 1']);
    vi.advanceTimersByTime(1);
    expect(done).toEqual(['prepare', 'draw 1', 'show 1']);
  });

  test('has nothing drawn of what is only crossed', () => {
    for (const mark of [1, 2, 3]) {
      point(mark, true);
      vi.advanceTimersByTime(100);
    }
    point(null);
    vi.advanceTimersByTime(DWELL_MS);
    expect(done).toEqual(['prepare', 'hide']);
  });

  test('takes away what was drawn for a pointer that has gone on', () => {
    point(1);
    vi.advanceTimersByTime(DWELL_MS - 1);
    point(null);
    vi.advanceTimersByTime(DWELL_MS);
    expect(done).toEqual(['prepare', 'draw 1', 'hide']);
  });

  test('shows at once where nobody has to wait', () => {
    dwellMs = 0;
    point(1);
    vi.advanceTimersByTime(1);
    expect(done).toEqual(['prepare', 'draw 1', 'show 1']);
  });

  test('has the next card drawn only when the one that is open has closed', () => {
    point(1);
    vi.advanceTimersByTime(DWELL_MS);
    done = [];
    point(null);
    vi.advanceTimersByTime(50);
    point(2);
    vi.advanceTimersByTime(249);
    expect(done).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(done).toEqual(['hide', 'draw 2']);
    vi.advanceTimersByTime(50);
    expect(done).toEqual(['hide', 'draw 2', 'show 2']);
  });

  test('shows nothing any more when it is over', () => {
    point(1);
    stop.abort();
    vi.advanceTimersByTime(DWELL_MS);
    expect(done).toEqual(['prepare']);
  });
});
