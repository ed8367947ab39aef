import {
  NO_CHOICES,
  type NotesReadingChoices,
} from '../../../src/exchange/notes-in/notes-reading-choices.ts';
import { type NotesFileReading, readNotesFile } from '../../../src/exchange/notes-in/read-notes-file.ts';

const AT = '2026-11-27T08:00:00.000Z';

/** Runs a reading to its end. */
export function readingOf(
  name: string,
  content: string | Uint8Array,
  choices: Partial<NotesReadingChoices> = {},
): NotesFileReading {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const steps = readNotesFile({ name, bytes }, { ...NO_CHOICES, ...choices }, AT);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
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
