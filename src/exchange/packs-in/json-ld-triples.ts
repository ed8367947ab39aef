import { asList, isObject, type JsonObject, partOf, textPart } from '../files/read-json.ts';
import { Unreadable } from '../files/unreadable.ts';
import { MAX_TRIPLES, type Triple } from './triple.ts';

/** Nested nodes deeper than this are no thesaurus. */
const MAX_DEPTH = 50;

const SKOS = 'http://www.w3.org/2004/02/skos/core#';
const TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';

/** Prefixes that nobody writes out. */
const KNOWN_PREFIXES: Readonly<Record<string, string>> = {
  skos: SKOS,
  skosxl: 'http://www.w3.org/2008/05/skos-xl#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  dc: 'http://purl.org/dc/elements/1.1/',
  dct: 'http://purl.org/dc/terms/',
  dcterms: 'http://purl.org/dc/terms/',
  owl: 'http://www.w3.org/2002/07/owl#',
};

type Term = {
  readonly iri: string;
  readonly isId: boolean;
  readonly language: string | null;
  readonly isLanguageMap: boolean;
};
type Context = {
  readonly terms: Map<string, Term>;
  readonly prefixes: Map<string, string>;
  vocab: string;
  base: string;
  language: string;
};

export function looksLikeJsonLd(json: unknown): boolean {
  const one = Array.isArray(json) ? json[0] : json;
  return isObject(one) && ['@context', '@graph', '@id', '@type'].some((key) => Object.hasOwn(one, key));
}

/**
 * Reads the statements of a JSON-LD file whose context is in it: prefixes, terms, languages, language maps, lists,
 * nested nodes and graphs, as thesauri use them. A context that lies elsewhere is not fetched; the usual prefixes and
 * the names of SKOS are known without it.
 */
export function jsonLdTriples(json: unknown, fileName: string): Triple[] {
  const triples: Triple[] = [];
  let blanks = 0;

  function visit(raw: JsonObject, outer: Context, depth: number): string {
    if (depth > MAX_DEPTH) throw new Unreadable('exchange.fault.deepNodes', fileName);
    const context = withContext(outer, raw['@context']);
    const given = textPart(raw, '@id') ?? textPart(raw, aliasOf(context, '@id'));
    blanks += 1;
    const id = given === null ? `_:b${blanks}` : expand(given, context, true);
    for (const [key, value] of Object.entries(raw)) {
      const term = context.terms.get(key);
      const iri = key === '@type' || term?.iri === '@type' ? TYPE : expand(key, context, false);
      if (iri === '@graph')
        for (const node of asList(value)) if (isObject(node)) visit(node, context, depth + 1);
      if (!iri.includes(':') || iri.startsWith('@')) continue;
      for (const [one, lang] of valuesOf(value, term, context))
        addValue(id, iri, one, lang, term, context, depth);
    }
    return id;
  }

  function addValue(
    subject: string,
    predicate: string,
    value: unknown,
    lang: string,
    term: Term | undefined,
    context: Context,
    depth: number,
  ): void {
    if (triples.length > MAX_TRIPLES) throw new Unreadable('exchange.fault.tooManyStatements', fileName);
    const push = (object: Triple['object']) => triples.push({ subject, predicate, object });
    if (typeof value === 'string') {
      if (predicate === TYPE || term?.isId)
        push({ kind: 'node', id: expand(value, context, predicate !== TYPE) });
      else push({ kind: 'text', text: value, lang });
    } else if (typeof value === 'number' || typeof value === 'boolean')
      push({ kind: 'text', text: `${value}`, lang: '' });
    else if (isObject(value)) {
      const text = partOf(value, '@value') ?? partOf(value, aliasOf(context, '@value'));
      const own = textPart(value, '@language') ?? textPart(value, aliasOf(context, '@language'));
      if (text !== undefined) push({ kind: 'text', text: String(text), lang: own ?? lang });
      else if (Object.hasOwn(value, '@list') || Object.hasOwn(value, '@set'))
        for (const one of asList(value['@list'] ?? value['@set']))
          addValue(subject, predicate, one, lang, term, context, depth);
      else push({ kind: 'node', id: visit(value, context, depth + 1) });
    }
  }

  const empty: Context = {
    terms: new Map(),
    prefixes: new Map(Object.entries(KNOWN_PREFIXES)),
    vocab: SKOS,
    base: 'urn:x-gloss:file/',
    language: '',
  };
  for (const node of asList(json)) if (isObject(node)) visit(node, empty, 0);
  return triples;
}

/** Values with their languages: one, several, or a map by language. */
function valuesOf(value: unknown, term: Term | undefined, context: Context): (readonly [unknown, string])[] {
  const lang = term?.language ?? context.language;
  if (term?.isLanguageMap && isObject(value))
    return Object.entries(value).flatMap(([tag, some]) => asList(some).map((one) => [one, tag] as const));
  return asList(value).map((one) => [one, lang] as const);
}

function aliasOf({ terms }: Context, keyword: string): string {
  for (const [name, { iri }] of terms) if (iri === keyword) return name;
  return keyword;
}

function withContext(outer: Context, raw: unknown): Context {
  if (raw === undefined || raw === null) return outer;
  const context: Context = { ...outer, terms: new Map(outer.terms), prefixes: new Map(outer.prefixes) };
  for (const part of asList(raw)) {
    if (!isObject(part)) continue;
    context.vocab = textPart(part, '@vocab') ?? context.vocab;
    context.base = textPart(part, '@base') ?? context.base;
    context.language = textPart(part, '@language') ?? context.language;
    for (const [name, said] of Object.entries(part)) {
      if (name.startsWith('@')) continue;
      const id = typeof said === 'string' ? said : textPart(said, '@id');
      if (typeof said === 'string' && /[#/:]$/.test(said)) context.prefixes.set(name, said);
      const type = textPart(said, '@type');
      context.terms.set(name, {
        iri: id ?? name,
        isId: type === '@id' || type === '@vocab',
        language: textPart(said, '@language'),
        isLanguageMap:
          partOf(said, '@container') === '@language' ||
          asList(partOf(said, '@container')).includes('@language'),
      });
    }
  }
  return context;
}

/** An IRI from a term, a prefixed name, or a path. */
function expand(name: string, context: Context, isReference: boolean): string {
  if (name.startsWith('@') || name.startsWith('_:')) return name;
  const term = isReference ? undefined : context.terms.get(name);
  const said = term?.iri ?? name;
  if (said.startsWith('@')) return said;
  const colon = said.indexOf(':');
  if (colon > 0) {
    const namespace = context.prefixes.get(said.slice(0, colon));
    return namespace && !said.slice(colon + 1).startsWith('//') ? namespace + said.slice(colon + 1) : said;
  }
  return (isReference ? context.base : context.vocab) + said;
}
