import * as v from 'valibot';
import type { NotebookRequest } from '../messaging/protocol.ts';

/** An id among all packs is that of its pack and its own. */
const MAX_ID = 500;

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(MAX_ID));
const NotebookRequestSchema = v.object({
  note: v.nullable(id),
  entry: v.nullable(id),
  glossary: v.exactOptional(id),
  screen: v.exactOptional(v.picklist(['settings'])),
  newEntry: v.exactOptional(v.pipe(v.string(), v.maxLength(1_000))),
});

/** Reads what of the notebook is wanted; `undefined` where that makes no sense. */
export function readNotebookRequest(unknown: unknown): NotebookRequest | undefined {
  const read = v.safeParse(NotebookRequestSchema, unknown);
  // The schema is the type, less the brands of ids.
  return read.success ? (read.output as unknown as NotebookRequest) : undefined;
}

/** The fragment of the notebook's address that shows it; empty for everything. */
export function fragmentOf({ note, entry, glossary, screen, newEntry }: NotebookRequest): string {
  if (note) return `#note=${note}`;
  if (entry) return `#entry=${encodeURIComponent(entry)}`;
  if (glossary) return `#glossary=${encodeURIComponent(glossary)}`;
  if (newEntry !== undefined) return `#new-entry=${encodeURIComponent(newEntry)}`;
  return screen ? `#${screen}` : '';
}
