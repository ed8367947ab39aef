import type { LocalDay } from '../../core/notes/encounter.ts';
import { say, sayCount } from '../../language/speak.ts';
import { sayLocalDay } from '../../ui/say-encounters.ts';

type MonthBarsProps = { readonly days: readonly LocalDay[]; readonly today: LocalDay };

/** Fewer months are no course of anything. */
const FEWEST = 2;
/** As long as encounters are kept. */
const MOST = 24;

/** How often in each month, from the first to this one: a bar each. */
export function MonthBars({ days, today }: MonthBarsProps) {
  const counts = new Map<string, number>();
  for (const day of days) counts.set(day.slice(0, 7), (counts.get(day.slice(0, 7)) ?? 0) + 1);
  const first = [...counts.keys()].sort()[0];
  if (!first) return null;
  const months = monthsBetween(first, today.slice(0, 7)).slice(-MOST);
  if (months.length < FEWEST) return null;
  const highest = Math.max(...counts.values());
  return (
    <ol class="met-months" aria-label={say('met.byMonth')}>
      {months.map((month) => {
        const count = counts.get(month) ?? 0;
        const name = sayLocalDay(`${month}-01`, { month: 'long', year: 'numeric' });
        return (
          <li key={month} class="met-column" title={`${name}: ${count}`}>
            <span class="met-bar" style={{ height: `${(100 * count) / highest}%` }} />
            <span class="unseen">{sayCount('met.inMonth', count, name)}</span>
            <span class="met-month" aria-hidden="true">
              {sayLocalDay(`${month}-01`, { month: 'narrow' })}
            </span>
          </li>
        );
      })}
    </ol>
  );
}

/** Both as `YYYY-MM`, both included. */
function monthsBetween(first: string, last: string): string[] {
  const months: string[] = [];
  let [year = 0, month = 1] = first.split('-').map(Number);
  for (;;) {
    const name = `${year}-${String(month).padStart(2, '0')}`;
    if (name > last) return months;
    months.push(name);
    month += 1;
    if (month > 12) {
      month = 1;
      year += 1;
    }
  }
}
