/** Something that the person at the keyboard can mend; the message is the one line that they get. */
export class CommandFailure extends Error {
  readonly exitCode: number;
  /** `exitCode` is 1 unless said otherwise; 2 is for a command that was asked wrongly. */
  constructor(message: string, exitCode?: number);
}

/** Installs the packages if there are none, or others than package-lock.json names. */
export function ensurePackages(root?: string): void;

/** The Node 24 among the packages: its path, whether it is there or not. */
export function node24(root?: string): string;

export type BrowserName = 'chromium' | 'firefox';

/** What finding a browser asks of the machine. */
export type Machine = {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: string;
  readonly isProgram: (path: string) => boolean;
  /** The major version of a browser's program, where it tells. */
  readonly versionOf: (path: string) => number | null;
};

/** The path of a browser's program, or `null`; throws where a variable of ours names no program. */
export function findBrowser(name: BrowserName, machine?: Machine): string | null;

/** As `findBrowser`, but installs it where it is missing or too old (Debian and its kin, as root), or throws. */
export function ensureBrowser(name: BrowserName, machine?: Machine): string;
