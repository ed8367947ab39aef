import type { EntryId } from '../../core/glossary/entry.ts';
import type { Anchor, Instant, Note, NoteAbout, NoteOrigin } from '../../core/notes/note.ts';
import { normalizePageUrl } from '../../core/notes/page-url.ts';
import { asList, isObject, type JsonObject, partOf, textPart } from '../files/read-json.ts';
import { Unreadable } from '../files/unreadable.ts';
import { fragmentIn } from '../text-fragment-selector.ts';
import { madeNote, madePage, quoteAnchor } from './made-note.ts';
import { type NotesCollector, notesCollector, type ReadNotes } from './read-notes.ts';

/** Reads a file that Hypothesis exported (`annotations`), an answer of its API (`rows`), or a single annotation. */
export function* fromHypothesis(json: unknown, at: Instant): Generator<number, ReadNotes> {
  const collector = notesCollector('Hypothesis');
  const items = annotationsIn(json);
  for (const [nth, raw] of items.entries()) {
    const note = isObject(raw) && textPart(raw, 'uri') !== null ? noteOf(raw, at, collector) : null;
    if (note) collector.add(note);
    else if (!isObject(raw) || textPart(raw, 'uri') === null)
      collector.complain('exchange.fault.noUri', nth + 1);
    else collector.complain('exchange.fault.annotationTooLong', nth + 1);
    yield nth / items.length;
  }
  return collector.done();
}

function annotationsIn(json: unknown): readonly unknown[] {
  if (Array.isArray(json)) return json;
  const list = partOf(json, 'annotations') ?? partOf(json, 'rows');
  if (Array.isArray(list)) return list;
  if (textPart(json, 'uri') !== null) return [json];
  throw new Unreadable('exchange.fault.noListAnnotations');
}

function noteOf(raw: JsonObject, at: Instant, collector: NotesCollector): Note | null {
  const uri = textPart(raw, 'uri')!;
  // What Gloss itself has put in: see `toHypothesis`.
  const own = partOf(raw, 'gloss');
  const url = normalizePageUrl(uri);
  const anchor = anchorOf(raw, own);
  const ownAbout = partOf(own, 'about');
  const entry = textPart(ownAbout, 'kind') === 'entry' ? textPart(ownAbout, 'entry') : null;
  const sentence = textPart(own, 'sentence');
  const about: NoteAbout =
    entry !== null
      ? { kind: 'entry', entry: entry as EntryId }
      : anchor
        ? { kind: 'passage', page: url, anchor }
        : { kind: 'page', page: url };
  const origin: NoteOrigin | null = entry !== null && sentence !== null ? { page: url, sentence } : null;
  if (entry === null || origin !== null) addPage(raw, own, url, collector);
  return madeNote(
    {
      id: idOf(raw),
      about,
      text: textPart(raw, 'text') ?? '',
      tags: asList(partOf(raw, 'tags')).filter((tag) => typeof tag === 'string'),
      colour: textPart(own, 'colour'),
      created: textPart(raw, 'created'),
      updated: textPart(raw, 'updated'),
      origin,
    },
    at,
  );
}

/** Hypothesis’ ids are its own; with a word before them they cannot be another program's. */
function idOf(raw: JsonObject): string | null {
  const id = textPart(raw, 'id');
  return id === null ? null : /^[0-9a-f]{8}-/i.test(id) ? id : `hypothesis:${id}`;
}

function addPage(
  raw: JsonObject,
  own: unknown,
  url: ReturnType<typeof normalizePageUrl>,
  collector: NotesCollector,
): void {
  const known = partOf(own, 'page');
  // A file of Gloss' own says whether it knows anything of the page.
  if (own !== undefined && !isObject(known)) return;
  const [title] = asList(partOf(partOf(raw, 'document'), 'title'));
  const page = madePage(url, {
    title: textPart(known, 'title') ?? (typeof title === 'string' ? title : ''),
    site: textPart(known, 'site') ?? '',
    author: textPart(known, 'author'),
    published: textPart(known, 'published'),
  });
  if (page && (page.title !== '' || isObject(known))) collector.addPage(page);
}

function anchorOf(raw: JsonObject, own: unknown): Anchor | null {
  const [target] = asList(partOf(raw, 'target'));
  const selectors = asList(partOf(target, 'selector'));
  const of = (type: string) => selectors.find((selector) => partOf(selector, 'type') === type);
  const quote = of('TextQuoteSelector');
  const exact = textPart(quote, 'exact');
  if (exact === null) return null;
  const anchor = quoteAnchor(exact, textPart(quote, 'prefix') ?? '', textPart(quote, 'suffix') ?? '');
  const position = of('TextPositionSelector');
  const start = offsetOf(partOf(position, 'start'));
  const end = offsetOf(partOf(position, 'end'));
  const pairsBefore = offsetOf(partOf(own, 'pairsBefore'));
  const at = start !== null && end !== null && end >= start ? { start, end } : {};
  return {
    ...anchor,
    ...at,
    ...(pairsBefore !== null && { pairsBefore }),
    ...fragmentIn(selectors, own),
  };
}

function offsetOf(value: unknown): number | null {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : null;
}
