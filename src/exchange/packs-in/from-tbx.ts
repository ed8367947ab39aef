import type { Said } from '../said.ts';
import { type FoundForm, type PackBuilder, packBuilder, READING_SHARE } from './pack-builder.ts';
import type { PackSupposed, ReadPack } from './read-pack-choices.ts';
import { readXml } from './read-xml.ts';

export function looksLikeTbx(text: string): boolean {
  return /<(?:tbx|martif)[\s>]/.test(text.slice(0, 5_000));
}

/** Categories that say what a concept is, from the best; DCA has them in `type`, DCT as names of elements. */
const EXPLAINS = ['definition', 'explanation', 'context', 'subjectField', 'note'] as const;
const PREFERRED = /preferredTerm|preferred-admn|standardizedTerm/;
const ABBREVIATION = /abbreviation|acronym|initialism|shortForm/;

type Term = { text: string; status: string; type: string };
type Language = { readonly tag: string; readonly terms: Term[] };
type Concept = {
  readonly key: string;
  readonly languages: Language[];
  readonly said: Map<string, { text: string; lang: string }[]>;
  readonly crossReferences: string[];
};

/**
 * Reads terminology in TBX: TBX-Basic and its like in both styles (DCA, DCT), and the older `martif` of 2008. A concept
 * is an entry; its preferred term in the file's language is the name, everything else a spelling.
 */
export function* fromTbx(
  text: string,
  fileName: string,
  fileTitle: string,
  supposed: PackSupposed,
): Generator<number, ReadPack> {
  const concepts: Concept[] = [];
  let fileLanguage = '';
  let title = '';
  let concept: Concept | null = null;
  let language: Language | null = null;
  let term: Term | null = null;
  const path: { name: string; category: string; text: string; target: string }[] = [];

  const close = (name: string) => {
    const { category, text: raw, target } = path.pop()!;
    const words = raw.replace(/\s+/g, ' ').trim();
    const around = path.at(-1);
    // Markup inside of a text is a part of it.
    if (around && /^(?:hi|foreign|sc|ec|ph|bpt|ept|ut)$/.test(name)) around.text += raw;
    if (name === 'title' || (name === 'p' && path.some(({ name: one }) => one === 'sourceDesc')))
      title ||= words;
    if (name === 'conceptEntry' || name === 'termEntry') concept = null;
    else if (name === 'langSec' || name === 'langSet') language = null;
    else if (name === 'termSec' || name === 'tig' || name === 'ntig') term = null;
    if (!concept || words === '') return;
    if (name === 'term') {
      if (term) term.text = words;
      else language?.terms.push({ text: words, status: '', type: '' });
    } else if (category === 'administrativeStatus') {
      if (term) term.status = words;
    } else if (category === 'termType') {
      if (term) term.type = words;
    } else if (
      /^(?:crossReference|see|relatedConcept\w*|subordinateConcept\w*|superordinateConcept\w*)$/.test(
        category,
      )
    ) {
      if (target !== '') concept.crossReferences.push(target);
    } else if ((EXPLAINS as readonly string[]).includes(category)) {
      const known = concept.said.get(category) ?? [];
      known.push({ text: words, lang: language?.tag ?? '' });
      concept.said.set(category, known);
    }
  };

  const reading = readXml(text, fileName, {
    open(name, attributes) {
      path.push({ name, category: attributes.type ?? name, text: '', target: attributes.target ?? '' });
      const tag = attributes['xml:lang'] ?? attributes.lang ?? '';
      if (name === 'tbx' || name === 'martif') fileLanguage = tag;
      else if (name === 'conceptEntry' || name === 'termEntry') {
        concept = {
          key: attributes.id ?? `${concepts.length}`,
          languages: [],
          said: new Map(),
          crossReferences: [],
        };
        concepts.push(concept);
      } else if (concept && (name === 'langSec' || name === 'langSet')) {
        language = { tag, terms: [] };
        concept.languages.push(language);
      } else if (language && (name === 'termSec' || name === 'tig' || name === 'ntig')) {
        term = { text: '', status: '', type: '' };
        language.terms.push(term);
      }
    },
    text(words) {
      const inside = path.at(-1);
      if (inside) inside.text += words;
    },
    close,
  });
  for (const share of reading) yield share * READING_SHARE;

  const builder = packBuilder(
    { from: 'TBX', title: usableTitle(title) || fileTitle, language: fileLanguage },
    false,
  );
  for (const [nth, one] of concepts.entries())
    addConcept(one, fileLanguage, `Concept ${nth + 1} (${one.key})`, builder);
  return yield* builder.finish(supposed);
}

/** "TBX file, created via MultiTerm Export" is what a program says of itself, and no title. */
function usableTitle(title: string): string {
  return /created|export/i.test(title) || title.length > 100 ? '' : title;
}

function addConcept(
  { key, languages, said, crossReferences }: Concept,
  fileLanguage: string,
  where: Said | string,
  builder: PackBuilder,
): void {
  const main =
    languages.find(({ tag, terms }) => tag === fileLanguage && terms.some(({ text }) => text !== '')) ??
    languages.find(({ terms }) => terms.some(({ text }) => text !== ''));
  const named = main?.terms.filter(({ text }) => text !== '') ?? [];
  const name =
    named.find(({ status }) => PREFERRED.test(status)) ??
    named.find(({ type }) => !ABBREVIATION.test(type)) ??
    named[0];
  if (!main || !name) {
    builder.complain('exchange.fault.noTerm', where);
    return;
  }
  const forms: FoundForm[] = languages.flatMap(({ tag, terms }) =>
    terms.map(({ text }) => ({ text, ...(tag !== '' && tag !== main.tag && { lang: tag }) })),
  );
  builder.add(
    {
      key,
      name: name.text,
      forms,
      text: explanation(said, main.tag),
      relations: crossReferences.map((to) => ({ kind: 'related', to })),
    },
    where,
  );
}

/** The best of what is said, in the language of the name where there is that. */
function explanation(said: Concept['said'], tag: string): string {
  for (const category of EXPLAINS) {
    const all = said.get(category) ?? [];
    const own = all.filter(({ lang }) => lang === tag || lang === '');
    const texts = [...new Set((own.length > 0 ? own : all).map(({ text }) => text))];
    if (texts.length > 0) return texts.join('\n\n');
  }
  return '';
}
