import { entriesOf } from '../../../src/core/glossary/entry-list.ts';
import type { Pack } from '../../../src/core/glossary/pack.ts';
import type { InFile } from '../../../src/exchange/files/unreadable.ts';
import {
  NO_PACK_CHOICES,
  type PackReadingChoices,
  type ReadPack,
} from '../../../src/exchange/packs-in/read-pack-choices.ts';
import { type PackFilesReading, readPackFiles } from '../../../src/exchange/packs-in/read-pack-files.ts';
import { sayIn } from '../../../src/exchange/said.ts';
import { ENGLISH } from '../../../tools/english.ts';

export type SaidPack = Omit<ReadPack, 'problems' | 'pack'> & {
  readonly problems: readonly string[];
  readonly pack: Pack;
};
/** A reading with all its entries, and what it says put into English. */
export type SaidReading =
  | { readonly kind: 'read'; readonly read: SaidPack }
  | { readonly kind: 'refused'; readonly why: string };

function inEnglish(reading: PackFilesReading): SaidReading {
  if (reading.kind === 'refused') return { kind: 'refused', why: sayIn(ENGLISH, reading.why) };
  const { read } = reading;
  return {
    kind: 'read',
    read: {
      ...read,
      pack: { ...read.pack, entries: entriesOf(read.pack.entries) },
      problems: read.problems.map((one) => sayIn(ENGLISH, one)),
    },
  };
}

/** Runs a reading of files to its end. */
export function packReadingOf(
  files: readonly InFile[],
  choices: Partial<PackReadingChoices> = {},
): SaidReading {
  const steps = readPackFiles(files, { ...NO_PACK_CHOICES, ...choices });
  for (;;) {
    const step = steps.next();
    if (step.done) return inEnglish(step.value);
  }
}

/** What was read of files that can be. */
export function readPackOf(files: readonly InFile[], choices: Partial<PackReadingChoices> = {}): SaidPack {
  const reading = packReadingOf(files, choices);
  if (reading.kind !== 'read') throw new Error(reading.why);
  return reading.read;
}
