import { BOUNDARY } from '../text/boundary.ts';

/** A text made ready for anchors: its white space is collapsed, and every place in it knows where it was before. */
export type AnchoringText = {
  /** Runs of white space are one space, invisible characters are gone. */
  readonly text: string;
  /** For each offset in `text`, and its end, the offset in the text it was made of. */
  readonly origins: Uint32Array;
};

/**
 * White space, and what is between letters without being seen: soft hyphens, joiners, marks of direction, and the
 * boundary of two text nodes.
 */
export const TO_COLLAPSE = new RegExp(
  `[\\s\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufeff${BOUNDARY}]+`,
  'g',
);

/**
 * Makes a text ready. A page that is rendered anew breaks its lines elsewhere and hides its hyphens elsewhere; neither
 * is a change of what it says. Offsets are UTF-16.
 */
export function anchoringText(text: string): AnchoringText {
  const origins = new Uint32Array(text.length + 1);
  const parts: string[] = [];
  let length = 0;
  let at = 0;
  const copy = (to: number): void => {
    if (to === at) return;
    parts.push(text.slice(at, to));
    for (; at < to; at++) origins[length++] = at;
  };
  for (const { 0: run, index } of text.matchAll(TO_COLLAPSE)) {
    copy(index);
    if (/\s/.test(run)) {
      parts.push(' ');
      origins[length++] = index;
    }
    at = index + run.length;
  }
  copy(text.length);
  origins[length] = text.length;
  return { text: parts.join(''), origins: origins.subarray(0, length + 1) };
}

/** The offset in a collapsed text that an offset of the text it was made of came to. */
export function collapsedOffset({ origins }: AnchoringText, offset: number): number {
  let low = 0;
  let high = origins.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (origins[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
