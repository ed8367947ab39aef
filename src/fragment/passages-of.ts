import type { Place } from '../core/notes/own-letters.ts';
import { BOUNDARY } from '../core/text/boundary.ts';
import { wordAt } from '../core/text/word-boundaries.ts';
import type { Selected } from '../messaging/card-channel.ts';

/** What stands between two passages of a page's text. */
const PASSAGE_END = '\r';
/** What is no letter of a text: where a word may be broken, and where one text node ends. */
const NO_LETTERS = new RegExp(`[\u00ad${BOUNDARY}]`, 'g');

/** The passages of a page that say something, and where whole words of one another begin and end. */
export type Passages = { readonly blocks: readonly string[]; readonly from: Place; readonly to: Place };

/** Takes a page's text apart into its passages, with their white space collapsed; `null` where no word is selected. */
export function passagesOf({ text, start, end }: Selected): Passages | null {
  const blocks: string[] = [];
  let from: Place | null = null;
  let to: Place | null = null;
  let at = 0;
  for (const raw of text.split(PASSAGE_END)) {
    const block = collapsed(raw);
    const isEmpty = block.trim() === '';
    if (from === null && start <= at + raw.length)
      from = { block: blocks.length, offset: isEmpty ? 0 : collapsed(raw.slice(0, start - at)).length };
    if (end >= at && !isEmpty)
      to = { block: blocks.length, offset: collapsed(raw.slice(0, end - at)).length };
    if (!isEmpty) blocks.push(block);
    at += raw.length + PASSAGE_END.length;
  }
  if (!from || !to || from.block > to.block) return null;
  const first = wordAt(blocks[from.block]!, from.offset);
  const last = wordAt(blocks[to.block]!, to.offset - 1);
  return {
    blocks,
    from: { block: from.block, offset: first?.start ?? from.offset },
    to: { block: to.block, offset: last?.end ?? to.offset },
  };
}

function collapsed(text: string): string {
  return text.replace(NO_LETTERS, '').replace(/\s+/g, ' ');
}
