import { readdirSync, readFileSync } from 'node:fs';

const LOOK_MS = 50;

/** The process of the extension's pages, by how the browsers start it. Firefox's cannot be told from others of its kind. */
export const OUR_PROCESS = {
  chromium: (line: string) => line.includes('--extension-process'),
  firefox: (line: string) => line.includes('-contentproc') && /\btab\b/.test(line),
} as const;

export type MemoryWatch = {
  /** Megabytes at most since the last time it was asked. */
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
    for (const pid of descendants(browser)) {
      const ours = read(`/proc/${pid}/cmdline`).replaceAll('\0', ' ');
      if (isOurs(ours)) peak = Math.max(peak, residentOf(pid));
    }
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

function residentOf(pid: number): number {
  const kilobytes = /^VmRSS:\s+(\d+)/m.exec(read(`/proc/${pid}/status`))?.[1];
  return Number(kilobytes ?? 0) / 1_000;
}

function descendants(root: number): number[] {
  const children = new Map<number, number[]>();
  for (const name of entries('/proc')) {
    const pid = Number(name);
    if (!Number.isInteger(pid)) continue;
    // The program's name stands in brackets and may hold anything.
    const parent = Number(/\) \S (\d+)/.exec(read(`/proc/${pid}/stat`))?.[1]);
    const siblings = children.get(parent);
    if (siblings) siblings.push(pid);
    else children.set(parent, [pid]);
  }
  const found: number[] = [];
  const waiting = [root];
  for (let pid = waiting.pop(); pid !== undefined; pid = waiting.pop()) {
    found.push(pid);
    waiting.push(...(children.get(pid) ?? []));
  }
  return found;
}

/** A process may end between two looks. */
function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

function entries(path: string): string[] {
  try {
    return readdirSync(path);
  } catch {
    return [];
  }
}
