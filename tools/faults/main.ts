import { readOptions } from '../read-options.ts';
import { runCommand } from '../run-command.ts';
import { type BrowserName, CommandFailure } from '../setup.mjs';
import { FAULT_ROWS } from './fault-rows.ts';

const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox'];
const NAMES = FAULT_ROWS.map(({ name }) => name);
const USAGE =
  `Usage: npm run faults -- [--row ${NAMES.join('|')}]… [--browser chromium|firefox]… [--kills N] [--seed N] ` +
  '[--seconds N]';
/** In each of the browsers. */
const KILLS = 500;

await runCommand(async (args, signal) => {
  const { values } = readOptions(
    args,
    {
      row: { type: 'string', multiple: true },
      browser: { type: 'string', multiple: true },
      kills: { type: 'string' },
      seed: { type: 'string' },
      seconds: { type: 'string' },
    },
    USAGE,
  );
  const kills = numberFrom(values.kills) ?? KILLS;
  const seed = numberFrom(values.seed) ?? Math.floor(Math.random() * 2 ** 31);
  const seconds = numberFrom(values.seconds);
  const rows = chosen(FAULT_ROWS, values.row, ({ name }) => name);
  let lost = 0;
  for (const browser of chosen(BROWSERS, values.browser, (name) => name)) {
    for (const row of rows) {
      if (signal.aborted) return;
      const { done, survived, isHeld } = await row.play({ browser, kills, seed, seconds }, signal);
      if (!isHeld) lost += 1;
      console.log(
        `${isHeld ? 'held' : 'NOT HELD'} · ${browser} · ${row.fault} · ${done} · ${survived} · seed ${seed}`,
      );
    }
  }
  if (lost > 0) throw new CommandFailure(`${lost} not held.`);
});

function numberFrom(text: string | undefined): number | null {
  if (text === undefined) return null;
  const number = Number(text);
  if (!Number.isInteger(number) || number < 0)
    throw new CommandFailure(`“${text}” is no whole number. ${USAGE}`, 2);
  return number;
}

/** Those that were named, or all. */
function chosen<Item>(
  items: readonly Item[],
  names: readonly string[] | undefined,
  nameOf: (item: Item) => string,
): readonly Item[] {
  const unknown = names?.find((name) => !items.some((item) => nameOf(item) === name));
  if (unknown !== undefined) throw new CommandFailure(`There is no “${unknown}”. ${USAGE}`, 2);
  return names ? items.filter((item) => names.includes(nameOf(item))) : items;
}
