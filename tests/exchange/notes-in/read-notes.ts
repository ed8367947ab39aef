import {
  NO_CHOICES,
  type NotesReadingChoices,
  type Supposed,
} from '../../../src/exchange/notes-in/notes-reading-choices.ts';
import type { ReadNotes } from '../../../src/exchange/notes-in/read-notes.ts';
import { type NotesFileReading, readNotesFile } from '../../../src/exchange/notes-in/read-notes-file.ts';
import { sayIn } from '../../../src/exchange/said.ts';
import { ENGLISH } from '../../../tools/english.ts';

const AT = '2026-11-27T08:00:00.000Z';

/** A reading with what it says put into English. */
type SaidReading =
  | { readonly kind: 'refused'; readonly why: string }
  | Extract<NotesFileReading, { kind: 'ask' }>
  | {
      readonly kind: 'read';
      readonly read: Omit<ReadNotes, 'problems'> & { readonly problems: readonly string[] };
      readonly supposed: Supposed;
    };

function inEnglish(reading: NotesFileReading): SaidReading {
  if (reading.kind === 'ask') return reading;
  if (reading.kind === 'refused') return { kind: 'refused', why: sayIn(ENGLISH, reading.why) };
  const { read, supposed } = reading;
  const problems = read.problems.map((one) => sayIn(ENGLISH, one));
  return { kind: 'read', read: { ...read, problems }, supposed };
}

/** Runs a reading to its end. */
export function readingOf(
  name: string,
  content: string | Uint8Array,
  choices: Partial<NotesReadingChoices> = {},
): SaidReading {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const steps = readNotesFile({ name, bytes }, { ...NO_CHOICES, ...choices }, AT);
  for (;;) {
    const step = steps.next();
    if (step.done) return inEnglish(step.value);
  }
}

/** What was read of a file that can be. */
export function readNotes(
  name: string,
  content: string | Uint8Array,
  choices: Partial<NotesReadingChoices> = {},
) {
  const reading = readingOf(name, content, choices);
  if (reading.kind !== 'read') throw new Error(JSON.stringify(reading));
  return reading;
}
