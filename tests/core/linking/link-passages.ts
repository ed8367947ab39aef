import { dayOf } from '../../../src/core/glossary/day.ts';
import { link } from '../../../src/core/linking/link.ts';
import type { Link, Passage } from '../../../src/core/linking/link-document.ts';
import { linkingGlossaryOf } from '../../../src/core/linking/linking-glossary.ts';
import { passageFor } from '../../../src/core/linking/passage-for.ts';
import { readingsOf } from '../../../src/core/linking/readings-of.ts';
import { spotFor } from '../../../src/core/linking/spot-for.ts';
import { settle } from '../../../src/core/spotting/settle.ts';
import { readSeedEntries } from '../world-affairs.ts';

const glossary = linkingGlossaryOf([readSeedEntries()]);

/** Links an article against the bundled pack, each string a passage; `published` is a date or `null`. */
export function linkPassages(texts: readonly string[], published: string | null): Link[] {
  return link({ passages: texts.map(passageOf), published: published === null ? null : dayOf(published) });
}

function passageOf(text: string): Passage {
  const readings = readingsOf(spotFor(text, glossary));
  const mentions = settle(readings, text, () => true).map(({ reading: { start, end, group }, inside }) => ({
    start,
    end,
    group,
    inside,
  }));
  return passageFor({ text, mentions }, glossary);
}

/**
 * What became of each mention, one a line: `Kim: kim-jong-un`, `Kim: kim-jong-un or kim-jong-il`, `Kim: –`; names
 * within a linked name are indented.
 */
export function sayLinks(texts: readonly string[], published: string | null): string[] {
  return linkPassages(texts, published).map(({ passage, start, end, outcome, within }) => {
    const indent = within ? '  ' : '';
    return `${indent}${texts[passage]!.slice(start, end)}: ${sayOutcome(outcome)}`;
  });
}

function sayOutcome(outcome: Link['outcome']): string {
  switch (outcome.kind) {
    case 'linked':
      return outcome.entry.id;
    case 'ambiguous':
      return outcome.options.map(({ entry }) => entry.id).join(' or ');
    case 'silent':
      return '–';
    default:
      return outcome satisfies never;
  }
}
