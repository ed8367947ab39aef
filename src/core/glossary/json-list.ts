/** Room for values is taken so much at a time. Bytes. */
const CHUNK = 1 << 20;
/** UTF-8 takes at most so many bytes for one UTF-16 unit. */
const BYTES_A_UNIT = 3;
const NO_BYTES = new Uint8Array(0);

/**
 * Many values, each as its JSON in UTF-8: a hundred thousand of them as objects take four times the room, and give the
 * collector of garbage something to do. Each is a new object whenever it is asked for.
 */
export function jsonList<Value>() {
  const encoder = new TextEncoder();
  const decoder = new TextDecoder();
  const chunks: Uint8Array[] = [];
  /** Of each value: its chunk, and where it begins and ends there. */
  const places: number[] = [];
  let chunk = NO_BYTES;
  let end = 0;
  let forgotten = 0;
  const count = () => places.length / 3;
  const at = (index: number): Value => {
    const [which, from, to] = places.slice(3 * index, 3 * index + 3);
    // Written by `add`.
    return JSON.parse(decoder.decode(chunks[which!]!.subarray(from, to))) as Value;
  };
  return {
    count,
    at,
    add(value: Value): void {
      const json = JSON.stringify(value);
      const most = json.length * BYTES_A_UNIT;
      if (end + most > chunk.length) {
        chunk = new Uint8Array(Math.max(CHUNK, most));
        chunks.push(chunk);
        end = 0;
      }
      const { written } = encoder.encodeInto(json, chunk.subarray(end));
      places.push(chunks.length - 1, end, end + written);
      end += written;
    },
    /** Nobody will ask for those before `index` again: their room is given back. */
    forgetBefore(index: number): void {
      for (const which = places[3 * index]!; forgotten < which; forgotten += 1) chunks[forgotten] = NO_BYTES;
    },
  };
}
