import { FORM_RULES } from '../spotting/form-rules.ts';
import type { Lexicon } from '../spotting/lexicon.ts';
import type { CompiledPack, DigestList } from './compiled-pack.ts';
import type { Digest } from './digest.ts';

/** Reads as another number where bytes stand in another order, and changes with the layout. */
const MAGIC = 0x474c_5305;
/** Typed arrays begin at multiples of the size of their elements; none is larger than this. */
const ALIGNMENT = 4;

/** All arrays in the order in which they stand in the bytes. */
type Arrays = Lexicon & {
  /** Where the JSON of each digest begins in `digestJson`, and behind the last where it ends. */
  readonly digestStart: Uint32Array;
  /** UTF-8. */
  readonly digestJson: Uint8Array;
};

const ARRAYS = {
  nodeHash: Uint32Array,
  nodeForm: Int32Array,
  formNext: Int32Array,
  formEntry: Uint32Array,
  formStart: Uint32Array,
  digestStart: Uint32Array,
  formCapitals: Uint16Array,
  formAcronyms: Uint16Array,
  letters: Uint16Array,
  formBits: Uint8Array,
  digestJson: Uint8Array,
} as const satisfies { [Key in keyof Arrays]: unknown };
const NAMES = Object.keys(ARRAYS) as (keyof Arrays)[];

/** The magic number, the edition of the rules, and the length of each array in elements. */
const HEAD_LENGTH = 2 + NAMES.length;
const HEAD_BYTES = HEAD_LENGTH * Uint32Array.BYTES_PER_ELEMENT;

/**
 * A compiled pack as bytes, to be kept and read again without compiling: a magic number, the edition of
 * the rules that derived the forms, the lengths of the arrays, then the arrays as they stand in memory, in the machine's order of bytes.
 */
export function packToBytes({ lexicon, digests }: CompiledPack): Uint8Array<ArrayBuffer> {
  const arrays: Arrays = { ...lexicon, ...digestsToJson(digests) };
  const size = NAMES.reduce((offset, name) => aligned(offset) + arrays[name].byteLength, HEAD_BYTES);
  const bytes = new Uint8Array(size);
  new Uint32Array(bytes.buffer, 0, HEAD_LENGTH).set([
    MAGIC,
    FORM_RULES,
    ...NAMES.map((name) => arrays[name].length),
  ]);
  let offset = HEAD_BYTES;
  for (const name of NAMES) {
    const array = arrays[name];
    offset = aligned(offset);
    bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), offset);
    offset += array.byteLength;
  }
  return bytes;
}

/**
 * Reads what `packToBytes` wrote, without copying the arrays or reading a digest before it is asked for. `null` for
 * bytes of another layout or order, of forms derived by other rules, or that end too early.
 */
export function packFromBytes(buffer: ArrayBuffer): CompiledPack | null {
  if (buffer.byteLength < HEAD_BYTES) return null;
  const [magic, rules, ...lengths] = new Uint32Array(buffer, 0, HEAD_LENGTH);
  if (magic !== MAGIC || rules !== FORM_RULES) return null;
  const read: Partial<Record<keyof Arrays, unknown>> = {};
  let offset = HEAD_BYTES;
  for (const [index, name] of NAMES.entries()) {
    const Elements = ARRAYS[name];
    const length = lengths[index]!;
    offset = aligned(offset);
    if (offset + length * Elements.BYTES_PER_ELEMENT > buffer.byteLength) return null;
    read[name] = new Elements(buffer, offset, length);
    offset += length * Elements.BYTES_PER_ELEMENT;
  }
  // Every name of `ARRAYS` has been read, each as what stands there.
  const { digestStart, digestJson, ...lexicon } = read as Arrays;
  return { lexicon, digests: digestsFromJson(digestStart, digestJson) };
}

/** Room for a digest, to begin with. Bytes. */
const DIGEST_BYTES = 160;
/** UTF-8 takes at most so many bytes for one UTF-16 unit. */
const BYTES_A_UNIT = 3;

/** All into one array that grows: an array each would take more room than what is in it. */
function digestsToJson({ count, at }: DigestList): Pick<Arrays, 'digestStart' | 'digestJson'> {
  const encoder = new TextEncoder();
  const digestStart = new Uint32Array(count + 1);
  let json = new Uint8Array(count * DIGEST_BYTES);
  let end = 0;
  for (let index = 0; index < count; index += 1) {
    const text = JSON.stringify(at(index));
    const most = end + text.length * BYTES_A_UNIT;
    if (most > json.length) {
      const larger = new Uint8Array(Math.max(most, json.length * 2));
      larger.set(json);
      json = larger;
    }
    end += encoder.encodeInto(text, json.subarray(end)).written;
    digestStart[index + 1] = end;
  }
  return { digestStart, digestJson: json.subarray(0, end) };
}

/** Each digest is read when it is first asked for: a page speaks of some dozens, a pack may have a million. */
function digestsFromJson(digestStart: Uint32Array, digestJson: Uint8Array): DigestList {
  const decoder = new TextDecoder();
  const known = new Map<number, Digest>();
  return {
    count: digestStart.length - 1,
    at: (index) => {
      let digest = known.get(index);
      if (!digest) {
        const json = digestJson.subarray(digestStart[index], digestStart[index + 1]);
        // Written by `packToBytes`, which the magic number says.
        digest = JSON.parse(decoder.decode(json)) as Digest;
        known.set(index, digest);
      }
      return digest;
    },
  };
}

function aligned(offset: number): number {
  return Math.ceil(offset / ALIGNMENT) * ALIGNMENT;
}
