/** What comes in from a file again and again, each time whole in another generation. */
export type BatchLedger = {
  /** The next generation that is to come in. */
  next(): number;
  /** The screen has said that this one is in. */
  told(generation: number): void;
  /** What is wrong with the generations of the parts that are on the disk, one number a part. */
  faultsOf(onDisk: readonly number[]): readonly string[];
  readonly counts: { readonly begun: number; readonly told: number };
};

/** Holds that all parts of a batch are of one generation, that none is missing, and none older than what was told. */
export function batchLedger(name: string, size: number): BatchLedger {
  let begun = 0;
  let latest = 0;
  let told = 0;
  return {
    next: () => {
      begun += 1;
      return begun;
    },
    told(generation) {
      told += 1;
      latest = Math.max(latest, generation);
    },
    faultsOf(onDisk) {
      const generations = [...new Set(onDisk)];
      if (onDisk.length === 0) return latest === 0 ? [] : [`${name} was told as imported and is not there`];
      if (onDisk.length !== size) return [`${name} is there with ${onDisk.length} of ${size} parts`];
      if (generations.length > 1) return [`${name} is half of import ${generations.join(' and half of ')}`];
      return generations[0]! < latest
        ? [`${name} is there as of import ${generations[0]}; ${latest} was told as done`]
        : [];
    },
    get counts() {
      return { begun, told };
    },
  };
}
