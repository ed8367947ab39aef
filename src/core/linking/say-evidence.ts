import { type Day, FOREVER } from '../glossary/day.ts';
import { sayDay } from '../glossary/say-when.ts';
import type { Language } from '../language/language.ts';
import type { MessageKey } from '../language/message-key.ts';
import type { Evidence } from './outcome.ts';

/** The reasons for a link as one plain sentence: what the card shows when asked why. */
export function sayEvidence(evidence: readonly Evidence[], language: Language): string {
  const [first, ...rest] = evidence.map((one) => sayOne(one, language));
  if (!first) return '';
  return `${[first[0]!.toLocaleUpperCase(language.tag) + first.slice(1), ...rest].join('; ')}.`;
}

const CHOSEN = {
  page: 'evidence.chosenOnPage',
  site: 'evidence.chosenOnSite',
  always: 'evidence.chosenAlways',
} as const satisfies Record<string, MessageKey>;

function sayOne(evidence: Evidence, language: Language): string {
  const { say, sayCount } = language;
  switch (evidence.kind) {
    case 'full-form':
      return say('evidence.fullForm');
    case 'readers-choice':
      return say(CHOSEN[evidence.reach]);
    case 'own-name':
      return say('evidence.ownName');
    case 'name-variant':
      return say('evidence.nameVariant', evidence.text);
    case 'full-form-elsewhere':
      return evidence.where === 'before'
        ? say('evidence.earlier', evidence.text)
        : say('evidence.later', evidence.text);
    case 'title':
      return evidence.post
        ? say('evidence.titleAndPost', evidence.title, evidence.post)
        : say('evidence.title', evidence.title);
    case 'only-one-alive':
      return say('evidence.onlyOneAlive', sayDay(evidence.day, language));
    case 'only-one-in-post':
      return say('evidence.onlyOneInPost', evidence.title, sayDay(evidence.day, language));
    case 'main-person':
      return say('evidence.mainPerson');
    case 'related-near':
      return sayCount('evidence.relatedNear', evidence.names.length, listOf(evidence.names, language));
    case 'words-beside':
      return say('evidence.wordsBeside', evidence.words);
    case 'date-near':
      return say('evidence.dateNear', spanOf(evidence.when.from, evidence.when.to, language));
    default:
      return evidence satisfies never;
  }
}

function listOf(names: readonly string[], { tag }: Language): string {
  return new Intl.ListFormat(tag, { type: 'conjunction' }).format(names);
}

function spanOf(from: Day, to: Day, language: Language): string {
  const { say } = language;
  if (to >= FOREVER) return say('when.since', sayDay(from, language));
  if (from <= -FOREVER) return say('when.until', sayDay(to, language));
  if (from === to) return sayDay(from, language);
  return say('evidence.span', sayDay(from, language), sayDay(to, language));
}
