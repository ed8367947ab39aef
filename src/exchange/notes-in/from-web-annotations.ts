import type { Anchor, Instant, Note, NoteAbout, NoteOrigin, PageUrl } from '../../core/notes/note.ts';
import { normalizePageUrl } from '../../core/notes/page-url.ts';
import { entryOfIri } from '../entry-iri.ts';
import { asList, isObject, type JsonObject, partOf, textPart } from '../files/read-json.ts';
import { Unreadable } from '../files/unreadable.ts';
import { pairsIn } from '../notes-out/to-web-annotations.ts';
import type { Said } from '../said.ts';
import { fragmentIn } from '../text-fragment-selector.ts';
import { faultOfAnnotation, faultOfContext, faultOfType } from './fault-of-annotation.ts';
import { madeNote, madePage, quoteAnchor } from './made-note.ts';
import { type NotesCollector, notesCollector, type ReadNotes } from './read-notes.ts';

/** More selectors than this within each other say nothing more. */
const MAX_REFINEMENTS = 20;

/**
 * Reads W3C annotations: one, a list, an AnnotationPage or an AnnotationCollection with its first page in it. One that
 * breaks the model is left out with the reason; a file of a single one is refused with it.
 */
export function* fromWebAnnotations(json: unknown, at: Instant): Generator<number, ReadNotes> {
  const collector = notesCollector('W3C Web Annotation');
  const { items, isPart } = annotationsIn(json, collector);
  for (const [nth, raw] of items.entries()) {
    const fault = faultOfAnnotation(raw, isPart);
    if (fault !== null && items.length === 1 && !isPart)
      throw new Unreadable('exchange.fault.breaksModel', fault);
    const note = fault === null ? noteOf(raw as JsonObject, at, collector) : null;
    if (note) collector.add(note);
    else collector.complain(...annotationFault(nth + 1, fault));
    yield nth / items.length;
  }
  return collector.done();
}

function annotationsIn(
  json: unknown,
  collector: NotesCollector,
): { items: readonly unknown[]; isPart: boolean } {
  if (Array.isArray(json)) return { items: json, isPart: false };
  if (!isObject(json)) throw new Unreadable('exchange.fault.noAnnotation');
  const types = asList(json.type);
  if (!types.includes('AnnotationCollection') && !types.includes('AnnotationPage'))
    return { items: [json], isPart: false };
  const isPage = types.includes('AnnotationPage');
  const fault =
    faultOfContext(json) ??
    faultOfType(json, isPage ? 'AnnotationPage' : 'AnnotationCollection', isPage ? '5.2' : '5.1') ??
    (typeof json.id === 'string' ? null : 'must have one id (section 5.1)');
  if (fault) throw new Unreadable('exchange.fault.collectionBreaks', fault);
  const page = isPage ? json : json.first;
  if (typeof page === 'string') throw new Unreadable('exchange.fault.elsewhere');
  if (textPart(page, 'next') !== null) collector.complain('exchange.fault.goesOn');
  return { items: asList(partOf(page, 'items')), isPart: true };
}

function noteOf(raw: JsonObject, at: Instant, collector: NotesCollector): Note | null {
  const { text, tags, entry } = readBodies(raw);
  const target = firstTarget(raw.target);
  const targetEntry = entryOfIri(target.source);
  const url = addressOf(target);
  const about: NoteAbout =
    entry !== null
      ? { kind: 'entry', entry }
      : targetEntry !== null
        ? { kind: 'entry', entry: targetEntry }
        : target.anchor
          ? { kind: 'passage', page: url, anchor: target.anchor }
          : { kind: 'page', page: url };
  const origin: NoteOrigin | null =
    entry !== null && targetEntry === null ? { page: url, sentence: target.anchor?.exact ?? '' } : null;
  if (targetEntry === null) {
    const page = madePage(url, {
      title: textPart(target.about, 'dc:title') ?? '',
      site: textPart(target.about, 'dc:publisher') ?? '',
      author: textPart(target.about, 'dc:creator'),
      published: textPart(target.about, 'dcterms:issued'),
    });
    if (page && page.title !== '') collector.addPage(page);
  }
  return madeNote(
    {
      id: asList(raw.id)[0] as string,
      about,
      text,
      tags,
      colour: target.styleClass,
      created: textPart(raw, 'created'),
      updated: textPart(raw, 'modified') ?? textPart(raw, 'created'),
      origin,
    },
    at,
  );
}

/** The words, tags and entry that the bodies say. What is only linked becomes a link in the words. */
function readBodies(raw: JsonObject) {
  const words: string[] = [];
  const tags: string[] = [];
  let entry = null;
  const motivations = asList(raw.motivation);
  const read = (body: unknown): void => {
    if (typeof body === 'string') {
      words.push(`<${body}>`);
      return;
    }
    const items = asList(partOf(body, 'items'));
    if (items.length > 0) {
      // A choice: the first is as good as any.
      read(items[0]);
      return;
    }
    const value = textPart(body, 'value');
    const purposes = asList(partOf(body, 'purpose'));
    const source = textPart(body, 'source') ?? textPart(partOf(body, 'source'), 'id');
    const named = source === null ? null : entryOfIri(source);
    if (named !== null) entry = named;
    else if (
      value !== null &&
      (purposes.includes('tagging') || (purposes.length === 0 && motivations.includes('tagging')))
    )
      tags.push(value);
    else if (value !== null) words.push(partOf(body, 'format') === 'text/html' ? plainOf(value) : value);
    else {
      const iri = source ?? textPart(body, 'id');
      if (iri !== null) words.push(`<${iri}>`);
    }
  };
  const value = textPart(raw, 'bodyValue');
  if (value !== null) words.push(value);
  for (const body of asList(raw.body)) read(body);
  return { text: words.join('\n\n'), tags, entry: entry as ReturnType<typeof entryOfIri> };
}

/** The words of a little HTML; what is left of angle brackets is harmless, because no note is ever shown as HTML. */
function plainOf(html: string): string {
  return html
    .replace(/<(?:br|\/p|\/div|\/li)\b[^>]*>/gi, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(
      /&(amp|lt|gt|quot|#39);/g,
      (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" })[name]!,
    )
    .trim();
}

type Target = {
  readonly source: string;
  /** What else is said of the source. */
  readonly about: unknown;
  readonly anchor: Anchor | null;
  readonly styleClass: string | null;
};

/** Of several targets the first: a note is about one thing. */
function firstTarget(raw: unknown): Target {
  const [first] = asList(raw);
  if (typeof first === 'string') return { source: first, about: null, anchor: null, styleClass: null };
  const items = asList(partOf(first, 'items'));
  if (items.length > 0) return firstTarget(items);
  const [source] = asList(partOf(first, 'source'));
  const about = source === undefined ? first : source;
  const [style] = asList(partOf(first, 'styleClass'));
  return {
    source:
      typeof source === 'string' ? source : ((asList(partOf(about, 'id'))[0] as string | undefined) ?? ''),
    about,
    anchor: anchorOf(asList(partOf(first, 'selector'))),
    styleClass: typeof style === 'string' ? style.slice(0, 50) : null,
  };
}

function addressOf({ source, about }: Target): PageUrl {
  const given = textPart(about, 'dc:identifier');
  return given !== null && source.startsWith('urn:x-gloss:page:')
    ? (given as PageUrl)
    : normalizePageUrl(source);
}

/** The anchor that selectors make together; `null` without a quote, which a position alone cannot replace. */
function anchorOf(selectors: readonly unknown[]): Anchor | null {
  const flat = selectors.flatMap((selector) => refined(selector));
  const quote = flat.find((one) => partOf(one, 'type') === 'TextQuoteSelector');
  const exact = textPart(quote, 'exact');
  if (exact === null) return null;
  const position = flat.find((one) => partOf(one, 'type') === 'TextPositionSelector');
  const anchor: Anchor = {
    ...quoteAnchor(exact, textPart(quote, 'prefix') ?? '', textPart(quote, 'suffix') ?? ''),
    ...fragmentIn(flat, position),
  };
  const start = partOf(position, 'start');
  const end = partOf(position, 'end');
  if (typeof start !== 'number' || typeof end !== 'number') return anchor;
  // How many characters before the quote take two units only Gloss itself tells; of the quote it can be counted.
  const told = partOf(position, 'pairsBefore');
  const pairsBefore = typeof told === 'number' && Number.isSafeInteger(told) && told > 0 ? told : 0;
  const from = start + pairsBefore;
  return {
    ...anchor,
    start: from,
    end: Math.max(from, end + pairsBefore + pairsIn(exact)),
    ...(pairsBefore > 0 && { pairsBefore }),
  };
}

function refined(selector: unknown): unknown[] {
  const all: unknown[] = [];
  let at: unknown = selector;
  for (let depth = 0; at !== undefined && depth < MAX_REFINEMENTS; depth += 1) {
    all.push(at);
    at = asList(partOf(at, 'refinedBy'))[0];
  }
  return all;
}

function annotationFault(nth: number, fault: string | null): Said {
  return fault === null
    ? ['exchange.fault.annotationTooLong', nth]
    : ['exchange.fault.annotationFault', nth, fault];
}
