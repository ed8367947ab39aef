import { writePieces } from '../../exchange/files/write-pieces.ts';
import type { ExportedNotes } from '../../exchange/notes-out/exported-notes.ts';
import { countLosses } from '../../exchange/notes-out/losses-of.ts';
import type { NotesChoices } from '../../exchange/notes-out/notes-format.ts';
import { NOTES_FORMATS } from '../../exchange/notes-out/notes-formats.ts';
import { say, sayCount } from '../../language/speak.ts';
import { type FormatLine, lineOf } from './format-line.ts';
import { gatherBlob } from './gather-blob.ts';
import { breathe, runInSlices } from './run-in-slices.ts';
import { takeSample } from './take-sample.ts';
import type { Sample } from './work.ts';

// The notes are written in the page that holds them: to hand a hundred thousand to a worker takes two seconds before
// anything can be shown, and two hundred megabytes.

/** So long the page does nothing else: half a frame. Milliseconds. */
const SLICE_MS = 8;

/** A format, chosen with what the reader can choose about it. */
export type ExportOrder = { readonly format: string; readonly choices: NotesChoices };

/** The beginning of a file, and sentences on what it does not carry. */
export type ExportLook = { readonly sample: Sample; readonly losses: readonly string[] };

export type WrittenExport =
  | { readonly kind: 'written'; readonly blob: Blob }
  | { readonly kind: 'stopped' }
  /** `why` is a sentence for the reader. */
  | { readonly kind: 'failed'; readonly why: string };

/** All formats, in the language of the reader. */
export function exportFormats(): readonly FormatLine[] {
  return NOTES_FORMATS.map(lineOf);
}

/** What a file would be like; `null` where it was stopped before that was known. */
export async function lookAtExport(
  exported: ExportedNotes,
  { format, choices }: ExportOrder,
  signal: AbortSignal,
): Promise<ExportLook | null> {
  // What was chosen is shown first.
  await breathe();
  if (signal.aborted) return null;
  const chosen = formatOf(format);
  const sample = takeSample(chosen.write(exported, choices));
  const losses = await runInSlices(countLosses(chosen, exported), () => {}, signal, SLICE_MS);
  return losses && { sample, losses: losses.map(({ said, notes }) => sayCount(said, notes)) };
}

/** Writes a file; tells its share, from 0 to 1, a hundred times at most. */
export async function writeExport(
  exported: ExportedNotes,
  { format, choices }: ExportOrder,
  onProgress: (share: number) => void,
  signal: AbortSignal,
): Promise<WrittenExport> {
  try {
    const chosen = formatOf(format);
    const { take, blob } = gatherBlob(chosen.type);
    const steps = writePieces(chosen.write(exported, choices), chosen.extension === 'zip', take);
    let told = 0;
    const onSlice = (done: number) => {
      const share = Math.floor((100 * done) / exported.notes.length) / 100;
      if (share > told) onProgress(share);
      told = share;
    };
    await runInSlices(steps, onSlice, signal, SLICE_MS);
    return signal.aborted ? { kind: 'stopped' } : { kind: 'written', blob: blob() };
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error);
    return { kind: 'failed', why: say('exchange.unforeseen', what) };
  }
}

function formatOf(id: string) {
  const format = NOTES_FORMATS.find((one) => one.id === id);
  if (!format) throw new Error(`There is no format ${id}.`);
  return format;
}
