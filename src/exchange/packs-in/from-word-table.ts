import { ENTRY_KINDS } from '../../core/glossary/entry.ts';
import type { Table } from '../files/read-table.ts';
import { Unreadable } from '../files/unreadable.ts';
import { htmlToText, looksLikeHtml } from './html-to-text.ts';
import { packBuilder } from './pack-builder.ts';
import type { PackSupposed, ReadPack, WordMapping, WordRole } from './read-pack-choices.ts';

/** Names of columns, folded. */
const KNOWN_NAMES: Readonly<Record<string, WordRole>> = {
  headword: 'headword',
  word: 'headword',
  term: 'headword',
  name: 'headword',
  title: 'headword',
  entry: 'headword',
  lemma: 'headword',
  definition: 'definition',
  definitions: 'definition',
  meaning: 'definition',
  explanation: 'definition',
  description: 'definition',
  gist: 'definition',
  translation: 'definition',
  alternates: 'alternates',
  alternate: 'alternates',
  aliases: 'alternates',
  alias: 'alternates',
  synonyms: 'alternates',
  forms: 'alternates',
  spellings: 'alternates',
  // As German tables have them.
  begriff: 'headword',
  wort: 'headword',
  stichwort: 'headword',
  erklärung: 'definition',
  bedeutung: 'definition',
  beschreibung: 'definition',
  übersetzung: 'definition',
  synonyme: 'alternates',
  alternativen: 'alternates',
  schreibweisen: 'alternates',
  art: 'kind',
  kind: 'kind',
  type: 'kind',
  category: 'kind',
};

/** Cells of lists of names are shorter than this, cells of explanations longer. UTF-16 units, on average. */
const SHORT_CELL = 60;

/** How a table seems to be meant. */
export function guessMapping(rows: Table['rows']): WordMapping {
  const words = rows.filter((row) => !isMetadata(row));
  const [head = []] = words;
  const named = head.map((cell): WordRole => KNOWN_NAMES[cell.trim().toLowerCase()] ?? 'nothing');
  if (named.includes('headword') && (named.includes('definition') || named.includes('alternates')))
    return { hasHeader: true, roles: onceEach(named) };
  const width = Math.max(...words.slice(0, 50).map((row) => row.length), 1);
  const isShort = (column: number) => {
    const cells = words.slice(0, 200).map((row) => row[column] ?? '');
    return cells.reduce((sum, cell) => sum + cell.length, 0) / Math.max(1, cells.length) < SHORT_CELL;
  };
  const columns = Array.from({ length: width }, (_, column) => column);
  // Many columns of short words: the same thing in several languages.
  if (width > 3 && columns.every(isShort))
    return { hasHeader: false, roles: columns.map((column) => (column === 0 ? 'headword' : 'alternates')) };
  return {
    hasHeader: false,
    roles: columns.map(
      (column): WordRole =>
        column === 0 ? 'headword' : column === 1 ? 'definition' : column === 2 ? 'alternates' : 'nothing',
    ),
  };
}

function onceEach(roles: readonly WordRole[]): WordRole[] {
  return roles.map((role, nth) => (role === 'headword' && roles.indexOf(role) !== nth ? 'nothing' : role));
}

/** Lines before the words that say something of the whole: `#name`, `##sourceLang`. */
function isMetadata(row: readonly string[]): boolean {
  return /^#{1,2}[a-z_]/i.test(row[0] ?? '') && row.length <= 2;
}

/** Reads a table of words: one a row, its columns as they are mapped. */
export function* fromWordTable(
  table: Table,
  { hasHeader, roles }: WordMapping,
  fileTitle: string,
  supposed: PackSupposed,
): Generator<number, ReadPack> {
  if (!roles.includes('headword')) throw new Unreadable('exchange.fault.noNameColumn');
  const metadata = new Map<string, string>();
  const firstWord = table.rows.findIndex((row) => !isMetadata(row));
  for (const [key = '', value = ''] of table.rows.slice(0, Math.max(0, firstWord)))
    metadata.set(key.replace(/^#+/, '').toLowerCase(), value);
  const builder = packBuilder(
    {
      from: table.delimiter === '\t' ? 'TSV' : 'CSV',
      title: metadata.get('name')?.replace(/\.(?:txt|csv)$/i, '') || fileTitle,
      version: metadata.get('edition') ?? '',
      licence: htmlToText(metadata.get('copyright') ?? ''),
    },
    true,
  );
  for (const fault of table.faults) builder.complain(...fault);
  const from = Math.max(0, firstWord) + (hasHeader ? 1 : 0);
  for (let nth = from; nth < table.rows.length; nth += 1) {
    const row = table.rows[nth]!;
    const cells = (role: WordRole) =>
      roles.flatMap((one, column) => (one === role && row[column] ? [row[column]!] : []));
    const [name = '', ...others] = (cells('headword')[0] ?? '').split('|');
    const alternates = cells('alternates');
    // A column of its own for each language holds one name a cell; a single column holds a list.
    const listed = alternates.length > 1 ? alternates : alternates.flatMap((cell) => cell.split(/[,;|]/));
    const kind = ENTRY_KINDS.find((one) => one === cells('kind')[0]?.trim().toLowerCase());
    builder.add(
      {
        name,
        forms: [...others, ...listed].map((text) => ({ text })),
        text: cells('definition').map(plainOf).join('\n\n'),
        ...(kind && { kind }),
      },
      ['exchange.fault.row', nth + 1],
    );
    if (nth % 1_000 === 0) yield nth / table.rows.length;
  }
  return yield* builder.finish(supposed);
}

function plainOf(cell: string): string {
  return looksLikeHtml(cell) ? htmlToText(cell) : cell;
}
