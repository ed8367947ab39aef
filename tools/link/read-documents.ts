import { type Day, dayOf } from '../../src/core/glossary/day.ts';
import { CommandFailure } from '../setup.mjs';

/** A text to be linked. */
export type Document = {
  readonly id: string;
  readonly text: string;
  /** The day on which it appeared, where the file says so (`"published": "2019-04-24"`). */
  readonly published: Day | null;
};

/** Reads `{"docs": [{"id", "text"}]}`; `name` is the file's, for the failure. More keys do no harm. */
export function readDocuments(json: string, name: string): Document[] {
  let file: unknown;
  try {
    file = JSON.parse(json);
  } catch (error) {
    // JSON.parse tells what it stumbled over only through its error's message.
    throw new CommandFailure(
      `${name} is not JSON: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
  if (!isRecord(file) || !Array.isArray(file.docs)) {
    throw new CommandFailure(`${name} has no documents: it should be {"docs": [{"id", "text"}]}.`);
  }
  return file.docs.map((doc: unknown, index): Document => {
    if (!isRecord(doc) || typeof doc.id !== 'string' || typeof doc.text !== 'string') {
      throw new CommandFailure(`${name}: docs[${index}] needs an "id" and a "text", both strings.`);
    }
    const published = typeof doc.published === 'string' ? dayOf(doc.published) : null;
    return { id: doc.id, text: doc.text, published };
  });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
