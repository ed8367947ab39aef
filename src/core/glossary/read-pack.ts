import * as v from 'valibot';
import { mapDetailLinks } from './detail.ts';
import type { Entry, EntryId } from './entry.ts';
import { PACK_FORMAT, type Pack } from './pack.ts';
import type { Problem } from './problem.ts';
import { readEntry } from './read-entry.ts';

export type PackReading = {
  /** `null` only where nothing could be read at all. */
  readonly pack: Pack | null;
  /** Every problem found, in the order of the file. */
  readonly problems: readonly Problem[];
};

/** More than any real glossary has; keeps a hostile file from filling the memory. */
const MAX_ENTRIES = 2_000_000;

const Head = v.looseObject({
  format: v.literal(PACK_FORMAT),
  id: v.pipe(v.string(), v.regex(/^[\p{L}\p{N}][\p{L}\p{N}._-]{0,99}$/u)),
  title: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200)),
  version: v.optional(v.pipe(v.string(), v.maxLength(100)), ''),
  language: v.optional(v.pipe(v.string(), v.maxLength(35)), 'en'),
  licence: v.optional(v.pipe(v.string(), v.maxLength(2_000)), ''),
  entries: v.pipe(v.array(v.unknown()), v.maxLength(MAX_ENTRIES)),
});

/** Reads a pack from the text of a file. A file that is no JSON is one problem, said with its place. */
export function parsePack(text: string): PackReading {
  let json: unknown;
  try {
    // Some editors put a byte order mark before the text.
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    // JSON.parse tells what it stumbled over only through its error's message.
    return refuse('', `This is not JSON: ${error instanceof Error ? error.message : 'it cannot be parsed'}.`);
  }
  return readPack(json);
}

/**
 * Reads a pack from unknown JSON. A bad entry is left out and told; a bad part of a good entry is left out and
 * told; the rest stands. Only a wrong head (format, id, title, entries) refuses the whole.
 */
export function readPack(json: unknown): PackReading {
  const head = v.safeParse(Head, json);
  if (!head.success) {
    return {
      pack: null,
      problems: head.issues.map((issue) => ({
        path: v.getDotPath(issue) ?? '',
        message: `${issue.message}. A pack is {"format": "${PACK_FORMAT}", "id", "title", "entries": […]}.`,
        lost: 'file',
      })),
    };
  }

  /** By the place of the entry, because dead links are known only when all entries are. */
  const problemsAt: Problem[][] = [];
  const entries = new Map<EntryId, Entry>();
  const placeOf = new Map<EntryId, number>();
  head.output.entries.forEach((raw, index) => {
    const reading = readEntry(raw, `entries[${index}]`);
    const problems = [...reading.problems];
    problemsAt.push(problems);
    if (!reading.entry) return;
    const { id } = reading.entry;
    if (entries.has(id)) {
      problems.push({
        path: `entries[${index}].id`,
        message: `The id "${id}" is taken already by entries[${placeOf.get(id)}]; the first one stays.`,
        lost: 'entry',
      });
      return;
    }
    entries.set(id, reading.entry);
    placeOf.set(id, index);
  });

  const kept = [...entries.values()].map((entry) => {
    const place = placeOf.get(entry.id)!;
    return withoutDeadLinks(entry, entries, `entries[${place}]`, problemsAt[place]!);
  });
  const { id, title, version, language, licence } = head.output;
  return { pack: { id, title, version, language, licence, entries: kept }, problems: problemsAt.flat() };
}

function withoutDeadLinks(
  entry: Entry,
  known: ReadonlyMap<EntryId, Entry>,
  path: string,
  problems: Problem[],
): Entry {
  const relations = entry.relations.filter((relation) => {
    if (known.has(relation.to)) return true;
    problems.push({
      path: `${path}.relations`,
      message: `No entry has the id "${relation.to}".`,
      lost: 'part',
    });
    return false;
  });
  if (entry.detail === undefined) return { ...entry, relations };
  const detail = mapDetailLinks(entry.detail, (link, to, label) => {
    if (known.has(to)) return link;
    problems.push({
      path: `${path}.detail`,
      message: `No entry has the id "${to}"; its words stay, the link goes.`,
      lost: 'part',
    });
    return label;
  });
  return { ...entry, relations, detail };
}

function refuse(path: string, message: string): PackReading {
  return { pack: null, problems: [{ path, message, lost: 'file' }] };
}
