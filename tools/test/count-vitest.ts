import type { Tally } from './tally.ts';

/**
 * Counts what Vitest's JSON reporter tells (it is that of Jest: `testResults[].assertionResults[].status`). Each
 * test is one; a file that broke before its first test is one failed; a run that failed without any failed test
 * (an error that nobody caught, no test found, no report) is one failed too. Skipped tests are neither.
 */
export function countVitest(report: unknown, exitCode: number): Tally {
  let passed = 0;
  let failed = 0;
  for (const file of listIn(report, 'testResults')) {
    const statuses = listIn(file, 'assertionResults').map((test) => valueIn(test, 'status'));
    passed += statuses.filter((status) => status === 'passed').length;
    const failures = statuses.filter((status) => status === 'failed').length;
    failed += failures === 0 && valueIn(file, 'status') === 'failed' ? 1 : failures;
  }
  const isSilentFailure = failed === 0 && (exitCode !== 0 || passed === 0);
  return { passed, failed: isSilentFailure ? 1 : failed };
}

function listIn(value: unknown, key: string): unknown[] {
  const list = valueIn(value, key);
  return Array.isArray(list) ? list : [];
}

function valueIn(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
}
