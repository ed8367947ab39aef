import { parseDetail } from '../../src/core/glossary/detail.ts';
import type { Entry } from '../../src/core/glossary/entry.ts';
import { MAX_DETAIL_WORDS, MAX_GIST, MIN_DETAIL_WORDS } from './measures.ts';

/** So much of a gist's words standing in the detail's first sentence makes it a copy. */
const COPIED_SHARE = 0.9;
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const WIKIDATA_ID = /^Q[1-9]\d*$/;

/** The id, the gist, the detail and the sources of one entry. */
export function checkTexts(entry: Entry): string[] {
  const faults: string[] = [];
  if (!ID.test(entry.id)) faults.push('an id is made of lower-case words joined by hyphens');
  if (!entry.gist) faults.push('there is no gist');
  else if (entry.gist.length > MAX_GIST)
    faults.push(`the gist has ${entry.gist.length} characters, ${MAX_GIST} at most are taken in at a glance`);
  const detail = entry.detail === undefined ? null : plainText(entry.detail);
  if (detail !== null) {
    const count = wordsOf(detail).length;
    if (count < MIN_DETAIL_WORDS || count > MAX_DETAIL_WORDS)
      faults.push(
        `the detail has ${count} words; it needs ${MIN_DETAIL_WORDS} to ${MAX_DETAIL_WORDS}, or none`,
      );
    if (entry.gist && isCopied(entry.gist, detail)) faults.push('the detail begins by saying the gist again');
  }
  for (const text of [entry.name, entry.gist ?? '', detail ?? '', ...entry.facts.map(({ what }) => what)]) {
    if (/[‘’]/.test(text)) faults.push(`apostrophes are straight in this pack: ${text.slice(0, 40)}`);
    if (/\s{2}|^\s|\s$/.test(text.replace(/\n\n/g, ' '))) faults.push(`double spaces: ${text.slice(0, 40)}`);
  }
  if (entry.sources.length === 0)
    faults.push('there is no source; where nothing was looked up, say "General knowledge, unsourced"');
  if (entry.ids.wikidata && !WIKIDATA_ID.test(entry.ids.wikidata))
    faults.push(`"${entry.ids.wikidata}" is no Wikidata id`);
  return faults;
}

/** A detail as it is read: links are their labels. */
export function plainText(detail: string): string {
  return parseDetail(detail)
    .map((pieces) => pieces.map(({ text }) => text).join(''))
    .join('\n\n');
}

export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? [];
}

function isCopied(gist: string, detail: string): boolean {
  const first = new Set(wordsOf(/^.*?[.!?](?=\s|$)/s.exec(detail)?.[0] ?? detail));
  const words = wordsOf(gist);
  return words.filter((word) => first.has(word)).length >= COPIED_SHARE * words.length;
}
