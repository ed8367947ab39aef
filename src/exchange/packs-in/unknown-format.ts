import type { MessageKey } from '../../core/language/message-key.ts';
import { isObject } from '../files/read-json.ts';
import type { Said } from '../said.ts';

const CONVERT: Said = ['exchange.fault.convert'];

/** Formats that can be told and are not read, each with what to do; `null` for everything else. */
export function unknownFormat(name: string, text: string): Said | null {
  const head = text.slice(0, 4_000);
  const is = (what: MessageKey): Said => ['exchange.fault.otherFormat', name, [what], CONVERT];
  if (/<xdxf[\s>]/.test(head)) return is('exchange.fault.isXdxf');
  if (/<TEI[\s>]|<teiHeader/.test(head)) return is('exchange.fault.isTei');
  if (/<rdf:RDF[\s>]/.test(head)) return ['exchange.fault.isRdfXml', name];
  if (/\.u8$/i.test(name) || /^#.*CC-CEDICT/m.test(head)) return is('exchange.fault.isCedict');
  if (/\.po$/i.test(name) || /^msgid\s/m.test(head)) return is('exchange.fault.isGettext');
  if (/\.(?:jsonl|ndjson)$/i.test(name) || /^\{.*\}\s*\n\{/.test(head))
    return is('exchange.fault.isJsonLines');
  if (/^[\s\ufeff]*<(?:!doctype html|html)[\s>]/i.test(head)) return is('exchange.fault.isWebPage');
  if (/^[\s\ufeff]*<\?xml\s/.test(head) && !/<(?:tbx|martif)[\s>]/.test(head))
    return is('exchange.fault.isOtherXml');
  if (/^%PDF/.test(head)) return ['exchange.fault.isPdf', name];
  if (/^BZh|^7z\xbc|^Rar!/.test(head)) return ['exchange.fault.otherPacking', name];
  if (/\.(?:tar|tar\.\w+|tgz|bz2|xz|7z|rar)$/i.test(name)) return ['exchange.fault.isArchive', name];
  if (/\.(?:mdx|mdd|bgl|ld2|slob|aard)$/i.test(name)) return is('exchange.fault.isForeign');
  if (isBinary(head)) return ['exchange.fault.noText', name, CONVERT];
  return jsonOfWords(name, text);
}

/** JSON that is neither a pack nor linked data. */
function jsonOfWords(name: string, text: string): Said | null {
  if (!/^[\s\ufeff]*[{[]/.test(text) || !/\.json$/i.test(name)) return null;
  try {
    const all: unknown = JSON.parse(text);
    const json = Array.isArray(all) ? all[0] : all;
    if (
      !isObject(json) ||
      'format' in json ||
      '@context' in json ||
      '@graph' in json ||
      '@id' in json ||
      '@type' in json
    )
      return null;
    return ['exchange.fault.otherJson', name, CONVERT];
  } catch {
    // The reader of JSON says what is wrong.
    return null;
  }
}

function isBinary(head: string): boolean {
  const odd = head.match(/(?![\t\n\f\r])[\p{Cc}\ufffd]/gu)?.length ?? 0;
  return head.length > 0 && odd > head.length / 20;
}
