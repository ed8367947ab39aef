import type { EntryId } from '../glossary/entry.ts';
import type { ChoiceReach, ReaderChoice } from './reader-choice.ts';

/** No form of a name is longer. UTF-16 units. */
const MAX_TEXT = 500;
const MAX_ID = 500;
const MAX_ADDRESS = 8_192;

/** A choice from unknown data; `undefined` where it is none. */
export function readChoice(unknown: unknown): ReaderChoice | undefined {
  if (!isRecord(unknown)) return undefined;
  const { text, says, entry } = unknown;
  const reach = readReach(unknown.reach);
  if (!reach || !isText(text, MAX_TEXT) || !isText(entry, MAX_ID)) return undefined;
  if (says !== 'is' && says !== 'is-not') return undefined;
  return { text, says, entry: entry as EntryId, reach };
}

function readReach(unknown: unknown): ChoiceReach | undefined {
  if (!isRecord(unknown)) return undefined;
  const { kind, url, site } = unknown;
  if (kind === 'always') return { kind };
  if (kind === 'page' && isText(url, MAX_ADDRESS)) return { kind, url };
  if (kind === 'site' && isText(site, MAX_ADDRESS)) return { kind, site };
  return undefined;
}

function isText(unknown: unknown, most: number): unknown is string {
  return typeof unknown === 'string' && unknown.length > 0 && unknown.length <= most;
}

function isRecord(unknown: unknown): unknown is Record<string, unknown> {
  return typeof unknown === 'object' && unknown !== null;
}
