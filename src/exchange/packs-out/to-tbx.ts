import type { Entry } from '../../core/glossary/entry.ts';
import type { Pack } from '../../core/glossary/pack.ts';
import type { Piece } from '../piece.ts';
import { explanationOf } from './explanation-of.ts';

/** A pack as terminology in TBX-Basic (ISO 30042:2019), style DCA. */
export function* toTbx(pack: Pack): Generator<Piece> {
  const language = pack.language || 'en';
  yield {
    text: `<?xml version="1.0" encoding="UTF-8"?>
<tbx type="TBX-Basic" style="dca" xml:lang="${escapeXml(language)}" xmlns="urn:iso:std:iso:30042:ed-2">
  <tbxHeader>
    <fileDesc>
      <titleStmt>
        <title>${escapeXml(pack.title)}</title>
      </titleStmt>
      <sourceDesc>
        <p>A pack of Gloss</p>
      </sourceDesc>
    </fileDesc>
  </tbxHeader>
  <text>
    <body>
`,
    done: 0,
  };
  for (const [nth, entry] of pack.entries.entries())
    yield { text: conceptEntry(entry, `c${nth + 1}`, language), done: 1 };
  yield { text: '    </body>\n  </text>\n</tbx>\n', done: 0 };
}

/** An id of XML begins with a letter, so concepts are counted. */
function conceptEntry(entry: Entry, id: string, language: string): string {
  const byLanguage = new Map<string, string[]>([[language, []]]);
  for (const { text, lang = language } of entry.forms) {
    if (text === entry.name) continue;
    const terms = byLanguage.get(lang);
    if (terms) terms.push(text);
    else byLanguage.set(lang, [text]);
  }
  const definition = explanationOf(entry);
  const sections = [...byLanguage].map(([tag, terms]) => {
    const named = tag === language ? [termSec(entry.name, true)] : [];
    return `        <langSec xml:lang="${escapeXml(tag)}">\n${[...named, ...terms.map((term) => termSec(term, false))].join('')}        </langSec>\n`;
  });
  const said =
    definition === '' ? '' : `        <descrip type="definition">${escapeXml(definition)}</descrip>\n`;
  return `      <conceptEntry id="${id}">\n${said}${sections.join('')}      </conceptEntry>\n`;
}

function termSec(term: string, isPreferred: boolean): string {
  const status = isPreferred
    ? '            <termNote type="administrativeStatus">preferredTerm-admn-sts</termNote>\n'
    : '';
  return `          <termSec>\n            <term>${escapeXml(term)}</term>\n${status}          </termSec>\n`;
}

/** Characters that XML 1.0 does not have at all are left out. */
function escapeXml(text: string): string {
  return text
    .toWellFormed()
    .replace(/(?![\t\n\r])\p{Cc}|[\ufffe\uffff]/gu, '')
    .replace(
      /[&<>"]/g,
      (character) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[character]!,
    );
}
