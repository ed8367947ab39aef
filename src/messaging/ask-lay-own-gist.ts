import type { EntryId } from '../core/glossary/entry.ts';
import type { OwnDeed } from '../core/glossary/own-saving.ts';
import { say } from '../language/speak.ts';
import { askBackground } from './ask.ts';

/** Asks the background to lay a gist of the reader's over an entry, or to take it off (`null`). */
export async function askLayOwnGist(entry: EntryId, gist: string | null): Promise<OwnDeed> {
  const asked = await askBackground('layOwnGist', { entry, gist });
  return asked.kind === 'answered' ? asked.value : { kind: 'failed', why: say('own.unanswered') };
}
