import type { Anchor, Note, Page } from '../../core/notes/note.ts';
import { entryIri } from '../entry-iri.ts';
import { indented, writerOfMany } from '../json-text.ts';
import type { Piece } from '../piece.ts';
import { fragmentSelector } from '../text-fragment-selector.ts';
import { uuidFromText } from '../uuid-from-text.ts';
import { type ExportedNotes, pageOf, standingNotes } from './exported-notes.ts';

export const ANNOTATION_CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

/** Who writes. The reader's name is nobody's business: whoever reads the file knows whose it is, or need not. */
const CREATOR = { id: 'urn:x-gloss:reader', type: 'Person', name: 'A reader of Gloss', nickname: 'reader' };
const GENERATOR = { id: 'urn:x-gloss:software', type: 'Software', name: 'Gloss', nickname: 'gloss' };

/** Notes as one W3C AnnotationCollection with all its annotations in one page. Tombstones are left out. */
export function* toWebAnnotations(exported: ExportedNotes): Generator<Piece> {
  const standing = standingNotes(exported.notes);
  const id = `urn:uuid:${uuidFromText(`${exported.at} ${standing.length} ${standing.at(0)?.id ?? ''}`)}`;
  const head = {
    '@context': ANNOTATION_CONTEXT,
    id,
    type: 'AnnotationCollection',
    label: 'Notes from Gloss',
    created: utc(exported.at),
    creator: CREATOR,
    generator: GENERATOR,
    total: standing.length,
  };
  if (standing.length === 0) {
    yield { text: `${JSON.stringify(head, null, 2)}\n`, done: 0 };
    return;
  }
  const page = `${id}#page-1`;
  const opening = JSON.stringify({ ...head, last: page }, null, 2).slice(0, -2);
  const first = { id: page, type: 'AnnotationPage', partOf: id, startIndex: 0 };
  yield {
    text: `${opening},\n  "first": ${indented(first, 2).slice(0, -4)},\n    "items": [\n      `,
    done: 0,
  };
  const item = writerOfMany(standing.length, 6);
  let before = '';
  for (const note of standing) {
    const { '@context': _, ...annotation } = toWebAnnotation(note, exported);
    yield { text: before + item(annotation), done: 1 };
    before = ',\n      ';
  }
  yield { text: '\n    ]\n  }\n}\n', done: 0 };
}

/** One note as a W3C Web Annotation. What it says of dates is UTC, of offsets code points. */
export function toWebAnnotation(note: Note, { pages, entries }: Pick<ExportedNotes, 'pages' | 'entries'>) {
  const { about, colour } = note;
  const bodies: object[] = note.tags.map((tag) => ({
    type: 'TextualBody',
    value: tag,
    format: 'text/plain',
    purpose: 'tagging',
  }));
  if (note.text !== '')
    bodies.unshift({ type: 'TextualBody', value: note.text, format: 'text/markdown', purpose: 'commenting' });
  if (about.kind === 'entry' && note.origin !== null) {
    const name = entries.get(about.entry)?.name;
    bodies.push({
      type: 'SpecificResource',
      source: entryIri(about.entry),
      purpose: 'identifying',
      ...(name !== undefined && { label: name }),
    });
  }
  const page = pageOf(note);
  return {
    '@context': ANNOTATION_CONTEXT,
    id: `urn:uuid:${note.id}`,
    type: 'Annotation',
    motivation: motivationOf(note),
    creator: CREATOR,
    created: utc(note.created),
    ...(note.updated !== note.created && { modified: utc(note.updated) }),
    generator: GENERATOR,
    ...(colour !== null && { stylesheet: stylesheetFor(colour) }),
    ...(bodies.length > 0 && { body: bodies }),
    target: targetOf(note, page === null ? undefined : pages.get(page)),
  };
}

function motivationOf({ about, text, tags }: Note): string {
  if (text !== '') return 'commenting';
  if (about.kind === 'entry') return 'identifying';
  if (about.kind === 'passage') return 'highlighting';
  return tags.length > 0 ? 'tagging' : 'bookmarking';
}

function targetOf(note: Note, page: Page | undefined): object | string {
  const { about, origin, colour } = note;
  const url = pageOf(note);
  const selector =
    about.kind === 'passage' ? selectorsOf(about.anchor) : sentenceSelector(origin?.sentence ?? '');
  const source = url === null && about.kind === 'entry' ? entryIri(about.entry) : sourceOf(url!, page);
  // What is neither a part of something nor drawn in some way is no specific resource (section 4).
  if (selector.length === 0 && colour === null) return source;
  return {
    type: 'SpecificResource',
    source,
    ...(selector.length > 0 && { selector }),
    // The W3C's own way to say how a highlight looks.
    ...(colour !== null && { styleClass: colour }),
  };
}

/** A class of a style needs a sheet that has it (section 4.4). */
function stylesheetFor(colour: string): object {
  const isName = /^[a-z]+$/i.test(colour);
  return { type: 'CssStylesheet', value: isName ? `.${colour} { background-color: ${colour}; }` : '' };
}

/** A page with what is known of it, in the vocabularies that the W3C's own context names. */
function sourceOf(url: string, page: Page | undefined): object {
  const id = iriOf(url);
  return {
    id,
    type: 'Text',
    format: 'text/html',
    ...(page?.title && { 'dc:title': page.title }),
    ...(page?.site && { 'dc:publisher': page.site }),
    ...(page && page.author !== null && { 'dc:creator': page.author }),
    ...(page && page.published !== null && { 'dcterms:issued': page.published }),
    // What cannot stand in an IRI is told beside it, to be found again.
    ...(id !== url && { 'dc:identifier': url }),
  };
}

/** A page's address is kept as it was given where it could not be parsed; an `id` must be an IRI. */
function iriOf(address: string): string {
  return /^[a-z][a-z0-9+.-]*:[!#-;=?-[\]_a-z~%]+$/i.test(address)
    ? address
    : `urn:x-gloss:page:${encodeURIComponent(address.toWellFormed())}`;
}

/**
 * Offsets in code points. The text before the passage is not here any more; the anchor knows how many characters of
 * two units were in it.
 */
function selectorsOf({ exact, prefix, suffix, start, end, pairsBefore = 0, fragment }: Anchor): object[] {
  const from = Math.max(0, start - pairsBefore);
  return [
    {
      type: 'TextQuoteSelector',
      exact,
      prefix,
      suffix,
    },
    {
      type: 'TextPositionSelector',
      start: from,
      end: from + (end - start) - pairsIn(exact),
      // Words that JSON-LD does not know and drops; by them Gloss finds its own offsets again, and need not look for
      // a fragment where there is none.
      ...(pairsBefore > 0 && { pairsBefore }),
      ...(fragment === '' && { fragment }),
    },
    ...(fragment ? [fragmentSelector(fragment)] : []),
  ];
}

function sentenceSelector(sentence: string): object[] {
  return sentence === '' ? [] : [{ type: 'TextQuoteSelector', exact: sentence }];
}

/** How many characters of a text take two UTF-16 units. */
export function pairsIn(text: string): number {
  return text.match(/[\ud800-\udbff][\udc00-\udfff]/g)?.length ?? 0;
}

/** An instant as the W3C asks for it: `xsd:dateTime` in UTC, with a Z. */
function utc(instant: string): string {
  const date = new Date(instant);
  return Number.isNaN(date.getTime()) ? instant : date.toISOString();
}
