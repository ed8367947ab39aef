import { ensureBuilt } from '../../browser/built-extension.ts';
import type { FaultRow } from '../fault-row.ts';
import { attackBuild } from './attack-build.ts';
import { buildNaive } from './build-naive.ts';

/** A page attacks a naive variant of Gloss, which must fall, or the attack is none; and then Gloss. */
export const LEAKS_ROW: FaultRow = {
  name: 'leaks',
  fault: 'a page tries to learn what the reader keeps',
  async play({ browser }) {
    const naive = await attackBuild(browser, buildNaive(browser));
    const ours = await attackBuild(browser, ensureBuilt(browser));
    const harmless = naive.filter(({ succeeded }) => !succeeded).map(({ attack }) => attack.name);
    const leaks = ours.filter(({ succeeded }) => succeeded).map(({ attack }) => attack.name);
    const wrong = [
      ...harmless.map((name) => `fails against the naive variant too: a page that ${name}`),
      ...leaks.map((name) => `SUCCEEDS: a page that ${name}`),
    ];
    return {
      done: `${naive.length} attacks, a page that: ${naive.map(({ attack }) => attack.name).join('; ')}`,
      survived:
        wrong.length === 0
          ? 'all succeed against a naive variant of the same build and fail against Gloss'
          : wrong.join('; '),
      isHeld: wrong.length === 0,
    };
  },
};
