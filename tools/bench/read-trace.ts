/** An event of Chromium's trace, as far as it is read here. Times are microseconds. */
type TraceEvent = {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly args?: {
    readonly name?: string;
    readonly data?: {
      readonly startTime?: number;
      readonly timeDeltas?: readonly number[];
      readonly cpuProfile?: {
        readonly nodes?: readonly ProfileNode[];
        readonly samples?: readonly number[];
      };
    };
  };
};

type ProfileNode = {
  readonly id: number;
  readonly parent?: number;
  readonly callFrame: { readonly url?: string };
};

/** What scripts of one origin did on the main thread of a page. Milliseconds. */
export type ScriptWork = {
  readonly total: number;
  /** As much of it as the fullest task held. */
  readonly longestTask: number;
};

/**
 * What the scripts whose address begins with `prefix` did in a trace: the time in which one of them was on the stack,
 * by V8's own sampling, summed by the browser's tasks. What the browser does for them (layout that they ask for) counts.
 */
export function workOfScripts(trace: { traceEvents: readonly TraceEvent[] }, prefix: string): ScriptWork {
  const events = trace.traceEvents;
  const main = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  const perTask = new Map<TraceEvent, number>();
  let total = 0;
  for (const pid of new Set(events.map((event) => event.pid))) {
    const tasks = events
      .filter(
        (one) => one.pid === pid && one.name === 'RunTask' && one.ph === 'X' && main.has(`${pid} ${one.tid}`),
      )
      .sort((a, b) => a.ts - b.ts);
    for (const { at, lasted } of samplesOf(events, pid, prefix)) {
      total += lasted;
      const task = taskAt(tasks, at);
      if (task) perTask.set(task, (perTask.get(task) ?? 0) + lasted);
    }
  }
  return { total: total / 1000, longestTask: Math.max(0, ...perTask.values()) / 1000 };
}

/** The samples of a process in which a script of that address was on the stack. */
function samplesOf(
  events: readonly TraceEvent[],
  pid: number,
  prefix: string,
): { readonly at: number; readonly lasted: number }[] {
  const found: { at: number; lasted: number }[] = [];
  const ours = new Map<number, boolean>([[0, false]]);
  let clock: number | null = null;
  for (const { name, args, ph, pid: from } of events) {
    if (from !== pid || ph !== 'P') continue;
    if (name === 'Profile') clock = args?.data?.startTime ?? null;
    if (name !== 'ProfileChunk' || clock === null) continue;
    for (const { id, parent, callFrame } of args?.data?.cpuProfile?.nodes ?? [])
      ours.set(id, ours.get(parent ?? 0) || (callFrame.url ?? '').startsWith(prefix));
    const deltas = args?.data?.timeDeltas ?? [];
    for (const [index, node] of (args?.data?.cpuProfile?.samples ?? []).entries()) {
      const lasted = deltas[index] ?? 0;
      clock += lasted;
      if (ours.get(node)) found.push({ at: clock, lasted });
    }
  }
  return found;
}

/** The task that runs at a time; tasks are sorted and do not overlap. */
function taskAt(tasks: readonly TraceEvent[], time: number): TraceEvent | null {
  let low = 0;
  let high = tasks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (tasks[middle]!.ts <= time) low = middle;
    else high = middle - 1;
  }
  const task = tasks[low];
  return task && task.ts <= time && time <= task.ts + (task.dur ?? 0) ? task : null;
}
