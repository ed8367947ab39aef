import { headwordLink } from './headword-links.ts';
import { packBuilder, READING_SHARE } from './pack-builder.ts';
import type { PackSupposed, ReadPack } from './read-pack-choices.ts';

/** Lingvo names languages in English words. */
const LANGUAGES: Readonly<Record<string, string>> = {
  english: 'en',
  russian: 'ru',
  german: 'de',
  germannewspelling: 'de',
  french: 'fr',
  spanish: 'es',
  spanishmodernsort: 'es',
  italian: 'it',
  portuguese: 'pt',
  ukrainian: 'uk',
  polish: 'pl',
  dutch: 'nl',
  chinese: 'zh',
  japanese: 'ja',
  korean: 'ko',
  arabic: 'ar',
  turkish: 'tr',
  latin: 'la',
  greek: 'el',
};

export function looksLikeDsl(text: string): boolean {
  return /^\s*#(?:NAME|INDEX_LANGUAGE|CONTENTS_LANGUAGE)\b/m.test(text.slice(0, 2_000));
}

/**
 * Reads a DSL dictionary (ABBYY Lingvo): headwords stand at the edge, several after one another are spellings of one;
 * the lines below them are indented. Tags become plain text, references stay links.
 */
export function* fromDsl(
  text: string,
  fileTitle: string,
  supposed: PackSupposed,
): Generator<number, ReadPack> {
  const lines = withoutComments(text).split(/\r\n?|\n/);
  const header = new Map<string, string>();
  let first = 0;
  for (; first < lines.length && (/^#/.test(lines[first]!) || lines[first]!.trim() === ''); first += 1) {
    const [, key, value] = /^#([A-Z_]+)\s+"?(.*?)"?\s*$/.exec(lines[first]!) ?? [];
    if (key !== undefined) header.set(key, value!);
  }
  const builder = packBuilder(
    {
      from: 'DSL',
      title: header.get('NAME') || fileTitle,
      language: LANGUAGES[(header.get('INDEX_LANGUAGE') ?? '').toLowerCase()] ?? '',
    },
    true,
  );
  if (header.has('INCLUDE')) builder.complain('exchange.fault.includes');
  let names: string[] = [];
  let body: string[] = [];
  let from = first;
  let inner: { readonly names: readonly string[]; readonly body: string[]; readonly from: number } | null =
    null;
  const addEntry = ([name, ...others]: readonly string[], said: readonly string[], line: number) => {
    if (name !== undefined && said.length > 0)
      builder.add(
        {
          name,
          forms: others.map((form) => ({ text: form })),
          text: said.map((line) => dslText(line, name)).join('\n'),
        },
        ['exchange.fault.line', line + 1],
      );
  };
  const closeInner = () => {
    if (inner) addEntry(inner.names, inner.body, inner.from);
    inner = null;
  };
  const close = (to: number) => {
    closeInner();
    const [name] = names;
    if (name !== undefined && body.length === 0)
      builder.complain('exchange.fault.noLines', from + 1, name.slice(0, 40));
    addEntry(names, body, from);
    names = [];
    body = [];
    from = to;
  };
  for (let nth = first; nth < lines.length; nth += 1) {
    const line = lines[nth]!;
    if (line.trim() === '') continue;
    if (/^[\t ]/.test(line)) {
      const word = /^\s*@(.*)$/.exec(line)?.[1]?.trim();
      // `@ word` within an entry begins an entry of its own, which its parent leads to; a bare `@` ends it.
      if (word !== undefined) closeInner();
      if (word) {
        const found = headwords(word);
        body.push(`• <<${found[0] ?? word}>>`);
        inner = { names: found, body: [], from: nth };
      } else if (word === undefined && names.length > 0) (inner?.body ?? body).push(line.trim());
    } else {
      if (body.length > 0) close(nth);
      if (names.length === 0) from = nth;
      names.push(...headwords(line));
    }
    if (nth % 1_000 === 0) yield (READING_SHARE * nth) / lines.length;
  }
  close(lines.length);
  return yield* builder.finish(supposed);
}

/** `{{…}}` is a comment, also over several lines; one that does not end is none. */
function withoutComments(text: string): string {
  return text.replace(/\{\{[^{}]*\}\}/g, '');
}

/** What a headword line says: `a(b)` is both `ab` and `a`; `{…}` is not sorted by, and for us not there. */
function headwords(line: string): string[] {
  const plain = line.replace(/\\([\\[\]{}()~@^])/g, (_, sign: string) =>
    String.fromCodePoint(0xf5e20 + sign.charCodeAt(0)),
  );
  const unsorted = plain.replace(/\{[^{}]*\}/g, '');
  const restored = (word: string) =>
    word
      .replace(/[\u{f5e20}-\u{f5eff}]/gu, (sign) => String.fromCharCode(sign.codePointAt(0)! - 0xf5e20))
      .replace(/\s+/g, ' ')
      .trim();
  const whole = restored(unsorted.replace(/[()]/g, ''));
  const short = restored(unsorted.replace(/\([^()]*\)/g, ''));
  return [...new Set([whole, short])].filter((word) => word !== '');
}

/** A line of an entry as plain text; `~` stands for its headword. */
function dslText(line: string, name: string): string {
  return line
    .replace(/\[s\][^[\]]*\[\/s\]/g, '')
    .replace(/\[ref[^\]]*\]([^[\]]*)\[\/ref\]|<<([^<>]*)>>/g, (_, a?: string, b?: string) => {
      const words = (a ?? b ?? '').trim();
      return headwordLink(words, words);
    })
    .replace(/\[m(\d)\]/g, (_, depth: string) => (Number(depth) > 1 ? '  ' : ''))
    .replace(/(?<!\\)\[\/?(?:'|\*|!?[a-z]+\d*)(?: [^\]]*)?\]/gi, '')
    .replace(/\\(.)|~/g, (_, sign?: string) => sign ?? name)
    .trim();
}
