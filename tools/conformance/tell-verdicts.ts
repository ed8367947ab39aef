import type { Verdict } from './check-annotations.ts';
import { REASONS } from './reasons.ts';

/** Verdicts as a table; `failed` counts what must or should be and is not, without a reason. */
export function tellVerdicts(verdicts: readonly Verdict[]): { lines: string[]; failed: number } {
  const lines: string[] = [];
  let failed = 0;
  for (const kind of ['annotation', 'collection', 'page'] as const)
    for (const level of ['must', 'should', 'may'] as const) {
      const some = verdicts.filter((verdict) => verdict.of === kind && verdict.level === level);
      const whole = some.filter(({ held, documents }) => held === documents);
      const partly = some.filter(({ held, documents }) => held > 0 && held < documents);
      lines.push(
        '',
        `${kind}, ${level.toUpperCase()}: ${whole.length} of ${some.length} held by all ${some[0]?.documents ?? 0} documents` +
          (partly.length > 0 ? `, ${partly.length} by some` : ''),
      );
      for (const { id, title, held, documents } of some) {
        const mark = held === documents ? '✓' : held > 0 ? '◐' : '–';
        if (level === 'may' && held === 0) continue;
        const reason = held === documents || level === 'may' ? '' : REASONS[id];
        if (reason === undefined) failed += 1;
        lines.push(
          `  ${mark} ${id}  ${held}/${documents}  ${title}${reason ? `\n      ${reason}` : reason === undefined ? '\n      NOT HELD' : ''}`,
        );
      }
    }
  return { lines: lines.slice(1), failed };
}
