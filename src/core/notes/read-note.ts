import * as v from 'valibot';
import type { Note, Page } from './note.ts';
import { MAX_NOTE_LENGTH } from './write-note.ts';

/** As much as anybody pastes by mistake. UTF-16 units. */
const MAX_SENT_LENGTH = 50_000_000;
const MAX_TAGS = 10_000;
const MAX_TAG_LENGTH = 200;
const MAX_ADDRESS = 8_192;
const MAX_QUOTE = 20_000;

const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
const instant = v.pipe(v.string(), v.isoTimestamp());
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));

/** An anchor as notes have it. */
export const AnchorSchema = v.strictObject({
  exact: text(MAX_QUOTE),
  prefix: text(MAX_QUOTE),
  suffix: text(MAX_QUOTE),
  start: offset,
  end: offset,
  pairsBefore: v.exactOptional(offset),
  fragment: v.exactOptional(v.union([v.literal(''), v.pipe(text(MAX_ADDRESS), v.startsWith(':~:text='))])),
});

const noteSchema = (longest: number) =>
  v.strictObject({
    id: v.pipe(v.string(), v.uuid()),
    about: v.variant('kind', [
      v.strictObject({ kind: v.literal('entry'), entry: v.pipe(text(200), v.minLength(1)) }),
      v.strictObject({
        kind: v.literal('passage'),
        page: text(MAX_ADDRESS),
        anchor: AnchorSchema,
      }),
      v.strictObject({ kind: v.literal('page'), page: text(MAX_ADDRESS) }),
    ]),
    text: text(longest),
    tags: v.pipe(v.array(text(MAX_TAG_LENGTH)), v.maxLength(MAX_TAGS)),
    colour: v.nullable(text(50)),
    created: instant,
    updated: instant,
    deleted: v.nullable(instant),
    rev: offset,
    origin: v.nullable(v.strictObject({ page: text(MAX_ADDRESS), sentence: text(MAX_QUOTE) })),
  });

const PageSchema = v.strictObject({
  url: text(MAX_ADDRESS),
  title: text(MAX_QUOTE),
  site: text(1_000),
  author: v.nullable(text(1_000)),
  published: v.nullable(text(100)),
});

const NoteSchema = noteSchema(MAX_NOTE_LENGTH);
const SentNoteSchema = noteSchema(MAX_SENT_LENGTH);

/** Reads a note from unknown data; `null` where it is none. */
export function readNote(unknown: unknown): Note | null {
  return readAs(NoteSchema, unknown);
}

/** The same of a note that is to be kept: one that is too long is read, so that its writer can be told. */
export function readSentNote(unknown: unknown): Note | null {
  return readAs(SentNoteSchema, unknown);
}

function readAs(schema: typeof NoteSchema, unknown: unknown): Note | null {
  const result = v.safeParse(schema, unknown);
  // The schema is the type, less the brands of ids.
  return result.success ? (result.output as unknown as Note) : null;
}

/** Reads what is known of a page from unknown data; `null` where it is none. */
export function readPage(unknown: unknown): Page | null {
  const result = v.safeParse(PageSchema, unknown);
  // As above: only the brand of the address is added.
  return result.success ? (result.output as unknown as Page) : null;
}
