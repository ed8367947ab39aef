import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compilePack } from '../../src/core/linking/compiled-pack.ts';
import { packFromBytes, packToBytes } from '../../src/core/linking/pack-bytes.ts';
import { compileLexicon, type LexiconForm } from '../../src/core/spotting/compile-lexicon.ts';
import type { Lexicon } from '../../src/core/spotting/lexicon.ts';
import { spot } from '../../src/core/spotting/spot.ts';
import { type Measured, measured } from './median.ts';
import { nameOf } from './name-of.ts';

/** What a number of forms costs; milliseconds, as medians over some runs. */
export type LexiconBench = {
  readonly forms: number;
  readonly compile: Measured;
  /** Bytes a form beside its letters. */
  readonly bytesAForm: number;
  /** Over one text that does not depend on how many forms there are. */
  readonly spot: Measured;
  /** From a file, until the first text is spotted. */
  readonly load: Measured;
};

const SIZES = [1_000, 100_000, 1_000_000];
const RUNS = 5;
/** About three long novels. */
const WORDS = 300_000;
/** A name of the lexicon stands in the text this often, in words. */
const NAME_EVERY = 60;
const OTHERS = 'the quick Minister of Foreign affairs said on Thursday that talks would go on'.split(' ');

/** Measures the lexicon with a thousand, a hundred thousand and a million made-up names of two words. */
export function benchLexicon(): LexiconBench[] {
  const text = Array.from({ length: WORDS }, (_, at) =>
    at % NAME_EVERY === 0 ? nameOf(at / NAME_EVERY) : OTHERS[at % OTHERS.length],
  ).join(' ');
  return SIZES.map((size) => {
    const forms = Array.from({ length: size }, (_, entry): LexiconForm => {
      return { text: nameOf(entry), entry, short: false, porous: false };
    });
    const lexicon = compileLexicon(forms);
    return {
      forms: size,
      compile: time(() => compileLexicon(forms)),
      bytesAForm: bytesBesideLetters(lexicon) / size,
      spot: time(() => spot(text, [lexicon])),
      load: timeLoading(lexicon),
    };
  });
}

function bytesBesideLetters({ letters: _, ...arrays }: Lexicon): number {
  return Object.values(arrays).reduce((sum, array) => sum + array.byteLength, 0);
}

function timeLoading(lexicon: Lexicon): Measured {
  const folder = mkdtempSync(join(tmpdir(), 'gloss-bench-'));
  try {
    const file = join(folder, 'pack.bin');
    writeFileSync(file, packToBytes({ ...compilePack([]), lexicon }));
    return time(() => {
      const { buffer, byteOffset, byteLength } = readFileSync(file);
      const bytes = buffer.slice(byteOffset, byteOffset + byteLength);
      spot('Nobody knows Xkakaka Ykakakaka.', [packFromBytes(bytes as ArrayBuffer)!.lexicon]);
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function time(act: () => unknown): Measured {
  const runs = Array.from({ length: RUNS }, () => {
    const began = performance.now();
    act();
    return performance.now() - began;
  });
  return measured(runs);
}
