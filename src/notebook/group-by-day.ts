import type { Instant } from '../core/notes/note.ts';
import { dayAt, sayDay, type TimeZone } from '../core/notes/say-instant.ts';

export type DayOf<Item> = { readonly day: string; readonly items: readonly Item[] };

const MS_PER_DAY = 86_400_000;

/** Items, already in order, under the days on which they were made, as a reader would name those days at `now`. */
export function groupByDay<Item extends { readonly created: Instant }>(
  items: readonly Item[],
  now: Instant,
  timeZone: TimeZone,
): readonly DayOf<Item>[] {
  const today = dayAt(now, timeZone);
  const yesterday = dayBefore(today);
  const groups: { day: string; date: string | null; items: Item[] }[] = [];
  for (const item of items) {
    const date = dayAt(item.created, timeZone);
    const last = groups.at(-1);
    if (last && last.date === date) {
      last.items.push(item);
      continue;
    }
    const day = sayDay(item.created, timeZone);
    const said = date === today ? 'Today' : date === yesterday ? 'Yesterday' : day;
    groups.push({ day: said, date, items: [item] });
  }
  return groups;
}

/** By the calendar, in which days have no hours: a day of the clock may have 23. */
function dayBefore(day: string | null): string | null {
  if (day === null) return null;
  return new Date(Date.parse(`${day}T00:00:00Z`) - MS_PER_DAY).toISOString().slice(0, 10);
}
