import { ENCODINGS, type Encoding } from './file-choices.ts';
import { type InFile, Unreadable } from './unreadable.ts';

/** A text, and how it was read; `sure` where the bytes themselves say so (a byte order mark, good UTF-8). */
export type DecodedText = { readonly text: string; readonly encoding: Encoding; readonly sure: boolean };

/** A text of this length is enough to tell its encoding. Bytes. */
const SAMPLE = 1 << 16;
/** Guessing looks at each letter in eight encodings. Bytes. */
const GUESS_SAMPLE = 1 << 13;
/** A single string can have half a gigabyte at most in some browsers; a text file is far smaller. */
const MAX_TEXT_BYTES = 400_000_000;

/** Decodes a file, and lets go of its bytes where nobody needs them again: a large one need not be there twice. */
export function decodeFile({ bytes, isSpent }: InFile, chosen: Encoding | null): DecodedText {
  const decoded = decodeText(bytes, chosen);
  // Whoever holds the file holds an empty one from now on.
  if (isSpent && bytes.buffer instanceof ArrayBuffer) bytes.buffer.transfer(0);
  return decoded;
}

/** Decodes a text, by the encoding the reader chose or else by the one that it seems to be in. */
export function decodeText(bytes: Uint8Array, chosen: Encoding | null): DecodedText {
  if (bytes.length > MAX_TEXT_BYTES) throw new Unreadable('exchange.fault.tooLarge');
  if (chosen !== null) return { text: decode(bytes, chosen)!, encoding: chosen, sure: true };
  const marked = encodingByMark(bytes);
  if (marked !== null) return { text: decode(bytes, marked)!, encoding: marked, sure: true };
  const wide = wideEncoding(bytes);
  if (wide !== null) return { text: decode(bytes, wide)!, encoding: wide, sure: false };
  const utf8 = decode(bytes, 'utf-8', true);
  if (utf8 !== null) return { text: utf8, encoding: 'utf-8', sure: true };
  const guess = likeliest(sampleOf(bytes));
  return { text: decode(bytes, guess)!, encoding: guess, sure: false };
}

/** `null` only where bytes are none of the encoding and `strict` asks for it. */
function decode(bytes: Uint8Array, encoding: Encoding, strict = false): string | null {
  try {
    // A byte order mark of the encoding is dropped by the decoder.
    return new TextDecoder(encoding, { fatal: strict }).decode(bytes);
  } catch {
    return null;
  }
}

function encodingByMark([a, b, c]: Uint8Array): Encoding | null {
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return null;
}

/** UTF-16 without a mark: of the letters, spaces and line ends that any text has, one byte of two is null. */
function wideEncoding(bytes: Uint8Array): Encoding | null {
  const sample = bytes.subarray(0, SAMPLE);
  const nulls = [0, 0];
  for (let at = 0; at < sample.length; at += 1) if (sample[at] === 0) nulls[at % 2]! += 1;
  const half = sample.length / 2;
  if (half < 2) return null;
  if (nulls[1]! > half / 10 && nulls[0]! < nulls[1]! / 10) return 'utf-16le';
  if (nulls[0]! > half / 10 && nulls[1]! < nulls[0]! / 10) return 'utf-16be';
  return null;
}

/** Where the first letters beyond ASCII stand, from the start of their line: nothing else tells encodings apart. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  const first = bytes.findIndex((byte) => byte >= 0x80);
  const line = bytes.lastIndexOf(0x0a, first) + 1;
  return bytes.subarray(line, line + GUESS_SAMPLE);
}

/** Of the encodings that are not UTF, the one in which a sample makes the most sense. */
function likeliest(sample: Uint8Array): Encoding {
  let best: Encoding = 'windows-1252';
  let most = Number.NEGATIVE_INFINITY;
  for (const encoding of ENCODINGS.slice(3)) {
    const score = sense(decode(sample, encoding)!);
    if (score > most) [best, most] = [encoding, score];
  }
  return best;
}

/**
 * How much sense a text makes in some encoding. Letters of a script stand among their like: Latin letters with accents
 * among plain ones, Cyrillic ones among Cyrillic ones, small after capital and not the other way. Signs and gaps in
 * the encoding count against it.
 */
function sense(text: string): number {
  let score = 0;
  let before: Kind = 'other';
  for (const character of text) {
    const kind = kindOf(character);
    score += worthOf(kind, before);
    if (COMMON.has(character)) score += 2;
    before = kind;
  }
  return score;
}

type Kind =
  | 'ascii'
  | 'other'
  | 'wrong'
  | 'sign'
  | 'latin'
  | 'cyrillic'
  | 'Cyrillic'
  | 'kana'
  | 'han'
  | 'hangul';

function worthOf(kind: Kind, before: Kind): number {
  switch (kind) {
    case 'ascii':
      return before === 'latin' ? 1 : before === 'cyrillic' || before === 'Cyrillic' ? -1 : 0;
    case 'latin':
      return before === 'ascii' ? 1 : before === 'latin' ? -1.5 : 0;
    case 'cyrillic':
      return before === 'cyrillic' || before === 'Cyrillic' ? 1 : before === 'ascii' ? -1 : 0;
    case 'Cyrillic':
      return before === 'cyrillic' ? -2 : 0.5;
    case 'kana':
      return 2;
    case 'han':
      return before === 'hangul' ? -2 : 1;
    case 'hangul':
      return before === 'han' ? -2 : 1.5;
    case 'wrong':
      return -10;
    case 'sign':
      return -1;
    case 'other':
      return 0;
    default:
      return kind satisfies never;
  }
}

/** Each is in every Chinese text; the wrong ones of two encodings are rare signs. */
const COMMON = new Set('的一是不了人我在有他这這中大来來上国國');

function kindOf(character: string): Kind {
  const code = character.codePointAt(0)!;
  if (code < 0x80) return /[a-z]/i.test(character) ? 'ascii' : 'other';
  if (code === 0xfffd || code < 0xa0 || /[\p{Co}\p{Cn}]/u.test(character)) return 'wrong';
  if (/\p{Script=Latin}/u.test(character)) return 'latin';
  if (/\p{Script=Cyrillic}/u.test(character)) return /\p{Lu}/u.test(character) ? 'Cyrillic' : 'cyrillic';
  // Half-width kana is what Cyrillic looks like in Shift JIS.
  if (code >= 0xff61 && code <= 0xff9f) return 'sign';
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(character)) return 'kana';
  if (code >= 0x4e00 && code <= 0x9fff) return 'han';
  return /\p{Script=Hangul}/u.test(character) ? 'hangul' : 'sign';
}
