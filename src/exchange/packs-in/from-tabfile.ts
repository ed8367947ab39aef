import { htmlToText, looksLikeHtml } from './html-to-text.ts';
import { packBuilder, READING_SHARE } from './pack-builder.ts';
import type { PackSupposed, ReadPack } from './read-pack-choices.ts';

/** Whether most lines are a headword, one tab, an explanation: PyGlossary's tabfile, Babylon's and StarDict's source. */
export function looksLikeTabfile(text: string): boolean {
  const lines = text
    .slice(0, 100_000)
    .split(/\r?\n/)
    .slice(0, 100)
    .filter((line) => line !== '');
  const tabs = lines.filter((line) => line.split('\t').length === 2);
  return lines.length > 0 && tabs.length >= lines.length * 0.8 && !/^"/.test(lines[0]!);
}

/**
 * Reads a tabfile: one entry a line, parted at the first tab; `a|b` are spellings; `\n`, `\t` and `\\` are escapes;
 * `##key` lines at the top say what it is.
 */
export function* fromTabfile(
  text: string,
  fileTitle: string,
  supposed: PackSupposed,
): Generator<number, ReadPack> {
  const lines = text.split(/\r?\n/);
  const metadata = new Map<string, string>();
  let first = 0;
  for (; first < lines.length; first += 1) {
    const [, key, value] = /^#{1,2}([a-z_]+)\t(.*)$/i.exec(lines[first]!) ?? [];
    if (key === undefined) break;
    metadata.set(key.toLowerCase(), unescaped(value!));
  }
  const builder = packBuilder(
    {
      from: 'TSV',
      title: metadata.get('name')?.replace(/\.(?:txt|csv)$/i, '') || fileTitle,
      version: metadata.get('edition') ?? '',
      licence: htmlToText(metadata.get('copyright') ?? ''),
    },
    true,
  );
  for (let nth = first; nth < lines.length; nth += 1) {
    const line = lines[nth]!;
    if (line.trim() === '') continue;
    const tab = line.indexOf('\t');
    if (tab < 0) builder.complain('exchange.fault.noTab', nth + 1);
    else {
      const [name = '', ...forms] = line
        .slice(0, tab)
        .split(/(?<!\\)\|/)
        .map(unescaped);
      const said = unescaped(line.slice(tab + 1));
      builder.add(
        {
          name,
          forms: forms.map((form) => ({ text: form })),
          text: looksLikeHtml(said) ? htmlToText(said) : said,
        },
        ['exchange.fault.line', nth + 1],
      );
    }
    if (nth % 1_000 === 0) yield (READING_SHARE * nth) / lines.length;
  }
  return yield* builder.finish(supposed);
}

function unescaped(text: string): string {
  if (!text.includes('\\')) return text;
  return text.replace(
    /\\([nt\\|r])/g,
    (_, letter: string) => ({ n: '\n', t: '\t', r: '', '\\': '\\', '|': '|' })[letter]!,
  );
}
