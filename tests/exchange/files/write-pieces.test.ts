import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { writePieces } from '../../../src/exchange/files/write-pieces.ts';
import type { Piece } from '../../../src/exchange/piece.ts';

function written(pieces: Iterable<Piece>, isZip: boolean) {
  const bytes: number[] = [];
  const steps = writePieces(pieces, isZip, (part) => {
    for (const byte of part) bytes.push(byte);
  });
  const shares: number[] = [];
  for (;;) {
    const step = steps.next();
    if (step.done) return { bytes: Uint8Array.from(bytes), shares };
    shares.push(step.value);
  }
}

test('pieces of one file follow each other, as UTF-8', () => {
  const { bytes } = written(
    [
      { text: 'Ä', done: 1 },
      { text: '🎆', done: 1 },
    ],
    false,
  );
  expect(new TextDecoder().decode(bytes)).toBe('Ä🎆');
});

test('pieces that name files become a zip of them', () => {
  const { bytes } = written(
    [
      { file: 'Müller.md', text: 'a', done: 0 },
      { file: 'Müller.md', text: 'b', done: 1 },
      { file: 'pages/한국.md', text: 'c', done: 1 },
      { text: '', done: 1 },
    ],
    true,
  );
  const files = Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]);
  expect(files).toEqual([
    ['Müller.md', 'ab'],
    ['pages/한국.md', 'c'],
  ]);
});

test('files of any size lie whole in a zip, one after the other', () => {
  const texts = ['short', 'ä'.repeat(9_000), 'long, and longer. '.repeat(90_000), '', 'short again'];
  const { bytes } = written(
    texts.flatMap((text, nth) => [
      { file: `${nth}.md`, text: text.slice(0, 1_000), done: 0 },
      { file: `${nth}.md`, text: text.slice(1_000), done: 1 },
    ]),
    true,
  );
  const files = Object.values(unzipSync(bytes)).map((content) => strFromU8(content));
  expect(files).toEqual(texts);
});

test('a piece that is longer than the room for it is written whole', () => {
  const long = '한국 🎆 '.repeat(200_000);
  const { bytes } = written(
    [
      { text: 'before ', done: 0 },
      { text: long, done: 1 },
      { text: 'after', done: 0 },
    ],
    false,
  );
  expect(new TextDecoder().decode(bytes)).toBe(`before ${long}after`);
});

test('long work is told in between, so that it can be shown and stopped', () => {
  const pieces = Array.from({ length: 10 }, () => ({ text: 'x'.repeat(100_000), done: 1 }));
  const { shares } = written(pieces, false);
  expect(shares.length).toBeGreaterThan(2);
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
});
