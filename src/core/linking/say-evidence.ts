import { type Day, FOREVER, isoOf } from '../glossary/day.ts';
import type { Evidence } from './outcome.ts';

/** The reasons for a link as one plain sentence: what the card shows when asked why. */
export function sayEvidence(evidence: readonly Evidence[]): string {
  const [first, ...rest] = evidence.map(sayOne);
  if (!first) return '';
  return `${[first[0]!.toUpperCase() + first.slice(1), ...rest].join('; ')}.`;
}

const REACH = { page: 'on this page', site: 'on this site', always: 'for all pages' } as const;

function sayOne(evidence: Evidence): string {
  switch (evidence.kind) {
    case 'full-form':
      return 'the full name stands here';
    case 'readers-choice':
      return `you chose it ${REACH[evidence.reach]}`;
    case 'own-name':
      return 'of those it could be, the one whose name it is';
    case 'name-variant':
      return `“${evidence.text}” is another way to write the name`;
    case 'full-form-elsewhere':
      return `“${evidence.text}” stands ${evidence.where === 'before' ? 'earlier' : 'later'} in the text`;
    case 'title':
      return evidence.post
        ? `“${evidence.title}” stands before it, and the post fits: ${evidence.post}`
        : `“${evidence.title}” stands before it`;
    case 'only-one-alive':
      return `of those it could be, the only one alive on ${isoOf(evidence.day)}`;
    case 'only-one-in-post':
      return `of those it could be, the only ${evidence.title} on ${isoOf(evidence.day)}`;
    case 'main-person':
      return 'of those of this name, the one that the text names first and most';
    case 'related-near':
      return `${listOf(evidence.names)} ${evidence.names.length > 1 ? 'stand' : 'stands'} close by`;
    case 'words-beside':
      return `the words of the text speak for it: “${evidence.words}”`;
    case 'date-near':
      return `the text appeared close to it (${spanOf(evidence.when.from, evidence.when.to)})`;
    default:
      return evidence satisfies never;
  }
}

function listOf(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

function spanOf(from: Day, to: Day): string {
  if (to >= FOREVER) return `since ${isoOf(from)}`;
  if (from <= -FOREVER) return `until ${isoOf(to)}`;
  return from === to ? isoOf(from) : `${isoOf(from)} to ${isoOf(to)}`;
}
