import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import type { Piece } from '../piece.ts';

/**
 * Takes the parts of a file as they are written, so that nobody need hold the whole of it. What is to stay is copied:
 * the next part may come in the same room.
 */
export type TakeBytes = (bytes: Uint8Array<ArrayBuffer>) => void;

/** Text is turned into bytes when so much of it has come together. UTF-16 units. */
const CHUNK = 1 << 18;
/** UTF-8 takes at most so many bytes for one UTF-16 unit. */
const BYTES_A_UNIT = 3;
/** Whoever runs it is let breathe after so much: a millisecond or two. UTF-16 units. */
const BREATH = 1 << 15;
/** Fast, and within a tenth of the best for text. */
const ZIP_LEVEL = 4;
/** A file like this is stored as it is: packing needs tables of a megabyte, anew for each of thousands. UTF-16 units. */
const SMALL = 1 << 13;

/**
 * Writes pieces into a file, or into a zip where they name files. Yields how many notes are done, every few
 * notes, so that whoever runs it can breathe and stop.
 */
export function* writePieces(
  pieces: Iterable<Piece>,
  isZip: boolean,
  take: TakeBytes,
): Generator<number, void> {
  const sink = isZip ? zipSink(take) : plainSink(take);
  let done = 0;
  let waiting = 0;
  for (const piece of pieces) {
    done += piece.done;
    waiting += piece.text.length + 1;
    sink.write(piece);
    if (waiting < BREATH) continue;
    waiting = 0;
    yield done;
  }
  sink.end();
}

type Sink = { readonly write: (piece: Piece) => void; readonly end: () => void };

function plainSink(take: TakeBytes): Sink {
  const encoder = new TextEncoder();
  let texts: string[] = [];
  let length = 0;
  let room = new Uint8Array(0);
  const flush = () => {
    const most = BYTES_A_UNIT * length;
    if (most > room.length) room = new Uint8Array(most);
    if (length > 0) take(room.subarray(0, encoder.encodeInto(texts.join(''), room).written));
    texts = [];
    length = 0;
  };
  return {
    write: ({ text }) => {
      texts.push(text);
      length += text.length;
      if (length >= CHUNK) flush();
    },
    end: flush,
  };
}

function zipSink(take: TakeBytes): Sink {
  const encoder = new TextEncoder();
  const zip = new Zip((error, bytes) => {
    if (error) throw error;
    // fflate makes its bytes anew, never on shared memory.
    take(bytes as Uint8Array<ArrayBuffer>);
  });
  let open: { readonly name: string; readonly texts: string[] } | null = null;
  const close = () => {
    if (!open) return;
    const text = open.texts.join('');
    const file =
      text.length < SMALL ? new ZipPassThrough(open.name) : new ZipDeflate(open.name, { level: ZIP_LEVEL });
    zip.add(file);
    file.push(encoder.encode(text), true);
    open = null;
  };
  return {
    write: ({ file, text }) => {
      if (file === undefined) return;
      if (open?.name !== file) {
        close();
        open = { name: file, texts: [] };
      }
      open!.texts.push(text);
    },
    end: () => {
      close();
      zip.end();
    },
  };
}
