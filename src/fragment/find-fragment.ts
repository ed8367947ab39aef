import {
  GenerateFragmentStatus,
  generateFragmentFromRange,
  setTimeout as setTimeLimit,
} from 'text-fragments-polyfill/dist/fragment-generation-utils.js';
import { fragmentDirective } from '../core/notes/fragment-directive.ts';
import { inOwnLetters } from '../core/notes/own-letters.ts';
import { possibleDoubles } from '../core/notes/possible-doubles.ts';
import type { Selected } from '../messaging/card-channel.ts';
import { passagesOf } from './passages-of.ts';

/** A card that is typed in shares its thread with this. */
const TIME_LIMIT_MS = 100;
/** More blocks take seconds, for the library goes through all of them for every double: the quote alone has to do. */
const MOST_BLOCKS = 300;
/** A longer fragment is no address that every browser takes. UTF-16 units. */
const LONGEST_FRAGMENT = 8_000;

/**
 * The text fragment that leads to a passage and to nothing else of its page, `:~:text=…`; empty where there is none,
 * `null` where it could not be found out. The page's passages become those of `document`, which holds nothing else:
 * text-fragments-polyfill looks for doubles in its own document alone.
 */
export function findFragment(document: Document, selected: Selected): string | null {
  const passages = passagesOf(selected);
  if (!passages) return null;
  const { blocks, from, to } = passages;
  const kept = possibleDoubles(blocks, from, to);
  if (kept.length > MOST_BLOCKS) return null;
  const texts = layOut(
    document,
    kept.map((index) => blocks[index]!),
  );
  const range = document.createRange();
  range.setStart(texts[kept.indexOf(from.block)]!, from.offset);
  range.setEnd(texts[kept.indexOf(to.block)]!, to.offset);
  setTimeLimit(TIME_LIMIT_MS);
  const { status, fragment } = generateFragmentFromRange(range);
  if (status === GenerateFragmentStatus.AMBIGUOUS) return '';
  if (!fragment) return null;
  const { prefix, textStart: start, textEnd: end, suffix } = fragment;
  const parts = inOwnLetters({ prefix, start, end, suffix }, blocks, from, to);
  const found = parts && fragmentDirective(parts);
  return found && found.length <= LONGEST_FRAGMENT ? found : null;
}

/** Makes blocks the paragraphs of a document. None has a box, so that the library's questions for styles cost little. */
function layOut(document: Document, blocks: readonly string[]): readonly Text[] {
  const body = document.createElement('body');
  body.style.display = 'none';
  const texts = blocks.map((block) => {
    const paragraph = document.createElement('p');
    const text = document.createTextNode(block);
    paragraph.append(text);
    body.append(paragraph);
    return text;
  });
  document.body.replaceWith(body);
  return texts;
}
