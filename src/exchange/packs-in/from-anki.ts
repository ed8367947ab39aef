import type { Delimiter } from '../files/file-choices.ts';
import { DELIMITERS } from '../files/file-choices.ts';
import type { WordMapping, WordRole } from './read-pack-choices.ts';
import { rolesByNames } from './word-columns.ts';

/** What the first lines of a text that Anki has exported say of the rest. */
export type AnkiHead = {
  /** The rest. */
  readonly text: string;
  readonly delimiter: Delimiter | null;
  /** The names of the columns, where they are told. */
  readonly columns: readonly string[] | null;
  /** Columns that hold no field of a note but its kind, deck, tags or number; from 0. */
  readonly others: ReadonlySet<number>;
};

const SEPARATORS: Readonly<Record<string, string>> = { comma: ',', semicolon: ';', tab: '\t', pipe: '|' };

/** Reads `#key:value` lines at the beginning; `null` where the first line is none that Anki writes. */
export function readAnkiHead(text: string): AnkiHead | null {
  const plain = text.replace(/^\ufeff/, '');
  if (!/^#(?:separator|html|columns|notetype|deck|tags|guid)(?: column)?:/i.test(plain)) return null;
  const said = new Map<string, string>();
  const others = new Set<number>();
  let at = 0;
  for (;;) {
    const [line, key, value] = /^#([a-z ]+):([^\n]*)(?:\n|$)/i.exec(plain.slice(at, at + 2_000)) ?? [];
    if (line === undefined) break;
    at += line.length;
    said.set(key!.toLowerCase(), value!.trim());
    if (/ column$/i.test(key!)) others.add(Number(value) - 1);
  }
  const separator = said.get('separator') ?? '';
  const sign = SEPARATORS[separator.toLowerCase()] ?? separator;
  const delimiter = DELIMITERS.find((one) => one === sign) ?? null;
  return {
    text: plain.slice(at),
    delimiter,
    columns: said.get('columns')?.split(delimiter ?? '\t') ?? null,
    others,
  };
}

/** Which field is the word and which says what it means: by their names, or the first two. */
export function ankiMapping({ columns, others }: AnkiHead, width: number): WordMapping {
  const named = columns && rolesByNames(columns);
  if (named) return { hasHeader: false, roles: named };
  const roles: WordRole[] = Array.from({ length: width }, () => 'nothing');
  const fields = roles.flatMap((_, nth) =>
    others.has(nth) || columns?.[nth]?.toLowerCase() === 'tags' ? [] : [nth],
  );
  const [word, meaning] = fields;
  if (word !== undefined) roles[word] = 'headword';
  if (meaning !== undefined) roles[meaning] = 'definition';
  return { hasHeader: false, roles };
}
