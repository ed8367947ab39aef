import { asList, isObject, partOf, textPart } from '../files/read-json.ts';
import { headwordLink } from './headword-links.ts';

/** Deeper than any dictionary nests its lists and tables, by far. */
const MAX_DEPTH = 100;
const MAX_TEXT = 25_000;

const BLOCKS = new Set('div p li ul ol table tr thead tbody tfoot details summary'.split(' '));

/** What makes a definition none by Yomitan's format; `null` where nothing does. */
export function faultOfDefinition(definition: unknown): string | null {
  if (typeof definition === 'string') return null;
  if (Array.isArray(definition))
    return definition.length === 2 && typeof definition[0] === 'string' && Array.isArray(definition[1])
      ? null
      : 'a deinflection must be a base form and a list of rules';
  if (!isObject(definition)) return 'a definition is a text, an object or a deinflection';
  switch (definition.type) {
    case 'text':
      return typeof definition.text === 'string' ? null : 'a definition of type text has no text';
    case 'image':
      return typeof definition.path === 'string' ? null : 'a definition of type image has no path';
    case 'structured-content':
      return definition.content === undefined ? 'a definition of structured content has no content' : null;
    default:
      return 'a definition is of an unknown type';
  }
}

/** What a reader would see of a definition, as plain text: never made into elements. */
export function definitionText(definition: unknown): string {
  if (typeof definition === 'string') return definition;
  // The form of which this one is an inflection.
  if (Array.isArray(definition)) return `→ ${headwordLink(String(definition[0]), String(definition[0]))}`;
  switch (partOf(definition, 'type')) {
    case 'text':
      return textPart(definition, 'text') ?? '';
    case 'image':
      return (
        textPart(definition, 'description') ??
        textPart(definition, 'alt') ??
        textPart(definition, 'title') ??
        ''
      );
    default: {
      const parts: string[] = [];
      readContent(partOf(definition, 'content'), parts, { length: 0 }, 0);
      return parts
        .join('')
        .replace(/[^\S\n]*\n[^\S\n]*/g, '\n')
        .replace(/\n{2,}/g, '\n')
        .trim();
    }
  }
}

/** Structured content: texts, lists, and elements with `tag` and `content`. */
function readContent(content: unknown, parts: string[], size: { length: number }, depth: number): void {
  if (depth > MAX_DEPTH || size.length > MAX_TEXT) return;
  if (typeof content === 'string') {
    parts.push(content);
    size.length += content.length;
    return;
  }
  if (Array.isArray(content)) {
    for (const one of content) readContent(one, parts, size, depth + 1);
    return;
  }
  const tag = textPart(content, 'tag') ?? '';
  const inner = partOf(content, 'content');
  if (tag === 'br') parts.push('\n');
  if (tag === 'img') parts.push(inBrackets(textPart(content, 'alt') ?? textPart(content, 'title')));
  if (tag === 'rp') return;
  if (BLOCKS.has(tag)) parts.push('\n');
  if (tag === 'li') parts.push('• ');
  if (tag === 'rt') parts.push(' (');
  const from = parts.length;
  for (const one of asList(inner)) readContent(one, parts, size, depth + 1);
  if (tag === 'a') {
    const target = headwordOf(textPart(content, 'href') ?? '');
    const words = parts.splice(from).join('');
    parts.push(target === null ? words : headwordLink(target, words));
  }
  if (tag === 'rt') parts.push(')');
  if (tag === 'td' || tag === 'th') parts.push(' ');
  if (BLOCKS.has(tag)) parts.push('\n');
}

/** What a picture shows, so that it does not run into the words around it. */
function inBrackets(shown: string | null): string {
  return shown ? ` [${shown}] ` : '';
}

/** `?query=WORD&wildcards=off`: a link within the dictionary. Links to the web stay words. */
function headwordOf(href: string): string | null {
  return href.startsWith('?') ? new URLSearchParams(href.slice(1)).get('query') : null;
}
