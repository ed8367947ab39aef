import type { Lexicon } from '../spotting/lexicon.ts';
import type { LinkingGlossary } from './linking-glossary.ts';

/** Reads as another number where bytes stand in another order, and changes with the layout. */
const MAGIC = 0x474c_5302;
/** Typed arrays begin at multiples of the size of their elements; none is larger than this. */
const ALIGNMENT = 4;

/** The arrays of a lexicon in the order in which they stand in the bytes. */
const ARRAYS = {
  nodeHash: Uint32Array,
  nodeForm: Int32Array,
  formNext: Int32Array,
  formEntry: Uint32Array,
  formStart: Uint32Array,
  formCapitals: Uint16Array,
  formAcronyms: Uint16Array,
  letters: Uint16Array,
  formBits: Uint8Array,
} as const satisfies { [Key in keyof Lexicon]: unknown };
const NAMES = Object.keys(ARRAYS) as (keyof Lexicon)[];

/** What stands in front of the arrays, as JSON. */
type Head = Omit<LinkingGlossary, 'lexicon'> & { readonly lengths: readonly number[] };

/**
 * A compiled glossary as bytes, to be kept and read again without compiling: a magic number, the length of the head,
 * the head as JSON in UTF-8, then the arrays of the lexicon as they stand in memory, in the machine's order of bytes.
 */
export function glossaryToBytes({ lexicon, digests, packEnds }: LinkingGlossary): Uint8Array<ArrayBuffer> {
  const head: Head = { lengths: NAMES.map((name) => lexicon[name].length), digests, packEnds };
  const headBytes = new TextEncoder().encode(JSON.stringify(head));
  const size = NAMES.reduce(
    (offset, name) => aligned(offset) + lexicon[name].byteLength,
    2 * ALIGNMENT + headBytes.length,
  );
  const bytes = new Uint8Array(size);
  new Uint32Array(bytes.buffer, 0, 2).set([MAGIC, headBytes.length]);
  bytes.set(headBytes, 2 * ALIGNMENT);
  let offset = 2 * ALIGNMENT + headBytes.length;
  for (const name of NAMES) {
    const array = lexicon[name];
    offset = aligned(offset);
    bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), offset);
    offset += array.byteLength;
  }
  return bytes;
}

/**
 * Reads what `glossaryToBytes` wrote, without copying the arrays. `null` for bytes of another layout or order, or
 * that end too early.
 */
export function glossaryFromBytes(buffer: ArrayBuffer): LinkingGlossary | null {
  if (buffer.byteLength < 2 * ALIGNMENT) return null;
  const [magic, headLength] = new Uint32Array(buffer, 0, 2) as unknown as [number, number];
  if (magic !== MAGIC || 2 * ALIGNMENT + headLength > buffer.byteLength) return null;
  // Written by `glossaryToBytes`, which the magic number says.
  const head = JSON.parse(
    new TextDecoder().decode(new Uint8Array(buffer, 2 * ALIGNMENT, headLength)),
  ) as Head;
  const arrays: Partial<Record<keyof Lexicon, unknown>> = {};
  let offset = 2 * ALIGNMENT + headLength;
  for (const [index, name] of NAMES.entries()) {
    const Elements = ARRAYS[name];
    const length = head.lengths[index]!;
    offset = aligned(offset);
    if (offset + length * Elements.BYTES_PER_ELEMENT > buffer.byteLength) return null;
    arrays[name] = new Elements(buffer, offset, length);
    offset += length * Elements.BYTES_PER_ELEMENT;
  }
  return { lexicon: arrays as Lexicon, digests: head.digests, packEnds: head.packEnds };
}

function aligned(offset: number): number {
  return Math.ceil(offset / ALIGNMENT) * ALIGNMENT;
}
