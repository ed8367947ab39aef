/** An event of Chromium's trace, as far as it is read here. Times are microseconds. */
type TraceEvent = {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Of a profile: events of one have the same. */
  readonly id?: string;
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
  const isMain = ({ pid, tid }: TraceEvent) => main.has(`${pid} ${tid}`);
  const perTask = new Map<TraceEvent, number>();
  let total = 0;
  for (const pid of new Set(events.map((event) => event.pid))) {
    const tasks = events
      .filter((one) => one.pid === pid && one.name === 'RunTask' && one.ph === 'X' && isMain(one))
      .sort((a, b) => a.ts - b.ts);
    for (const { at, lasted } of samplesOf(events, pid, isMain, prefix)) {
      total += lasted;
      const task = taskAt(tasks, at);
      if (task) perTask.set(task, (perTask.get(task) ?? 0) + lasted);
    }
  }
  return { total: total / 1000, longestTask: Math.max(0, ...perTask.values()) / 1000 };
}

/** The samples of the main thread of a process in which a script of that address was on the stack. */
function samplesOf(
  events: readonly TraceEvent[],
  pid: number,
  isMain: (event: TraceEvent) => boolean,
  prefix: string,
): { readonly at: number; readonly lasted: number }[] {
  const found: { at: number; lasted: number }[] = [];
  /** By id: each thread of the process (a background's worker too) has a profile of its own. */
  const profiles = new Map<string, { clock: number; readonly ours: Map<number, boolean> }>();
  for (const event of events) {
    const { name, args, ph, pid: from, id: profileId = '' } = event;
    if (from !== pid || ph !== 'P') continue;
    if (name === 'Profile' && isMain(event))
      profiles.set(profileId, { clock: args?.data?.startTime ?? 0, ours: new Map([[0, false]]) });
    const profile = profiles.get(profileId);
    if (name !== 'ProfileChunk' || !profile) continue;
    const { ours } = profile;
    for (const { id, parent, callFrame } of args?.data?.cpuProfile?.nodes ?? [])
      ours.set(id, ours.get(parent ?? 0) || (callFrame.url ?? '').startsWith(prefix));
    const deltas = args?.data?.timeDeltas ?? [];
    for (const [index, node] of (args?.data?.cpuProfile?.samples ?? []).entries()) {
      const lasted = deltas[index] ?? 0;
      profile.clock += lasted;
      if (ours.get(node)) found.push({ at: profile.clock, lasted });
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
