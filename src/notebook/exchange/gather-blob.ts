/** So much is handed to the browser at a time; the browser may keep it on the disk. Bytes. */
const PART_BYTES = 4_000_000;

/**
 * Gathers a file whose parts come one after the other, without holding all of it in the memory of scripts. What is
 * gathered goes through the same room again and again: the browser is slow to give back what was used but once.
 */
export function gatherBlob(type: string) {
  const room = new Uint8Array(PART_BYTES);
  const given: Blob[] = [];
  let end = 0;
  function give(): void {
    given.push(new Blob([room.subarray(0, end)]));
    end = 0;
  }
  return {
    /** Copies a part. */
    take(part: Uint8Array): void {
      for (let from = 0; from < part.length; ) {
        const some = part.subarray(from, from + room.length - end);
        room.set(some, end);
        end += some.length;
        from += some.length;
        if (end === room.length) give();
      }
    },
    blob(): Blob {
      give();
      return new Blob(given, { type });
    },
  };
}
