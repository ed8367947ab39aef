/** A worker may be busy for so long: whoever wants to stop is heard within it. Milliseconds. */
const WORKER_SLICE_MS = 40;

/**
 * Runs steps in slices, telling how far they are after each and hearing others in between. `null` where it was
 * stopped.
 */
export async function runInSlices<Step, Value>(
  steps: Generator<Step, Value>,
  onSlice: (step: Step) => void,
  signal: AbortSignal,
  sliceMs = WORKER_SLICE_MS,
): Promise<Value | null> {
  let began = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - began < sliceMs) continue;
    onSlice(step.value);
    await breathe();
    if (signal.aborted) return null;
    began = performance.now();
  }
}

/**
 * Lets messages in, and in a page also letters and frames. Not by a timer: those wait for four milliseconds each, and
 * in a tab that is not looked at for a second.
 */
export function breathe(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
