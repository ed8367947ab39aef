import * as v from 'valibot';
import type { ChangeOfNotes } from './note-change.ts';
import { AnchorSchema } from './read-note.ts';
import { MAX_NOTE_LENGTH } from './write-note.ts';

/** All notes of a large notebook, at once. */
const MAX_NOTES = 1_000_000;

const uuid = v.pipe(v.string(), v.uuid());
const tag = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const text = v.pipe(v.string(), v.maxLength(MAX_NOTE_LENGTH));
const at = v.pipe(v.string(), v.isoTimestamp());

const ChangesSchema = v.array(
  v.strictObject({
    notes: v.pipe(v.array(uuid), v.maxLength(MAX_NOTES)),
    change: v.variant('kind', [
      v.strictObject({ kind: v.literal('tag'), tag }),
      v.strictObject({ kind: v.literal('untag'), tag }),
      v.strictObject({ kind: v.literal('colour'), colour: v.nullable(v.pipe(v.string(), v.maxLength(50))) }),
      v.strictObject({ kind: v.literal('delete'), at }),
      v.strictObject({ kind: v.literal('restore') }),
      v.strictObject({ kind: v.literal('text'), from: text, to: text }),
      v.strictObject({ kind: v.literal('anchor'), anchor: AnchorSchema }),
    ]),
  }),
);

/** Reads changes of notes from unknown data; `null` where they are none. */
export function readChanges(unknown: unknown): readonly ChangeOfNotes[] | null {
  const result = v.safeParse(ChangesSchema, unknown);
  // The schema is the type, less the brands of ids.
  return result.success ? (result.output as unknown as readonly ChangeOfNotes[]) : null;
}
