import { OWN_LIMITS } from '../core/glossary/own-limits.ts';
import { oneLine } from '../core/text/one-line.ts';
import { hasSubstance } from '../core/text/substance.ts';
import type { Selected } from '../messaging/card-channel.ts';

/** More words than this are a sentence. */
const MOST_WORDS = 10;

/** What is selected, if it may be a name: short, on one line, without the marks around it; else `null`. */
export function nameIn(selected: Selected | null): string | null {
  if (!selected) return null;
  const words = selected.text.slice(selected.start, selected.end);
  const name = oneLine(words).replace(/^[\s"'“”‘’«»„(),.:;!?]+|[\s"'“”‘’«»„(),:;!?]+$|[’']s$/gu, '');
  const isShort = name.length <= OWN_LIMITS.name && name.split(' ').length <= MOST_WORDS;
  return isShort && hasSubstance(name) ? name : null;
}
