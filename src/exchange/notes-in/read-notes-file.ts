import type { Instant } from '../../core/notes/note.ts';
import { decodeFile } from '../files/decode-text.ts';
import { isObject, partOf, readJson } from '../files/read-json.ts';
import { readTable } from '../files/read-table.ts';
import { type InFile, Unreadable } from '../files/unreadable.ts';
import { READWISE_COLUMNS } from '../notes-out/to-readwise.ts';
import type { Said } from '../said.ts';
import { rolesByNames } from './column-roles.ts';
import { fromGlossJson } from './from-gloss-json.ts';
import { fromHypothesis } from './from-hypothesis.ts';
import { fromTable, type NotesMapping } from './from-table.ts';
import { fromWebAnnotations } from './from-web-annotations.ts';
import type { NotesReadingChoices, Supposed } from './notes-reading-choices.ts';
import type { ReadNotes } from './read-notes.ts';

export type NotesFileReading =
  | { readonly kind: 'read'; readonly read: ReadNotes; readonly supposed: Supposed }
  /** A table of which it is not clear what its columns hold. */
  | { readonly kind: 'ask'; readonly supposed: Supposed }
  | { readonly kind: 'refused'; readonly why: Said };

/** Rows that the reader is shown to say what the columns hold. */
const SAMPLE_ROWS = 8;

/**
 * Reads a file of notes of whatever kind. Yields a share from 0 to 1, so that it can be run in slices; nothing is
 * written anywhere. `at` stands for dates that are missing.
 */
export function* readNotesFile(
  file: InFile,
  choices: NotesReadingChoices,
  at: Instant,
): Generator<number, NotesFileReading> {
  try {
    const { name, bytes } = file;
    if (bytes.length === 0) throw new Unreadable('exchange.fault.emptyFile', name);
    if (bytes[0] === 0x50 && bytes[1] === 0x4b) throw new Unreadable('exchange.fault.isZip', name);
    const opened = open(file, choices);
    const { supposed } = opened;
    if (opened.kind === 'table') return yield* readTableNotes(opened.text, supposed, choices, at, name);
    return { kind: 'read', read: yield* readJsonNotes(opened.json, name, at), supposed };
  } catch (error) {
    if (error instanceof Unreadable) return { kind: 'refused', why: error.why };
    throw error;
  }
}

/** The text of JSON is let go of when it is parsed. */
function open(file: InFile, choices: NotesReadingChoices) {
  const { text, encoding, sure } = decodeFile(file, choices.encoding);
  const supposed: Supposed = { encoding, encodingSure: sure, table: null };
  return /^[\s\ufeff]*[{[]/.test(text)
    ? ({ kind: 'json', json: readJson(text, file.name), supposed } as const)
    : ({ kind: 'table', text, supposed } as const);
}

function readJsonNotes(json: unknown, name: string, at: Instant): Generator<number, ReadNotes> {
  if (typeof partOf(json, 'format') === 'string' && `${partOf(json, 'format')}`.startsWith('gloss-notes/'))
    return fromGlossJson(json);
  if (`${partOf(json, 'format')}`.startsWith('gloss-pack/'))
    throw new Unreadable('exchange.fault.isPack', name);
  const first = Array.isArray(json) ? json[0] : json;
  if (
    partOf(first, 'annotations') !== undefined ||
    partOf(first, 'rows') !== undefined ||
    (partOf(first, 'uri') !== undefined && partOf(first, '@context') === undefined)
  )
    return fromHypothesis(json, at);
  if (
    isObject(first) &&
    (partOf(first, '@context') !== undefined ||
      partOf(first, 'target') !== undefined ||
      partOf(first, 'type') !== undefined)
  )
    return fromWebAnnotations(json, at);
  throw new Unreadable('exchange.fault.noNotes', name);
}

function* readTableNotes(
  text: string,
  known: Supposed,
  { delimiter, mapping }: NotesReadingChoices,
  at: Instant,
  name: string,
): Generator<number, NotesFileReading> {
  const table = readTable(text, delimiter);
  const [head] = table.head;
  if (!head) throw new Unreadable('exchange.fault.noRows', name);
  if (isBinary(text)) throw new Unreadable('exchange.fault.notesNoText', name);
  const named = rolesByNames(head);
  const used: NotesMapping = mapping ?? {
    hasHeader: named !== null,
    roles: named ?? head.map((_, nth) => (nth === 0 ? 'note' : 'nothing')),
  };
  const supposed: Supposed = {
    ...known,
    table: { sample: table.head.slice(0, SAMPLE_ROWS), delimiter: table.delimiter, mapping: used },
  };
  if (!mapping && !named) return { kind: 'ask', supposed };
  const isReadwise = READWISE_COLUMNS.every((column) => head.includes(column));
  const read = yield* fromTable(table, used, isReadwise ? 'Readwise' : 'CSV', at);
  return { kind: 'read', read, supposed };
}

/** Characters that no text has. */
function isBinary(text: string): boolean {
  const sample = text.slice(0, 4_000);
  const odd = sample.match(/(?![\t\n\f\r])[\p{Cc}\ufffd]/gu)?.length ?? 0;
  return odd > sample.length / 50;
}
