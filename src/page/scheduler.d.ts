/** Prioritized Task Scheduling (https://wicg.github.io/scheduling-apis/), as far as it is used here. Not in every browser. */
declare var scheduler: { readonly yield?: () => Promise<void> } | undefined;
