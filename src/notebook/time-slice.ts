/** Says when so much time has passed from now on; milliseconds. */
export function timeSlice(lengthMs: number): () => boolean {
  const ends = performance.now() + lengthMs;
  return () => performance.now() >= ends;
}
