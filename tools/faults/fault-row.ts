import type { BrowserName } from '../setup.mjs';

/** What a run was asked for. */
export type FaultOptions = {
  readonly browser: BrowserName;
  readonly kills: number;
  readonly seed: number;
  /** How long the long rows go on at most, in seconds. */
  readonly seconds: number | null;
};

export type FaultOutcome = {
  readonly done: string;
  /** What survived; what is wrong, where `isHeld` is false. */
  readonly survived: string;
  readonly isHeld: boolean;
};

/** One fault that is played in a real browser. */
export type FaultRow = {
  /** By which `--row` asks for it. */
  readonly name: string;
  readonly fault: string;
  readonly play: (options: FaultOptions, signal: AbortSignal) => Promise<FaultOutcome>;
};
