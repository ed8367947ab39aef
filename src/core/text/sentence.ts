/** Beyond this a "sentence" is a list or a table row. UTF-16 units. */
const MAX_LENGTH = 400;

/** The sentence around a span of a text, trimmed; the span with its surroundings where sentences are endless. */
export function sentenceAround(text: string, start: number, end: number): string {
  let from = 0;
  let to = text.length;
  for (const { index, segment } of new Intl.Segmenter(undefined, { granularity: 'sentence' }).segment(text)) {
    if (index <= start) from = index;
    to = index + segment.length;
    if (to >= end) break;
  }
  if (to - from > MAX_LENGTH) {
    const around = Math.floor((MAX_LENGTH - (end - start)) / 2);
    from = Math.max(from, start - around);
    to = Math.min(to, end + around);
  }
  return text.slice(from, to).trim();
}
