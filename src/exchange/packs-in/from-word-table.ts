import { ENTRY_KINDS } from '../../core/glossary/entry.ts';
import type { Table } from '../files/read-table.ts';
import { Unreadable } from '../files/unreadable.ts';
import { htmlToText, looksLikeHtml } from './html-to-text.ts';
import { packBuilder, READING_SHARE } from './pack-builder.ts';
import type { PackSupposed, ReadPack, WordMapping, WordRole } from './read-pack-choices.ts';
import { isMetadata } from './word-columns.ts';

/** Reads a table of words: one a row, its columns as they are mapped. `from` says what kind of file it is. */
export function* fromWordTable(
  table: Table,
  { hasHeader, roles }: WordMapping,
  fileTitle: string,
  supposed: PackSupposed,
  from = table.delimiter === '\t' ? 'TSV' : 'CSV',
): Generator<number, ReadPack> {
  if (!roles.includes('headword')) throw new Unreadable('exchange.fault.noNameColumn');
  const metadata = new Map<string, string>();
  const firstWord = Math.max(
    0,
    table.head.findIndex((row) => !isMetadata(row)),
  );
  for (const [key = '', value = ''] of table.head.slice(0, firstWord))
    metadata.set(key.replace(/^#+/, '').toLowerCase(), value);
  const builder = packBuilder(
    {
      from,
      title: metadata.get('name')?.replace(/\.(?:txt|csv)$/i, '') || fileTitle,
      version: metadata.get('edition') ?? '',
      licence: htmlToText(metadata.get('copyright') ?? ''),
    },
    true,
  );
  for (const fault of table.faults) builder.complain(...fault);
  const first = firstWord + (hasHeader ? 1 : 0);
  let nth = 0;
  for (const row of table.rows()) {
    nth += 1;
    if (nth <= first) continue;
    const cells = (role: WordRole) =>
      roles.flatMap((one, column) => (one === role && row[column] ? [row[column]!] : []));
    const [name = '', ...others] = plainOf(cells('headword')[0] ?? '').split('|');
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
      ['exchange.fault.row', nth],
    );
    if (nth % 1_000 === 0) yield (READING_SHARE * nth) / table.count;
  }
  return yield* builder.finish(supposed);
}

/** A cell without HTML, and without what only Anki plays: sounds, and the marks of gaps. */
function plainOf(cell: string): string {
  const text = looksLikeHtml(cell) ? htmlToText(cell) : cell;
  return text.replace(/\[sound:[^\]]*\]/g, '').replace(/\{\{c\d+::(.*?)(?:::[^}]*)?\}\}/g, '$1');
}
