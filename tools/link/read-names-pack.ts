import type { EntryId } from '../../src/core/glossary/entry.ts';
import { type PackReading, parsePack, readPack } from '../../src/core/glossary/read-pack.ts';

/**
 * Reads a pack for linking alone. Its entries need no gist, because nobody will read it: packs made for measuring
 * have names and nothing else. All other rules are the core's.
 */
export function readNamesPack(text: string): PackReading {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    // The core says it better.
    return parsePack(text);
  }
  if (!isRecord(json) || !Array.isArray(json.entries)) return readPack(json);
  const reading = readPack({ ...json, entries: json.entries.map(withGist) });
  if (!reading.pack) return reading;
  const bare = new Set(json.entries.filter(isBare).map(({ id }) => id as EntryId));
  const entries = reading.pack.entries.map((entry) =>
    bare.has(entry.id) ? { ...entry, onlyName: true as const } : entry,
  );
  return { ...reading, pack: { ...reading.pack, entries } };
}

/** An entry of which nothing is said but its name, not even the kind. */
function isBare(entry: unknown): entry is Record<string, unknown> {
  return isRecord(entry) && ['kind', 'gist', 'detail'].every((key) => entry[key] === undefined);
}

function withGist(entry: unknown): unknown {
  return isRecord(entry) && entry.gist === undefined && entry.detail === undefined
    ? { ...entry, gist: 'No gist.' }
    : entry;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
