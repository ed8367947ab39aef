/** An array of numbers as a pack keeps them. */
type Numbers = Uint8Array | Uint16Array | Uint32Array | Int32Array;

/**
 * The same numbers with more room (zeroes) or less. The machine moves or shares their memory instead of copying it
 * where it can; the array that was given is empty afterwards.
 */
export function resized<Array extends Numbers>(array: Array, length: number): Array {
  if (length === array.length) return array;
  // The array has all of its buffer: only this function makes and changes them.
  const bytes = (array.buffer as ArrayBuffer).transfer(length * array.BYTES_PER_ELEMENT);
  const Same = array.constructor as new (buffer: ArrayBuffer) => Array;
  return new Same(bytes);
}
