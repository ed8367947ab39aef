import { Unreadable } from '../files/unreadable.ts';
import { type FoundForm, type PackBuilder, packBuilder, READING_SHARE } from './pack-builder.ts';
import type { PackSupposed, ReadPack } from './read-pack-choices.ts';
import type { Triple } from './triple.ts';

const SKOS = 'http://www.w3.org/2004/02/skos/core#';
const XL = 'http://www.w3.org/2008/05/skos-xl#';
const TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
const TITLES = [
  'http://purl.org/dc/terms/title',
  'http://purl.org/dc/elements/1.1/title',
  'http://www.w3.org/2000/01/rdf-schema#label',
];
const LICENCES = [
  'http://purl.org/dc/terms/license',
  'http://purl.org/dc/terms/rights',
  'http://purl.org/dc/elements/1.1/rights',
];
const WIKIDATA = /^https?:\/\/www\.wikidata\.org\/(?:entity|wiki)\/(Q\d+)$/;
const VIAF = /^https?:\/\/viaf\.org\/viaf\/(\d+)/;
const DEPRECATED = 'http://www.w3.org/2002/07/owl#deprecated';

type Said = { readonly text: string; readonly lang: string };
type Node = { readonly texts: Map<string, Said[]>; readonly links: Map<string, string[]> };

/**
 * Makes a pack of a SKOS thesaurus: a concept is an entry, its preferred label the name, all other labels spellings
 * (hidden ones too: they are what people really write), broader and related concepts relations.
 */
export function* fromSkos(
  triples: readonly Triple[],
  fileTitle: string,
  supposed: PackSupposed | null,
): Generator<number, ReadPack> {
  const nodes = nodesOf(triples);
  const concepts = [...nodes].filter(([, node]) => isConcept(node));
  if (concepts.length === 0) throw new Unreadable('exchange.fault.noConcept');
  const language = languageOf(
    concepts.map(([, node]) => node),
    nodes,
  );
  const scheme = [...nodes.values()].find((node) => node.links.get(TYPE)?.includes(`${SKOS}ConceptScheme`));
  const builder = packBuilder(
    {
      from: 'SKOS',
      title:
        (scheme &&
          best(
            [
              ...TITLES.flatMap((title) => scheme.texts.get(title) ?? []),
              ...labelsOf(scheme, 'prefLabel', nodes),
            ],
            language,
          )) ||
        fileTitle,
      language,
      licence: scheme
        ? LICENCES.flatMap((key) => [
            ...(scheme.texts.get(key) ?? []).map(({ text }) => text),
            ...(scheme.links.get(key) ?? []),
          ]).join('\n')
        : '',
    },
    false,
  );
  for (const [nth, [iri, node]] of concepts.entries()) {
    addConcept(iri, node, nodes, language, builder);
    if (nth % 500 === 0) yield READING_SHARE * (0.7 + (0.3 * nth) / concepts.length);
  }
  return yield* builder.finish(supposed);
}

function nodesOf(triples: readonly Triple[]): Map<string, Node> {
  const nodes = new Map<string, Node>();
  for (const { subject, predicate, object } of triples) {
    let node = nodes.get(subject);
    if (!node) {
      node = { texts: new Map(), links: new Map() };
      nodes.set(subject, node);
    }
    if (object.kind === 'node') push(node.links, predicate, object.id);
    else push(node.texts, predicate, { text: object.text, lang: object.lang.toLowerCase() });
  }
  return nodes;
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}

/** A thing that is said to be one, or that has a preferred label and stands in a scheme or under another. */
function isConcept({ texts, links }: Node): boolean {
  const types = links.get(TYPE) ?? [];
  if (types.includes(`${SKOS}ConceptScheme`) || types.includes(`${SKOS}Collection`)) return false;
  if (texts.get(DEPRECATED)?.some(({ text }) => text === 'true')) return false;
  return types.includes(`${SKOS}Concept`) || (texts.has(`${SKOS}prefLabel`) && links.has(`${SKOS}inScheme`));
}

/** Labels, written plainly or as things of their own (SKOS-XL). */
function labelsOf(
  node: Node,
  label: 'prefLabel' | 'altLabel' | 'hiddenLabel',
  nodes: ReadonlyMap<string, Node>,
): Said[] {
  const extended = (node.links.get(XL + label) ?? []).flatMap(
    (id) => nodes.get(id)?.texts.get(`${XL}literalForm`) ?? [],
  );
  return [...(node.texts.get(SKOS + label) ?? []), ...extended];
}

/** English where most concepts have it, else the language that most have. */
function languageOf(concepts: readonly Node[], nodes: ReadonlyMap<string, Node>): string {
  const counts = new Map<string, number>();
  for (const node of concepts)
    for (const lang of new Set(labelsOf(node, 'prefLabel', nodes).map((label) => label.lang)))
      counts.set(lang, (counts.get(lang) ?? 0) + 1);
  if ((counts.get('en') ?? 0) * 2 > concepts.length) return 'en';
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}

function best(said: readonly Said[], language: string): string {
  const own =
    said.find(({ lang }) => lang === language) ??
    said.find(({ lang }) => lang.split('-')[0] === language) ??
    said.find(({ lang }) => lang === '');
  return (own ?? said[0])?.text ?? '';
}

function addConcept(
  iri: string,
  node: Node,
  nodes: ReadonlyMap<string, Node>,
  language: string,
  builder: PackBuilder,
): void {
  const preferred = labelsOf(node, 'prefLabel', nodes);
  const others = [...labelsOf(node, 'altLabel', nodes), ...labelsOf(node, 'hiddenLabel', nodes)];
  const name = best(preferred, language) || best(others, language);
  if (name === '') {
    builder.complain('exchange.fault.noLabel', iri.slice(0, 100));
    return;
  }
  const forms = [...preferred, ...others].map(
    ({ text, lang }): FoundForm => ({ text, ...(lang !== '' && lang !== language && { lang }) }),
  );
  const links = (key: string) => (node.links.get(SKOS + key) ?? []).filter((to) => nodes.has(to));
  builder.add(
    {
      key: iri,
      name,
      forms,
      text: explanation(node, nodes, language),
      relations: [
        ...links('broader').map((to) => ({ kind: 'broader', to })),
        ...links('related').map((to) => ({ kind: 'related', to })),
      ],
      ids: idsOf(node, iri),
      sources: /^https?:/.test(iri) && iri.length <= 1_000 ? [iri] : [],
    },
    ['exchange.fault.concept', iri.slice(0, 100)],
  );
}

/** What is said of a concept; where nothing is, where it stands among the others. */
function explanation(node: Node, nodes: ReadonlyMap<string, Node>, language: string): string {
  const said = ['definition', 'scopeNote', 'note', 'example'].flatMap((key) => {
    const texts = [
      ...(node.texts.get(SKOS + key) ?? []),
      // A definition may be a thing of its own with its text in rdf:value.
      ...(node.links.get(SKOS + key) ?? []).flatMap(
        (id) => nodes.get(id)?.texts.get('http://www.w3.org/1999/02/22-rdf-syntax-ns#value') ?? [],
      ),
    ];
    const own = texts.filter(({ lang }) => lang === language || lang === '');
    return (own.length > 0 ? own : texts.slice(0, 1)).map(({ text }) => text);
  });
  if (said.length > 0) return said.join('\n\n');
  const names = (key: string) =>
    (node.links.get(SKOS + key) ?? []).flatMap((id) => {
      const other = nodes.get(id);
      return other ? best(labelsOf(other, 'prefLabel', nodes), language) || [] : [];
    });
  const lines = [
    ['Broader', names('broader')],
    ['Narrower', names('narrower')],
    ['Related', names('related')],
  ] as const;
  return lines
    .flatMap(([what, list]) => (list.length > 0 ? `${what}: ${list.slice(0, 12).join(', ')}.` : []))
    .join(' ');
}

function idsOf(node: Node, iri: string): Record<string, string> {
  const ids: Record<string, string> = {};
  for (const to of [iri, ...(node.links.get(`${SKOS}exactMatch`) ?? [])]) {
    const wikidata = WIKIDATA.exec(to)?.[1];
    const viaf = VIAF.exec(to)?.[1];
    if (wikidata) ids.wikidata ??= wikidata;
    if (viaf) ids.viaf ??= viaf;
  }
  return ids;
}
