import type { LinkingGlossary } from '../../src/core/linking/linking-glossary.ts';
import { isTitle } from '../../src/core/text/titles.ts';
import { spotText, type TextMention } from '../link/link-text.ts';
import type { GoldDocument, GoldMention } from './read-gold.ts';
import { topicsOf } from './topics.ts';

/** How much of what a gold set marks in stories on one topic a glossary knows. */
export type Coverage = {
  readonly topic: string;
  readonly documents: number;
  readonly mentions: number;
  /** A form of the glossary stands on the very span, but for an article before it. */
  readonly spotted: number;
  /** Of these, those that were linked; the others are a choice, or silent for want of evidence. */
  readonly linked: number;
};

export type CoverageReport = {
  readonly byTopic: readonly Coverage[];
  /** Stories on any of the topics, each once. */
  readonly all: Coverage;
  /** What was not spotted, the most frequent first. */
  readonly missed: readonly (readonly [surface: string, count: number])[];
};

export function measureCoverage(
  documents: readonly GoldDocument[],
  topics: readonly string[],
  glossary: LinkingGlossary,
): CoverageReport {
  const missed = new Map<string, number>();
  const measured = documents.flatMap((document) => {
    const about = topicsOf(document.text);
    if (about.length === 0) return [];
    const found = spotText(document.text, glossary, document.published);
    const outcomes = document.mentions.map((mention) => {
      const spotted = found.find((one) => isSameSpan(mention, one, document.text));
      if (!spotted) missed.set(mention.surface, (missed.get(mention.surface) ?? 0) + 1);
      return spotted?.outcome.kind ?? null;
    });
    return [{ about, outcomes }];
  });
  const coverageOf = (topic: string, stories: typeof measured): Coverage => {
    const outcomes = stories.flatMap((story) => story.outcomes);
    return {
      topic,
      documents: stories.length,
      mentions: outcomes.length,
      spotted: outcomes.filter((outcome) => outcome !== null).length,
      linked: outcomes.filter((outcome) => outcome === 'linked').length,
    };
  };
  return {
    byTopic: topics.map((topic) =>
      coverageOf(
        topic,
        measured.filter(({ about }) => about.includes(topic)),
      ),
    ),
    all: coverageOf('all of these', measured),
    missed: [...missed].sort(([, a], [, b]) => b - a),
  };
}

/** Gold sets differ in whether "the" or the title before a person's name belongs to a mention. */
function isSameSpan(gold: GoldMention, found: TextMention, text: string): boolean {
  if (gold.end !== found.end) return false;
  if (gold.start === found.start) return true;
  const before = text.slice(Math.min(gold.start, found.start), Math.max(gold.start, found.start)).trim();
  return before.toLowerCase() === 'the' || (gold.start < found.start && isTitle(before.split(/\s/).at(-1)!));
}
