import type { Collision } from './collisions.ts';

/** How many forms several entries share and what settles them; each of them if `all` are asked for. */
export function tellCollisions(collisions: readonly Collision[], all: boolean): string {
  const settled = (by: Collision['settledBy']) => collisions.filter(({ settledBy }) => settledBy === by);
  const summary = `shared forms: ${settled('evidence').length} settled by evidence, ${settled('strength').length} by strength, ${settled('nothing').length} by decision`;
  if (!all) return `${summary} (list them with --collisions)`;
  const lines = collisions.map(
    ({ form, full, short, settledBy }) =>
      `${settledBy.padEnd(9)} ${form}: ${[...full, ...short.map((id) => `${id} (short)`)].join(', ')}`,
  );
  return [summary, ...lines.sort()].join('\n');
}
