import type { InFile } from '../../../src/exchange/files/unreadable.ts';
import {
  NO_PACK_CHOICES,
  type PackReadingChoices,
  type ReadPack,
} from '../../../src/exchange/packs-in/read-pack-choices.ts';
import { type PackFilesReading, readPackFiles } from '../../../src/exchange/packs-in/read-pack-files.ts';

/** Runs a reading of files to its end. */
export function packReadingOf(
  files: readonly InFile[],
  choices: Partial<PackReadingChoices> = {},
): PackFilesReading {
  const steps = readPackFiles(files, { ...NO_PACK_CHOICES, ...choices });
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** What was read of files that can be. */
export function readPackOf(files: readonly InFile[], choices: Partial<PackReadingChoices> = {}): ReadPack {
  const reading = packReadingOf(files, choices);
  if (reading.kind !== 'read') throw new Error(reading.why);
  return reading.read;
}
