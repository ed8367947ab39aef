import { decodeText } from '../files/decode-text.ts';
import type { Encoding } from '../files/file-choices.ts';
import { titleOfFile } from '../files/file-words.ts';
import type { InFile } from '../files/unreadable.ts';
import { headwordLink } from './headword-links.ts';
import { type PackBuilder, packBuilder, READING_SHARE } from './pack-builder.ts';
import type { ReadPack } from './read-pack-choices.ts';

/**
 * Reads files of Obsidian's plugin Note Definitions: *consolidated* (a heading for each phrase, its aliases in italics
 * beneath, entries parted by rules) and *atomic* (a file for each phrase, its aliases as a property). Of files without
 * `def-type` those of a vault are a phrase each, unless rules part them; a single one is parted by its headings.
 */
export function* fromNoteDefinitions(
  files: readonly InFile[],
  encoding: Encoding | null,
): Generator<number, ReadPack> {
  const [first] = files;
  const title = files.length === 1 ? titleOfFile(first!.name) : 'Definitions';
  const builder = packBuilder({ from: 'Note Definitions', title }, true);
  for (const [nth, file] of files.entries()) {
    const { properties, body } = parted(decodeText(file.bytes, encoding).text);
    switch (shapeOf(properties.get('def-type')?.[0] ?? '', body, files.length)) {
      case 'atomic':
        addNote(file.name, properties.get('aliases') ?? properties.get('alias') ?? [], body, builder);
        break;
      case 'consolidated':
        for (const block of body.split(/^---[ \t]*$/m)) addBlock(block, file.name, builder);
        break;
      case 'headings':
        // A heading with nothing under it is the title of those that follow.
        for (const section of body.split(/^(?=#{1,6}[ \t])/m))
          if (!/^#{1,6}[ \t].*\s*$/.test(section)) addBlock(section, file.name, builder);
        break;
    }
    yield (READING_SHARE * nth) / files.length;
  }
  return yield* builder.finish();
}

/** How the phrases of a file are told apart. */
function shapeOf(type: string, body: string, files: number): 'atomic' | 'consolidated' | 'headings' {
  if (/atomic/i.test(type)) return 'atomic';
  const isRuled = /^---[ \t]*\n+#{1,6}[ \t]/m.test(body);
  if (/consolidated/i.test(type) || isRuled) return 'consolidated';
  const headings = body.match(/^#{1,6}[ \t]/gm)?.length ?? 0;
  return files > 1 || headings === 0 ? 'atomic' : headings === 1 ? 'consolidated' : 'headings';
}

/** A file that is about what it is called. */
function addNote(fileName: string, aliases: readonly string[], body: string, builder: PackBuilder): void {
  const name = titleOfFile(fileName);
  const [, heading, rest] = /^\s*#[ \t]+(.+?)[ \t]*(?:\n|$)([\s\S]*)$/.exec(body) ?? [];
  const text = markdownText(heading === name ? rest! : body);
  if (text !== '' || aliases.length > 0)
    builder.add({ name, forms: aliases.map((alias) => ({ text: alias })), text }, fileName);
}

export function looksLikeNoteDefinitions(text: string): boolean {
  return (
    /^---\s*\n(?:.*\n)*?def-type:/.test(text.slice(0, 2_000)) ||
    /^# .+\n+(?:\*[^*\n]+\*\n+)?[^#\s]/m.test(text.slice(0, 5_000))
  );
}

function addBlock(block: string, fileName: string, builder: PackBuilder): void {
  const [, name, rest] = /^\s*#{1,6}[ \t]+(.+?)[ \t]*#*[ \t]*(?:\n|$)([\s\S]*)$/.exec(block) ?? [];
  if (name === undefined || rest === undefined) {
    if (block.trim() !== '')
      builder.complain('exchange.fault.noHeading', fileName, block.trim().slice(0, 40));
    return;
  }
  const [, aliases, text] = /^\s*\*([^*\n]+)\*[ \t]*(?:\n|$)([\s\S]*)$/.exec(rest) ?? [null, '', rest];
  builder.add(
    {
      name,
      forms: (aliases ?? '').split(',').map((alias) => ({ text: alias })),
      text: markdownText(text ?? ''),
    },
    `${fileName}, “${name.slice(0, 40)}”`,
  );
}

/** Front-matter as Obsidian writes it: `key: value` and lists below a key or in brackets. */
function parted(text: string): { properties: Map<string, string[]>; body: string } {
  const plain = text.replace(/\r\n?/g, '\n');
  const properties = new Map<string, string[]>();
  const end = plain.startsWith('---\n') ? plain.indexOf('\n---', 3) : -1;
  if (end < 0) return { properties, body: plain };
  let key = '';
  for (const line of plain.slice(4, end).split('\n')) {
    const [, name, value] = /^([\w-]+):\s*(.*)$/.exec(line) ?? [];
    const item = /^\s*-\s+(.*)$/.exec(line)?.[1];
    if (name !== undefined) {
      key = name;
      properties.set(key, listOf(value!));
    } else if (item !== undefined) properties.get(key)?.push(unquoted(item));
  }
  const bodyAt = plain.indexOf('\n', end + 1);
  return { properties, body: bodyAt < 0 ? '' : plain.slice(bodyAt + 1) };
}

function listOf(value: string): string[] {
  const inside = /^\[(.*)\]$/.exec(value.trim())?.[1];
  return (inside === undefined ? [value] : inside.split(',')).map(unquoted).filter((one) => one !== '');
}

function unquoted(text: string): string {
  return text.trim().replace(/^(["'])(.*)\1$/, '$2');
}

/** The little Markdown of an explanation as plain text; links to other notes stay links. */
function markdownText(markdown: string): string {
  return markdown
    .replace(/!\[\[[^\]\n]*\]\]|!\[([^\]\n]*)\]\([^)\n]*\)/g, '$1')
    .replace(/\[\[([^\]|\n]+)(?:\|([^\]\n]*))?\]\]/g, (_, target: string, words?: string) =>
      headwordLink(target.replace(/#.*$/, '').trim(), words || target),
    )
    .replace(/\[([^\]\n]+)\]\([^)\n]*\)/g, '$1')
    .replace(/^#{1,6}[ \t]+/gm, '')
    .replace(/^[ \t]*[-*+][ \t]+/gm, '• ')
    .replace(/(\*\*|__|==|~~)(?=\S)([^\n]*?\S)\1/g, '$2')
    .replace(/(?<![\w*])\*(?=\S)([^*\n]*\S)\*(?![\w*])/g, '$1')
    .replace(/\\([\\`*_{}[\]()#+.!|~-])/g, '$1')
    .trim();
}
