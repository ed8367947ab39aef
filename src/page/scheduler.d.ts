/** Prioritized Task Scheduling (https://wicg.github.io/scheduling-apis/), as far as it is used here. */
declare const scheduler: { yield(): Promise<void> };
