import { describe, expect, test } from 'vitest';
import {
  type BackupLog,
  type BackupMade,
  isBackupDue,
  NO_BACKUPS,
  readBackupLog,
  withBackup,
} from '../../../src/core/notes/backup-log.ts';

const NOW = '2026-11-27T12:00:00.000Z';
const made = (at: string, notes = 10): BackupMade => ({
  at,
  file: `${at}.json`,
  bytes: 100,
  notes,
  place: { kind: 'downloads', download: 1, notInFolder: null },
});
const log = (part: Partial<BackupLog>): BackupLog => ({ ...NO_BACKUPS, ...part });

describe('a copy', () => {
  test.each<[string, Partial<BackupLog>, boolean]>([
    ['is not due before the reader has wanted any', {}, false],
    ['is not due where they want none', { rhythm: 'never' }, false],
    ['is due at once where there is none yet', { rhythm: 'weekly' }, true],
    [
      'is not due six days after the last',
      { rhythm: 'weekly', made: [made('2026-11-21T12:00:00.000Z')] },
      false,
    ],
    ['is due seven days after', { rhythm: 'weekly', made: [made('2026-11-20T12:00:00.000Z')] }, true],
    ['is due every day', { rhythm: 'daily', made: [made('2026-11-26T11:59:00.000Z')] }, true],
    [
      'is due where the clock was put back',
      { rhythm: 'weekly', made: [made('2027-03-01T00:00:00.000Z')] },
      true,
    ],
    [
      'that failed just now is not tried at once again',
      { rhythm: 'weekly', failure: { at: '2026-11-27T11:30:00.000Z', why: 'full' } },
      false,
    ],
    [
      'that failed two hours ago is tried again',
      { rhythm: 'weekly', failure: { at: '2026-11-27T10:00:00.000Z', why: 'full' } },
      true,
    ],
    [
      'that failed before the clock was put back is tried again',
      { rhythm: 'weekly', failure: { at: '2027-03-01T00:00:00.000Z', why: 'full' } },
      true,
    ],
  ])('%s', (_, part, isDue) => {
    expect(isBackupDue(log(part), NOW)).toBe(isDue);
  });
});

describe('of many copies', () => {
  const days = Array.from(
    { length: 10 },
    (_, nth) => `2026-11-${String(20 - nth).padStart(2, '0')}T00:00:00.000Z`,
  );

  test('the last ten are kept', () => {
    const before = log({
      rhythm: 'weekly',
      made: days.map((day) => made(day)),
      failure: { at: NOW, why: 'x' },
    });
    const { log: after, drop } = withBackup(before, made(NOW));
    expect(after.made.map(({ at }) => at)).toEqual([NOW, ...days.slice(0, 9)]);
    expect(drop.map(({ at }) => at)).toEqual([days[9]]);
    expect(after.failure).toBeNull();
  });

  test('one with more notes than all that came after is kept too', () => {
    const fullest = made(days[9]!, 500);
    const before = log({ made: [...days.slice(0, 9).map((day) => made(day, 3)), fullest] });
    const { log: after, drop } = withBackup(before, made(NOW, 3));
    expect(after.made).toContain(fullest);
    expect(drop).toEqual([]);
  });
});

test('a log from before folders could be chosen is read', () => {
  const copy = { at: NOW, file: 'a.json', bytes: 100, notes: 10 };
  const old = { ...copy, download: 7 };
  const byHand = { ...copy, download: null };
  expect(readBackupLog({ rhythm: 'weekly', made: [old, byHand], failure: null }).made).toEqual([
    { ...copy, place: { kind: 'downloads', download: 7, notInFolder: null } },
    { ...copy, place: { kind: 'by-hand' } },
  ]);
});

test.each([
  ['nothing', undefined],
  ['another shape', { rhythm: 'hourly', made: [], failure: null }],
  ['a copy without a date', { rhythm: 'weekly', made: [{ file: 'a' }], failure: null }],
])('a log that says %s is as if there were no copies', (_, unknown) => {
  expect(readBackupLog(unknown)).toEqual(NO_BACKUPS);
});
