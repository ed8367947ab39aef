import { say } from '../../language/speak.ts';
import { saveBlob } from '../save-file.ts';

export type HandedOver = { readonly kind: 'said' | 'failed'; readonly words: string };

/** Gives the reader what was written: as a file, or to be pasted. */
export async function handOver(blob: Blob, purpose: 'save' | 'copy', name: string): Promise<HandedOver> {
  if (purpose === 'save') {
    saveBlob(name, blob);
    return { kind: 'said', words: say('exchange.saved', name) };
  }
  try {
    await navigator.clipboard.writeText(await blob.text());
    return { kind: 'said', words: say('exchange.copied') };
  } catch {
    return { kind: 'failed', words: say('exchange.notCopied') };
  }
}
