import { describe, expect, test } from 'vitest';
import { CommandFailure } from '../../tools/setup.mjs';
import { countVitest } from '../../tools/test/count-vitest.ts';
import { runStages, told } from '../../tools/test/run-stages.ts';
import type { Stage } from '../../tools/test/stages.ts';

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((one) => ({ status: one })),
});

describe('counting tests', () => {
  test.each([
    [
      'each test counts as one',
      [file('passed', 'passed', 'passed'), file('failed', 'passed', 'failed')],
      1,
      '3 passed, 1 failed',
    ],
    [
      'a skipped test counts as neither',
      [file('passed', 'passed', 'skipped', 'todo')],
      0,
      '1 passed, 0 failed',
    ],
    [
      'each file that broke before its first test is one failed',
      [file('passed', 'passed'), file('failed'), file('failed')],
      1,
      '1 passed, 2 failed',
    ],
    ['an error outside all tests is one failed', [file('passed', 'passed')], 1, '1 passed, 1 failed'],
    ['a run without any test is one failed', [], 0, '0 passed, 1 failed'],
  ])('%s', (_, testResults, exitCode, line) => {
    expect(told(countVitest({ testResults }, exitCode))).toBe(line);
  });

  test('a run that left no report is one failed', () => {
    expect(countVitest(null, 1)).toEqual({ passed: 0, failed: 1 });
  });
});

describe('stages', () => {
  const never = new AbortController().signal;
  const stage = (title: string, passed: number, failed: number, needs: string[] = []): Stage => ({
    title,
    needs,
    run: async () => ({ passed, failed }),
  });

  test('go on after one that fails, except those that need it', async () => {
    const said: string[] = [];
    const ran = await runStages(
      [stage('Lint', 0, 1), stage('Build', 0, 1), stage('Unit', 7, 0), stage('Browser', 9, 0, ['Build'])],
      (line) => said.push(line.trim()),
      never,
    );
    expect(ran.lines).toEqual([
      'Lint: 0 passed, 1 failed',
      'Build: 0 passed, 1 failed',
      'Unit: 7 passed, 0 failed',
      'Browser: not run, counted as failed',
    ]);
    expect(told(ran.tally)).toBe('7 passed, 3 failed');
    expect(said).toEqual([
      '── Lint ──',
      '── Build ──',
      '── Unit ──',
      '── Browser ──',
      'Not run: “Build” failed.',
    ]);
  });

  test('that need one which did not run do not run either', async () => {
    const chain = [stage('A', 0, 1), stage('B', 1, 0, ['A']), stage('C', 1, 0, ['B'])];
    expect(told((await runStages(chain, () => {}, never)).tally)).toBe('0 passed, 3 failed');
  });

  test('that cannot start for a reason the person can mend say it and fail', async () => {
    const said: string[] = [];
    const run = () => Promise.reject(new CommandFailure('Firefox was not found.'));
    const ran = await runStages([{ title: 'Browser', needs: [], run }], (line) => said.push(line), never);
    expect(told(ran.tally)).toBe('0 passed, 1 failed');
    expect(said).toContain('Firefox was not found.');
  });
});
