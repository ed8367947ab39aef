import { readOptions } from '../read-options.ts';
import { type BrowserName, CommandFailure } from '../setup.mjs';

const USAGE = 'Usage: npm start -- [FILE-OR-URL] [--firefox] [--json]';

export type StartRequest = {
  /** The page as it was named; `null` for the demo article. */
  readonly page: string | null;
  readonly browser: BrowserName;
  readonly json: boolean;
};

/** What `npm start` was asked for. */
export function readStartArguments(args: readonly string[]): StartRequest {
  const { values, positionals } = readOptions(
    args,
    { firefox: { type: 'boolean' }, json: { type: 'boolean' } },
    USAGE,
  );
  if (positionals.length > 1) throw new CommandFailure(`More than one page was named. ${USAGE}`, 2);
  return {
    page: positionals[0] ?? null,
    browser: values.firefox ? 'firefox' : 'chromium',
    json: values.json ?? false,
  };
}
