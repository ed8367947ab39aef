import { SaxesParser } from 'saxes';
import { lineIn, Unreadable } from '../files/unreadable.ts';

/** Deeper than any terminology nests, by far. */
const MAX_DEPTH = 100;
/** Characters between two breaths. */
const CHUNK = 1 << 16;

/** What is told of XML as it is read. Names are without their prefix. */
export type XmlHands = {
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly text: (text: string) => void;
  readonly close: (name: string) => void;
};

/**
 * Reads XML in chunks. Entities of a document's own are never expanded, and nothing is fetched. What is not well-formed
 * is refused with its place. Yields a share from 0 to 1.
 */
export function* readXml(text: string, fileName: string, hands: XmlHands): Generator<number, void> {
  const parser = new SaxesParser();
  let depth = 0;
  parser.on('error', (error) => {
    // "3:12: unclosed tag: term."
    const [, line, what] = /^(?:[^:]*:)?(\d+):\d+: (.*)$/s.exec(error.message) ?? [];
    throw new Unreadable('exchange.fault.noXml', lineIn(fileName, line), what ?? error.message);
  });
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1;
    if (depth > MAX_DEPTH) throw new Unreadable('exchange.fault.deepElements', lineIn(fileName, parser.line));
    hands.open(localName(name), attributes as Record<string, string>);
  });
  parser.on('text', hands.text);
  parser.on('cdata', hands.text);
  parser.on('closetag', ({ name }) => {
    depth -= 1;
    hands.close(localName(name));
  });
  // A declaration of another encoding was true of the bytes, and is not of the text.
  for (let at = 0; at < text.length; at += CHUNK) {
    parser.write(text.slice(at, at + CHUNK));
    yield at / text.length;
  }
  parser.close();
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
