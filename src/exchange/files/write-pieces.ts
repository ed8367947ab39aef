import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import type { Piece } from '../piece.ts';

/**
 * Takes the parts of a file as they are written, so that nobody need hold the whole of it. What is to stay is copied:
 * the next part may come in the same room.
 */
export type TakeBytes = (bytes: Uint8Array<ArrayBuffer>) => void;

/** Bytes are handed over when so many have come together. */
const CHUNK_BYTES = 1 << 20;
/** UTF-8 takes at most so many bytes for one UTF-16 unit. */
const BYTES_A_UNIT = 3;
/** Whoever runs it is let breathe after so much: a millisecond or two. UTF-16 units. */
const BREATH = 1 << 15;
/** Fast, and within a tenth of the best for text. */
const ZIP_LEVEL = 4;
/** A file like this is stored as it is: packing needs tables of a megabyte, anew for each of thousands. Bytes. */
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

/** Room for the bytes of texts, used again and again: what is thrown away is given back late. */
function byteRoom(size: number) {
  const encoder = new TextEncoder();
  let room = new Uint8Array(size);
  let end = 0;
  return {
    /** Whether a text surely fits in without more room being made. */
    hasRoomFor: (text: string) => end + BYTES_A_UNIT * text.length <= room.length,
    add(text: string): void {
      const most = end + BYTES_A_UNIT * text.length;
      if (most > room.length) {
        const larger = new Uint8Array(2 * most);
        larger.set(room.subarray(0, end));
        room = larger;
      }
      end += encoder.encodeInto(text, room.subarray(end)).written;
    },
    /** Takes out what is in it; to be used at once. */
    empty(): Uint8Array<ArrayBuffer> {
      const bytes = room.subarray(0, end);
      end = 0;
      return bytes;
    },
  };
}

function plainSink(take: TakeBytes): Sink {
  const room = byteRoom(CHUNK_BYTES);
  return {
    write: ({ text }) => {
      if (!room.hasRoomFor(text)) take(room.empty());
      room.add(text);
    },
    end: () => take(room.empty()),
  };
}

function zipSink(take: TakeBytes): Sink {
  const room = byteRoom(CHUNK_BYTES);
  const zip = new Zip((error, bytes) => {
    if (error) throw error;
    // fflate's bytes and ours are never on shared memory.
    take(bytes as Uint8Array<ArrayBuffer>);
  });
  let open: string | null = null;
  const close = () => {
    if (open === null) return;
    const bytes = room.empty();
    const file = bytes.length < SMALL ? new ZipPassThrough(open) : new ZipDeflate(open, { level: ZIP_LEVEL });
    zip.add(file);
    file.push(bytes, true);
    open = null;
  };
  return {
    write: ({ file, text }) => {
      if (file === undefined) return;
      if (open !== file) close();
      open = file;
      room.add(text);
    },
    end: () => {
      close();
      zip.end();
    },
  };
}
