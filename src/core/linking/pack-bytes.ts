import { FORM_RULES } from '../spotting/form-rules.ts';
import type { Lexicon } from '../spotting/lexicon.ts';
import type { CompiledPack } from './compiled-pack.ts';
import { digestListOf } from './digest-list.ts';

/** Reads as another number where bytes stand in another order, and changes with the layout. */
const MAGIC = 0x474c_5305;
/** Typed arrays begin at multiples of the size of their elements; none is larger than this. */
const ALIGNMENT = 4;

/** All arrays in the order in which they stand in the bytes. */
type Arrays = Lexicon & {
  /** Of the list of digests. */
  readonly digestStart: Uint32Array;
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
export function packToBytes(pack: CompiledPack): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(packSize(pack));
  let at = 0;
  for (const part of packInParts(pack, bytes.length)) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** How many bytes a compiled pack takes. */
export function packSize(pack: CompiledPack): number {
  const arrays = arraysOf(pack);
  return NAMES.reduce((offset, name) => aligned(offset) + arrays[name].byteLength, HEAD_BYTES);
}

/** The same bytes in parts of at most so many, for whoever need not hold all of them once more. */
export function* packInParts(pack: CompiledPack, most: number): Generator<Uint8Array<ArrayBuffer>, void> {
  const arrays = arraysOf(pack);
  const head = Uint32Array.from([MAGIC, FORM_RULES, ...NAMES.map((name) => arrays[name].length)]);
  yield new Uint8Array(head.buffer);
  let offset = HEAD_BYTES;
  for (const name of NAMES) {
    const { buffer, byteOffset, byteLength } = arrays[name];
    if (offset < aligned(offset)) yield new Uint8Array(aligned(offset) - offset);
    offset = aligned(offset) + byteLength;
    for (let from = 0; from < byteLength; from += most)
      yield new Uint8Array(buffer as ArrayBuffer, byteOffset + from, Math.min(most, byteLength - from));
  }
}

function arraysOf({ lexicon, digests }: CompiledPack): Arrays {
  return { ...lexicon, digestStart: digests.start, digestJson: digests.json };
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
  return { lexicon, digests: digestListOf(digestStart, digestJson) };
}

function aligned(offset: number): number {
  return Math.ceil(offset / ALIGNMENT) * ALIGNMENT;
}
