import type { EntryId } from '../../core/glossary/entry.ts';
import type { Pack } from '../../core/glossary/pack.ts';
import type { Piece } from '../piece.ts';
import { explanationOf } from './explanation-of.ts';

/** A pack as one file for Obsidian's plugin Note Definitions: a heading, aliases in italics, the explanation, a rule. */
export function* toNoteDefinitions({ entries }: Pack): Generator<Piece> {
  const names = new Map<EntryId, string>(entries.map(({ id, name }) => [id, name]));
  yield { text: '---\ndef-type: consolidated\n---\n', done: 0 };
  let before = '';
  for (const entry of entries) {
    const aliases = entry.forms
      .map(({ text }) => oneLine(text).replace(/[*,]/g, ''))
      .filter((alias) => alias !== '' && alias !== entry.name);
    const text = explanationOf(entry, (to, words) => {
      const name = names.get(to);
      return name === undefined ? words : `[[${name}|${words}]]`;
    });
    const parts = [
      `# ${oneLine(entry.name)}`,
      ...(aliases.length > 0 ? [`*${aliases.join(', ')}*`] : []),
      plainLines(text),
    ];
    yield { text: `${before}${parts.join('\n\n')}\n`, done: 1 };
    before = '\n---\n\n';
  }
}

/** A line that would part entries or begin one must not. */
function plainLines(text: string): string {
  return text.replace(/^(?=---\s*$|#{1,6}\s)/gm, '\\');
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
