import { readFileSync } from 'node:fs';

/** What was decided about forms that no rule settles; each with its reason. */
export type Decisions = {
  /** Several entries that all may be called by a form in full: by the form as the checker tells it. */
  readonly shared: Readonly<Record<string, string>>;
  /** Ordinary words that are forms in full all the same. */
  readonly ordinary: Readonly<Record<string, string>>;
};

export function readDecisions(): Decisions {
  return JSON.parse(readFileSync(new URL('decisions.json', import.meta.url), 'utf8')) as Decisions;
}
