import type { Day } from '../../src/core/glossary/day.ts';
import type { EntryId } from '../../src/core/glossary/entry.ts';
import { link } from '../../src/core/linking/link.ts';
import type { LinkingGlossary } from '../../src/core/linking/linking-glossary.ts';
import type { Outcome } from '../../src/core/linking/outcome.ts';
import { passageFor } from '../../src/core/linking/passage-for.ts';
import { type ChoicesOf, NO_CHOICES } from '../../src/core/linking/reader-choice.ts';
import { readingsOf } from '../../src/core/linking/readings-of.ts';
import { spotFor } from '../../src/core/linking/spot-for.ts';
import { settle } from '../../src/core/spotting/settle.ts';
import { BOUNDARY } from '../../src/core/text/boundary.ts';

/** A link in a plain text. Offsets are UTF-16 offsets into the text, the end exclusive. */
export type TextLink = { readonly start: number; readonly end: number; readonly entry: EntryId };

/** A mention in a plain text, and what became of it. Offsets as above. */
export type TextMention = { readonly start: number; readonly end: number; readonly outcome: Outcome };

/** Links a plain text whose lines are passages; ambiguous and silent mentions are left out. */
export function linkText(text: string, glossary: LinkingGlossary, published: Day | null): TextLink[] {
  return spotText(text, glossary, published).flatMap(({ start, end, outcome }) =>
    outcome.kind === 'linked' ? [{ start, end, entry: outcome.entry.id }] : [],
  );
}

/** All mentions in a plain text whose lines are passages, with what became of each. */
export function spotText(
  text: string,
  glossary: LinkingGlossary,
  published: Day | null,
  choicesOf: ChoicesOf = NO_CHOICES,
): TextMention[] {
  // As a page is spotted, whole and with its blocks parted by boundaries: what one line introduces others use.
  const raw = text.replace(/[\r\n]/g, BOUNDARY);
  const settled = settle(readingsOf(spotFor(raw, glossary)), raw, () => false);
  const lines = linesOf(text);
  const passages = lines.map(({ text: line, offset }) => {
    const first = settled.findIndex(({ reading }) => reading.start >= offset);
    const mentions = settled
      .filter(({ reading }) => reading.start >= offset && reading.end <= offset + line.length)
      .map(({ reading: { start, end, group }, inside }) => ({
        start: start - offset,
        end: end - offset,
        group,
        inside: inside === null ? null : inside - first,
      }));
    return passageFor({ text: line, mentions }, glossary);
  });
  return link({ passages, published }, choicesOf).map(({ passage, start, end, outcome }) => {
    const { offset } = lines[passage]!;
    return { start: offset + start, end: offset + end, outcome };
  });
}

/** The lines of a text with where each begins. */
function linesOf(text: string): { text: string; offset: number }[] {
  return [...text.matchAll(/[^\r\n]+/g)].map((line) => ({ text: line[0], offset: line.index }));
}
