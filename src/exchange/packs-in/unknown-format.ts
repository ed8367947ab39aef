import { isObject } from '../files/read-json.ts';

const CONVERT = 'Convert it (PyGlossary does) to StarDict, Yomitan, CSV or TSV, and import that.';

/** Formats that can be told and are not read, each with what to do; `null` for everything else. */
export function unknownFormat(name: string, text: string): string | null {
  const head = text.slice(0, 4_000);
  const is = (what: string) => `${name} is ${what}, which Gloss does not read. ${CONVERT}`;
  if (/<xdxf[\s>]/.test(head)) return is('an XDXF dictionary');
  if (/<TEI[\s>]|<teiHeader/.test(head)) return is('a TEI dictionary');
  if (/<rdf:RDF[\s>]/.test(head))
    return `${name} is RDF/XML. Gloss reads SKOS as Turtle (.ttl) or JSON-LD; most vocabularies are offered as those, too.`;
  if (/\.u8$/i.test(name) || /^#.*CC-CEDICT/m.test(head)) return is('a CC-CEDICT word list');
  if (/\.po$/i.test(name) || /^msgid\s/m.test(head)) return is('a gettext catalogue');
  if (/\.(?:jsonl|ndjson)$/i.test(name) || /^\{.*\}\s*\n\{/.test(head))
    return is('a list of JSON lines (as Kaikki has them)');
  if (/^%PDF/.test(head)) return `${name} is a PDF. Gloss reads glossaries, not documents.`;
  if (/^BZh|^7z\xbc|^Rar!/.test(head))
    return `${name} is packed in a way that Gloss cannot unpack. Unpack it, and choose its files or zip them.`;
  if (/\.(?:tar|tar\.\w+|tgz|bz2|xz|7z|rar)$/i.test(name))
    return `${name} is an archive that Gloss cannot unpack. Unpack it, and choose its files or zip them.`;
  if (/\.(?:mdx|mdd|bgl|ld2|slob|aard)$/i.test(name)) return is('a dictionary of another program');
  if (isBinary(head)) return `${name} is no text, and no glossary that Gloss knows. ${CONVERT}`;
  return jsonOfWords(name, text, CONVERT);
}

/** JSON that is neither a pack nor linked data. */
function jsonOfWords(name: string, text: string, advice: string): string | null {
  if (!/^[\s\ufeff]*\{/.test(text) || !/\.json$/i.test(name)) return null;
  try {
    const json: unknown = JSON.parse(text);
    if (!isObject(json) || 'format' in json || '@context' in json || '@graph' in json || '@id' in json)
      return null;
    return `${name} is JSON, but no Gloss pack (it has no “format”) and no SKOS. ${advice}`;
  } catch {
    // The reader of JSON says what is wrong.
    return null;
  }
}

function isBinary(head: string): boolean {
  const odd = head.match(/(?![\t\n\f\r])[\p{Cc}\ufffd]/gu)?.length ?? 0;
  return head.length > 0 && odd > head.length / 20;
}
