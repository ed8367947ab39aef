/** So much is handed to the browser at a time; the browser may keep it on the disk. Bytes. */
const PART_BYTES = 4_000_000;

/** Gathers a file whose parts come one after the other, without holding all of it in the memory of scripts. */
export function gatherBlob(type: string) {
  const given: Blob[] = [];
  let parts: Uint8Array<ArrayBuffer>[] = [];
  let bytes = 0;
  function give(): void {
    given.push(new Blob(parts));
    parts = [];
    bytes = 0;
  }
  return {
    take(part: Uint8Array<ArrayBuffer>): void {
      parts.push(part);
      bytes += part.length;
      if (bytes >= PART_BYTES) give();
    },
    blob(): Blob {
      give();
      return new Blob(given, { type });
    },
  };
}
