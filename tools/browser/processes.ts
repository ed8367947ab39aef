import { readdirSync, readFileSync } from 'node:fs';

// What Linux tells of processes; elsewhere there is nothing to be read, and all of this finds none.

/** A process with all that it has started, by their ids. */
export function processesUnder(root: number): number[] {
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

/** The processes of a browser that hold the extension's pages, frames and workers. */
export function extensionProcesses(browser: number): number[] {
  return processesUnder(browser).filter(
    (pid) =>
      // Chromium says it on the command line, Firefox in the name.
      commandLineOf(pid).includes('--extension-process') ||
      read(`/proc/${pid}/comm`).trim() === 'WebExtensions',
  );
}

export function commandLineOf(pid: number): string {
  return read(`/proc/${pid}/cmdline`).replaceAll('\0', ' ');
}

/** Megabytes of memory that a process holds. */
export function residentOf(pid: number): number {
  const kilobytes = /^VmRSS:\s+(\d+)/m.exec(read(`/proc/${pid}/status`))?.[1];
  return Number(kilobytes ?? 0) / 1_000;
}

/**
 * Megabytes that a process holds beside the files of the browser's own program, which all its processes share: what
 * Chromium's task manager calls its memory footprint.
 */
export function privateOf(pid: number): number {
  const status = read(`/proc/${pid}/status`);
  const kilobytes = ['RssAnon', 'RssShmem', 'VmSwap'].map((name) =>
    Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0),
  );
  return kilobytes.reduce((sum, one) => sum + one, 0) / 1_000;
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
