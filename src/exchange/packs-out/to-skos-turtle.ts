import type { Entry, EntryId } from '../../core/glossary/entry.ts';
import type { Pack } from '../../core/glossary/pack.ts';
import type { Piece } from '../piece.ts';
import { explanationOf } from './explanation-of.ts';

const PREFIXES = `@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix dct: <http://purl.org/dc/terms/> .
`;

/** A pack as a SKOS thesaurus in Turtle. What is related in any other way than broader is `skos:related`. */
export function* toSkosTurtle(pack: Pack): Generator<Piece> {
  const scheme = `<urn:x-gloss:pack:${encodeURIComponent(pack.id)}>`;
  const iriOf = (id: EntryId) =>
    `<urn:x-gloss:pack:${encodeURIComponent(pack.id)}:${encodeURIComponent(id)}>`;
  const language = pack.language || 'en';
  const known = new Set(pack.entries.map(({ id }) => id));
  const licence = pack.licence === '' ? '' : ` ;\n  dct:rights ${literal(pack.licence)}`;
  yield {
    text: `${PREFIXES}\n${scheme} a skos:ConceptScheme ;\n  dct:title ${literal(pack.title, language)}${licence} .\n`,
    done: 0,
  };
  for (const entry of pack.entries) {
    const lines = linesOf(entry, language, known, iriOf);
    yield {
      text: `\n${iriOf(entry.id)} a skos:Concept ;\n  ${[...lines, `skos:inScheme ${scheme}`].join(' ;\n  ')} .\n`,
      done: 1,
    };
  }
}

function linesOf(
  entry: Entry,
  language: string,
  known: ReadonlySet<EntryId>,
  iriOf: (id: EntryId) => string,
): string[] {
  const { name, forms, relations, ids } = entry;
  const definition = explanationOf(entry);
  // The labels of a concept must differ (SKOS, integrity condition S13).
  const labels = new Map(
    forms
      .filter(({ text }) => text !== name)
      .map(({ text, lang = language }) => [`${text}\n${lang}`, literal(text, lang)]),
  );
  return [
    `skos:prefLabel ${literal(name, language)}`,
    ...[...labels.values()].map((label) => `skos:altLabel ${label}`),
    ...(definition === '' ? [] : [`skos:definition ${literal(definition, language)}`]),
    ...relations
      .filter(({ to }) => known.has(to))
      .map(({ kind, to }) => `skos:${kind === 'broader' ? 'broader' : 'related'} ${iriOf(to)}`),
    ...(ids.wikidata && /^Q\d+$/.test(ids.wikidata)
      ? [`skos:exactMatch <http://www.wikidata.org/entity/${ids.wikidata}>`]
      : []),
  ];
}

function literal(text: string, language = ''): string {
  const escaped = text.toWellFormed().replace(/[\\"\n\r\t]|(?![\n\r\t])\p{Cc}/gu, (character) => {
    const short = SHORT[character];
    return short ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
  return `"${escaped}"${/^[a-z]{2,8}(?:-[a-z0-9]{1,8})*$/i.test(language) ? `@${language}` : ''}`;
}

const SHORT: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '"': '\\"',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};
