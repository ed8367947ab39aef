import { commandLineOf, privateOf, processesUnder } from '../../browser/processes.ts';

const LOOK_MS = 50;

/** The process of the extension's pages, by how the browsers start it. Firefox's cannot be told from others of its kind. */
export const OUR_PROCESS = {
  chromium: (line: string) => line.includes('--extension-process'),
  firefox: (line: string) => line.includes('-contentproc') && /\btab\b/.test(line),
} as const;

export type MemoryWatch = {
  /** Private megabytes at most since the last time it was asked. */
  readonly peak: () => number;
  readonly end: () => void;
};

/**
 * Watches the memory of the process that holds the extension's pages and workers: of all that a browser has started,
 * the one with `sign` in its command line that grows largest. Linux only; elsewhere it tells 0.
 */
export function watchMemory(browser: number, isOurs: (commandLine: string) => boolean): MemoryWatch {
  let peak = 0;
  const look = () => {
    for (const pid of processesUnder(browser))
      if (isOurs(commandLineOf(pid))) peak = Math.max(peak, privateOf(pid));
  };
  const timer = setInterval(look, LOOK_MS);
  return {
    peak() {
      look();
      const highest = peak;
      peak = 0;
      return highest;
    },
    end: () => clearInterval(timer),
  };
}
