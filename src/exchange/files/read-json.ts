import { lineIn, Unreadable } from './unreadable.ts';

/** Deeper than any of the formats that are read, by far. */
const MAX_DEPTH = 200;

/** Reads JSON from a text. What is no JSON, or nested without end, is refused with its place. */
export function readJson(text: string, name: string): unknown {
  const deep = lineTooDeep(text);
  if (deep !== null) throw new Unreadable('exchange.fault.tooManyBrackets', name, deep, MAX_DEPTH);
  try {
    return JSON.parse(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);
  } catch (error) {
    // The parser says what it stumbled over only by its error's message.
    const said = error instanceof Error ? error.message.replace(/\s*\(line \d+ column \d+\)$/, '') : '';
    const line = lineOfFault(error, text);
    throw new Unreadable('exchange.fault.noJson', lineIn(name, line), short(said));
  }
}

/** Firefox tells lines, Chromium tells positions. */
function lineOfFault(error: unknown, text: string): number | null {
  const message = error instanceof Error ? error.message : '';
  const line = /at line (\d+)/.exec(message)?.[1];
  if (line !== undefined) return Number(line);
  const position = /at position (\d+)/.exec(message)?.[1];
  if (position !== undefined) return text.slice(0, Number(position)).split('\n').length;
  return /end of (?:JSON|data)/i.test(message) ? text.split('\n').length : null;
}

function short(message: string): string {
  const line = message.replace(/\s+/g, ' ').trim().replace(/\.$/, '');
  return `${line.length > 160 ? `${line.slice(0, 160)}…` : line}.`;
}

/** The line on which brackets are nested too deep; `null` where they are not. One pass, no recursion. */
function lineTooDeep(text: string): number | null {
  let depth = 0;
  let inString = false;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (inString) {
      if (unit === 0x5c) at += 1;
      else if (unit === 0x22) inString = false;
    } else if (unit === 0x22) inString = true;
    else if (unit === 0x7b || unit === 0x5b) {
      depth += 1;
      if (depth > MAX_DEPTH) return text.slice(0, at).split('\n').length;
    } else if (unit === 0x7d || unit === 0x5d) depth -= 1;
  }
  return null;
}

/** A thing with named parts, whatever they are. */
export type JsonObject = { readonly [key: string]: unknown };

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A part of its own, never one that every object inherits. */
export function partOf(value: unknown, key: string): unknown {
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

/** A part that is a text; `null` for anything else. */
export function textPart(value: unknown, key: string): string | null {
  const part = partOf(value, key);
  return typeof part === 'string' ? part : null;
}

/** One or several, as a list. */
export function asList(value: unknown): readonly unknown[] {
  return value === undefined || value === null ? [] : Array.isArray(value) ? value : [value];
}
