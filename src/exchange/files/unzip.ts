import { Gunzip, Unzip, UnzipInflate } from 'fflate';
import type { Said } from '../said.ts';
import { type InFile, Unreadable } from './unreadable.ts';

/** What is really unpacked is counted, whatever the headers claim: a bomb is stopped when it has grown to this. Bytes. */
const MAX_UNPACKED = 600_000_000;
const MAX_FILES = 20_000;
/** Compressed bytes that are unpacked in one go: at most a thousand times as many come out. */
const CHUNK = 1 << 15;

/**
 * The files of a zip that are wanted, one after the other as they stand in it; of two with one name the first. Only
 * one is in memory at a time. Yields `null` now and then while a large one is being unpacked.
 */
export function* unzip(
  zip: InFile,
  isWanted: (name: string) => boolean,
  most = MAX_UNPACKED,
  mostFiles = MAX_FILES,
): Generator<InFile | null, void> {
  const ready: InFile[] = [];
  const names = new Set<string>();
  let open = 0;
  let files = 0;
  let unpacked = 0;
  let fault: Said | null = null;
  const unzipper = new Unzip((file) => {
    files += 1;
    if (files > mostFiles) fault = ['exchange.fault.tooManyFiles', mostFiles, zip.name];
    if (fault !== null || names.has(file.name) || !isWanted(file.name)) return;
    names.add(file.name);
    open += 1;
    const parts: Uint8Array[] = [];
    file.ondata = (error, bytes, isLast) => {
      if (error) fault = ['exchange.fault.damagedWithin', file.name, zip.name];
      if (fault !== null) return;
      unpacked += bytes.length;
      if (unpacked > most) fault = ['exchange.fault.bomb', zip.name, Math.round(most / 1e6)];
      parts.push(bytes);
      if (!isLast) return;
      open -= 1;
      ready.push({ name: file.name, bytes: joined(parts) });
    };
    try {
      file.start();
    } catch {
      fault = ['exchange.fault.packedOtherwise', file.name, zip.name];
    }
  });
  unzipper.register(UnzipInflate);
  for (let at = 0; at < zip.bytes.length; at += CHUNK) {
    try {
      unzipper.push(zip.bytes.subarray(at, at + CHUNK), at + CHUNK >= zip.bytes.length);
    } catch {
      // fflate throws what its decoders stumble over; there is nothing in it for a reader.
      fault ??= ['exchange.fault.damaged', zip.name];
    }
    if (fault !== null) throw new Unreadable(...(fault as Said));
    yield null;
    yield* ready.splice(0);
  }
  if (open > 0) throw new Unreadable('exchange.fault.cutOff', zip.name);
}

/** Unpacks a gzip, as `.gz` and `.dz` files are. */
export function* gunzip(file: InFile, most = MAX_UNPACKED): Generator<null, Uint8Array> {
  const parts: Uint8Array[] = [];
  let unpacked = 0;
  const gunzipper = new Gunzip((bytes) => {
    unpacked += bytes.length;
    if (unpacked > most) throw new Unreadable('exchange.fault.bomb', file.name, Math.round(most / 1e6));
    parts.push(bytes);
  });
  for (let at = 0; at < file.bytes.length; at += CHUNK) {
    try {
      gunzipper.push(file.bytes.subarray(at, at + CHUNK), at + CHUNK >= file.bytes.length);
    } catch (error) {
      if (error instanceof Unreadable) throw error;
      throw new Unreadable('exchange.fault.damaged', file.name);
    }
    yield null;
  }
  return joined(parts);
}

export function isZip({ bytes }: InFile): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5);
}

export function isGzip({ bytes }: InFile): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  if (parts.length === 1) return parts[0]!;
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
