import type { Entry, EntryId } from '../glossary/entry.ts';
import { resized } from '../spotting/resized.ts';
import { type Digest, digestOf } from './digest.ts';
import { relatedEntries } from './related-entries.ts';

/** The digests of a pack's entries, as the JSON of one after the other: a large pack's are read when they are asked for. */
export type DigestList = {
  readonly count: number;
  /** `index` is below `count`. */
  readonly at: (index: number) => Digest;
  /** Where the JSON of each begins in `json`, and behind the last where it ends. */
  readonly start: Uint32Array;
  /** UTF-8. */
  readonly json: Uint8Array;
};

/** A page speaks of some dozens of entries, a pack may have a million: each digest is read when it is first asked for. */
export function digestListOf(start: Uint32Array, json: Uint8Array): DigestList {
  const decoder = new TextDecoder();
  const known = new Map<number, Digest>();
  return {
    count: start.length - 1,
    at(index) {
      let digest = known.get(index);
      if (!digest) {
        // Written by `writeDigests`.
        digest = JSON.parse(decoder.decode(json.subarray(start[index], start[index + 1]))) as Digest;
        known.set(index, digest);
      }
      return digest;
    },
    start,
    json,
  };
}

/** Writes digests of entries that come one after the other. */
export function digestWriter() {
  const relations = relatedEntries();
  const written = jsonWriter();
  return {
    add(entry: Entry): void {
      relations.add(entry);
      written.add(digestOf(entry, []));
    },
    /** Once, behind the last entry. */
    finish(): DigestList {
      const list = written.finish();
      const related = relations.finish();
      return related.size === 0 ? list : withRelated(list, related);
    },
  };
}

/** What an entry is related to is known only when all of them have been seen. */
function withRelated(list: DigestList, related: ReadonlyMap<EntryId, ReadonlySet<EntryId>>): DigestList {
  const written = jsonWriter();
  for (let index = 0; index < list.count; index += 1) {
    const digest = list.at(index);
    const those = related.get(digest.id);
    written.add(those ? { ...digest, related: [...those] } : digest);
  }
  return written.finish();
}

/** Room to begin with: a digest or two. Bytes. */
const FIRST_BYTES = 512;
const FIRST_DIGESTS = 4;
/** UTF-8 takes at most so many bytes for one UTF-16 unit. */
const BYTES_A_UNIT = 3;

/** All into one array that grows: an array each would take more room than what is in it. */
function jsonWriter() {
  const encoder = new TextEncoder();
  let start = new Uint32Array(FIRST_DIGESTS);
  let json = new Uint8Array(FIRST_BYTES);
  let count = 0;
  return {
    add(digest: Digest): void {
      const text = JSON.stringify(digest);
      const end = start[count]!;
      const most = end + text.length * BYTES_A_UNIT;
      if (most > json.length) json = resized(json, Math.max(most, json.length * 2));
      if (count + 2 > start.length) start = resized(start, start.length * 2);
      count += 1;
      start[count] = end + encoder.encodeInto(text, json.subarray(end)).written;
    },
    finish: () => {
      const bytes = start[count]!;
      return digestListOf(resized(start, count + 1), resized(json, bytes));
    },
  };
}
