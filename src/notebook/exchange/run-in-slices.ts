/** So long a slice may be: whoever wants to stop is heard within it. */
const SLICE_MS = 40;

/**
 * Runs steps in slices, telling how far they are after each and hearing others in between. `null` where it was
 * stopped.
 */
export async function runInSlices<Step, Value>(
  steps: Generator<Step, Value>,
  onSlice: (step: Step) => void,
  signal: AbortSignal,
): Promise<Value | null> {
  let began = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - began < SLICE_MS) continue;
    onSlice(step.value);
    await breathe();
    if (signal.aborted) return null;
    began = performance.now();
  }
}

/** Lets messages in. */
export function breathe(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
