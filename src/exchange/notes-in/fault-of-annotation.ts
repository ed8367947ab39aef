import { asList, isObject, type JsonObject, partOf } from '../files/read-json.ts';
import { ANNOTATION_CONTEXT } from '../notes-out/to-web-annotations.ts';

/** Deeper than selectors refine each other and bodies nest, by far. */
const MAX_DEPTH = 20;

const SETS = new Set(['Choice', 'Composite', 'List', 'Independents']);
const DIRECTIONS = new Set(['ltr', 'rtl', 'auto']);
const IRI = /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i;
const DATE_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/;

/**
 * What makes an annotation none by the W3C's model (the MUSTs of Web Annotation Data Model, 2017), with the section;
 * `null` where nothing does. An annotation inside of a collection needs no `@context`.
 */
export function faultOfAnnotation(raw: unknown, isItem: boolean): string | null {
  if (!isObject(raw)) return 'is no object';
  return (
    (isItem && raw['@context'] === undefined ? null : faultOfContext(raw)) ??
    faultOfType(raw, 'Annotation', '3.1') ??
    faultOfId(raw) ??
    faultOfDates(raw) ??
    faultOfAgents(raw) ??
    faultOfLinks(raw) ??
    faultOfBody(raw) ??
    faultOfTarget(raw)
  );
}

export function faultOfContext(raw: JsonObject): string | null {
  return asList(raw['@context']).includes(ANNOTATION_CONTEXT)
    ? null
    : `has no @context “${ANNOTATION_CONTEXT}” (section 3.1)`;
}

export function faultOfType(raw: JsonObject, type: string, section: string): string | null {
  return asList(raw.type).includes(type) ? null : `is not of type ${type} (section ${section})`;
}

function faultOfId({ id }: JsonObject): string | null {
  const ids = asList(id);
  return ids.length === 1 && isIri(ids[0]) ? null : 'must have one id, an IRI (section 3.1)';
}

function faultOfDates(raw: JsonObject): string | null {
  const wrong = ['created', 'modified', 'generated'].find(
    (key) => raw[key] !== undefined && !(typeof raw[key] === 'string' && DATE_TIME.test(raw[key])),
  );
  return wrong
    ? `has a “${wrong}” that is not one date and time such as 2026-11-22T09:12:27Z (section 3.3.1)`
    : null;
}

function faultOfAgents(raw: JsonObject): string | null {
  const wrong = ['creator', 'generator'].find((key) =>
    asList(raw[key]).some((one) => !isIri(one) && !isObject(one)),
  );
  return wrong ? `has a “${wrong}” that is neither an IRI nor an object (section 3.3.1)` : null;
}

function faultOfLinks(raw: JsonObject): string | null {
  const wrong = ['rights', 'canonical', 'via'].find((key) => asList(raw[key]).some((one) => !isIri(one)));
  return wrong ? `has a “${wrong}” that is no IRI (section 3.3.6 or 3.3.7)` : null;
}

function faultOfBody({ body, bodyValue }: JsonObject): string | null {
  if (bodyValue !== undefined) {
    if (body !== undefined) return 'has both body and bodyValue (section 3.2.5)';
    if (typeof bodyValue !== 'string') return 'has a bodyValue that is not one text (section 3.2.5)';
  }
  return firstFault(asList(body), (one) => faultOfResource(one, 'body', 0));
}

function faultOfTarget(raw: JsonObject): string | null {
  const targets = asList(raw.target);
  if (targets.length === 0) return 'has no target (section 3.1)';
  return firstFault(targets, (one) => faultOfResource(one, 'target', 0));
}

function faultOfResource(raw: unknown, role: 'body' | 'target', depth: number): string | null {
  if (typeof raw === 'string')
    return isIri(raw) ? null : `has a ${role} that is no IRI: “${raw.slice(0, 60)}” (section 3.2)`;
  if (!isObject(raw)) return `has a ${role} that is neither an IRI nor an object (section 3.2)`;
  if (depth > MAX_DEPTH) return `has a ${role} that is nested too deep`;
  const types = asList(raw.type);
  const sets = types.filter((type) => SETS.has(type as string));
  if (sets.length > 1 || (types.length > 1 && sets.length > 0))
    return `has a ${role} of more than one kind of set (section 3.2.7)`;
  if (sets.length === 1) {
    const items = asList(raw.items);
    if (items.length === 0) return `has a ${role} that is a set of nothing (section 3.2.7)`;
    return firstFault(items, (one) => faultOfResource(one, role, depth + 1));
  }
  if (types.includes('TextualBody')) {
    if (typeof raw.value !== 'string') return `has a ${role} of text without one value (section 3.2.4)`;
  } else if (raw.source !== undefined || types.includes('SpecificResource')) {
    const sources = asList(raw.source);
    if (sources.length !== 1 || !(isIri(sources[0]) || isIri(partOf(sources[0], 'id'))))
      return `has a ${role} that must have one source, an IRI (section 4)`;
    const selector = firstFault(asList(raw.selector), (one) => faultOfSelector(one, 0));
    if (selector) return selector;
  } else if (raw.value === undefined || raw.id !== undefined) {
    if (asList(raw.id).length !== 1 || !isIri(asList(raw.id)[0]))
      return `has a ${role} that says neither by an IRI nor by a value what it is (section 3.2)`;
  }
  return faultOfDescription(raw, role) ?? faultOfDates(raw) ?? faultOfLinks(raw);
}

/** Format and languages of a resource (section 3.2.1). */
function faultOfDescription(raw: JsonObject, role: string): string | null {
  const wrong = ['format', 'language', 'langauage'].find((key) =>
    asList(raw[key]).some((one) => typeof one !== 'string'),
  );
  if (wrong) return `has a ${role} with a ${wrong} that is no text (section 3.2.1)`;
  if (raw.processingLanguage !== undefined && typeof raw.processingLanguage !== 'string')
    return `has a ${role} with more than one processing language (section 3.2.1)`;
  if (raw.textDirection !== undefined && !DIRECTIONS.has(raw.textDirection as string))
    return `has a ${role} with a text direction other than ltr, rtl or auto (section 3.2.1)`;
  return null;
}

function faultOfSelector(raw: unknown, depth: number): string | null {
  if (typeof raw === 'string') return isIri(raw) ? null : 'has a selector that is no IRI (section 4.2)';
  if (!isObject(raw)) return 'has a selector that is neither an IRI nor an object (section 4.2)';
  if (depth > MAX_DEPTH) return 'has selectors that refine each other without end (section 4.2.9)';
  const [type] = asList(raw.type);
  if (type === 'TextQuoteSelector' && typeof raw.exact !== 'string')
    return 'has a TextQuoteSelector without one exact text (section 4.2.4)';
  if (type === 'TextPositionSelector' && !(isOffset(raw.start) && isOffset(raw.end)))
    return 'has a TextPositionSelector without a start and an end, whole numbers from 0 (section 4.2.5)';
  if (
    (type === 'FragmentSelector' || type === 'CssSelector' || type === 'XPathSelector') &&
    typeof raw.value !== 'string'
  )
    return `has a ${type} without one value (section 4.2)`;
  return firstFault(asList(raw.refinedBy), (one) => faultOfSelector(one, depth + 1));
}

function firstFault(values: readonly unknown[], faultOf: (value: unknown) => string | null): string | null {
  for (const value of values) {
    const fault = faultOf(value);
    if (fault !== null) return fault;
  }
  return null;
}

function isOffset(value: unknown): boolean {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

function isIri(value: unknown): boolean {
  return typeof value === 'string' && IRI.test(value);
}
