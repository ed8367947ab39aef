import type { Group } from './spotting.ts';
import type { LinkQuestion } from './told-links.ts';
import type { ToldPassage } from './told-passage.ts';

/** A page of a hundred thousand mentions is no article; what is beyond may be an attempt to fill our memory. */
const MAX_NUMBERS = 1_000_000;
const MAX_STAMP = 10_000;
const MAX_DOCUMENT_ID = 100;
const MAX_ADDRESS = 8_192;

/** Reads what a page's reader asks; `undefined` for anything else. */
export function readLinkQuestion(unknown: unknown): LinkQuestion | undefined {
  if (!isRecord(unknown)) return undefined;
  const { glossary, document, url, published, order, added } = unknown;
  if (!isText(glossary, MAX_STAMP) || !isText(document, MAX_DOCUMENT_ID)) return undefined;
  if (!isText(url, MAX_ADDRESS)) return undefined;
  if (published !== null && typeof published !== 'number') return undefined;
  if (!isNumbers(order) || !Array.isArray(added) || !added.every(isAdded)) return undefined;
  return { glossary, document, url, published, order, added } as LinkQuestion;
}

function isAdded(unknown: unknown): unknown is LinkQuestion['added'][number] {
  return Array.isArray(unknown) && unknown.length === 2 && isIndex(unknown[0]) && isPassage(unknown[1]);
}

/** Also that every number points at something: what follows does not ask again. */
function isPassage(unknown: unknown): unknown is ToldPassage {
  if (!isRecord(unknown)) return false;
  const { text, mentions, groups } = unknown;
  if (typeof text !== 'string' || !isNumbers(mentions) || mentions.length % 4 !== 0) return false;
  if (!Array.isArray(groups) || !groups.every(isGroup)) return false;
  for (let at = 0; at < mentions.length; at += 4) {
    const [start, end, group, inside] = mentions.slice(at, at + 4) as [number, number, number, number];
    if (!isIndex(start) || end <= start || end > text.length) return false;
    if (!isIndex(group) || group >= groups.length || inside < -1 || inside >= at / 4) return false;
  }
  return true;
}

function isGroup(unknown: unknown): unknown is Group {
  if (!isRecord(unknown)) return false;
  const { porous, entries, full, parts, also } = unknown;
  if (typeof porous !== 'boolean' || !isNumbers(entries) || !isNumbers(also)) return false;
  return isIndex(full) && isIndex(parts) && full + parts <= entries.length;
}

function isNumbers(unknown: unknown): unknown is number[] {
  return Array.isArray(unknown) && unknown.length <= MAX_NUMBERS && unknown.every(Number.isInteger);
}

function isIndex(unknown: unknown): unknown is number {
  return Number.isInteger(unknown) && (unknown as number) >= 0;
}

function isText(unknown: unknown, most: number): unknown is string {
  return typeof unknown === 'string' && unknown.length <= most;
}

function isRecord(unknown: unknown): unknown is Record<string, unknown> {
  return typeof unknown === 'object' && unknown !== null;
}
