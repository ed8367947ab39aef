import { languageName, nationalTeam } from '../spotting/part-names.ts';
import type { Digest } from './digest.ts';
import type { LinkDocument } from './link-document.ts';
import { standsInPlace } from './place-surroundings.ts';
import { type Slot, textOf } from './slot.ts';

/**
 * Decides mentions of which the words around say what kind of thing is meant: a nation's team where the text tells of
 * a match, a language behind "in" or "speak", a party before "senator".
 */
export function linkByContext(slots: readonly Slot[], document: LinkDocument): void {
  const matches = matchesIn(document);
  for (const slot of slots) {
    if (slot.outcome) continue;
    const fitting = slot.mention.candidates.flatMap(({ entry }) => {
      const words = wordsFor(entry, slot, matches);
      return words === null ? [] : [{ entry, words }];
    });
    const [only, ...others] = fitting;
    if (!only || others.length > 0) continue;
    slot.outcome = {
      kind: 'linked',
      entry: only.entry,
      evidence: [{ kind: 'words-beside', words: only.words }],
    };
  }
}

/** The words of the text that speak for an entry; `null` where none do. */
function wordsFor(entry: Digest, slot: Slot, matches: (sport: string) => string | null): string | null {
  if (entry.kind === 'person' || entry.kind === 'place') return null;
  const form = textOf(slot);
  const team = nationalTeam(entry.name);
  if (team)
    return team.nation === form && !standsInPlace(slot.passage, slot.mention) ? matches(team.sport) : null;
  if (languageName(entry.name) === form) return speaking(slot);
  return entry.name === `${form} Party` ? politicsAfter(slot) : null;
}

const MATCH_WORDS =
  /\b(?:match(?:es)?|goals?|goalkeeper|penalty|scor(?:ed?|ing)|coach|half[- ]time|kick-?off|qualifiers?|semi-?finals?|innings|wickets?|tries|hat-?trick|World Cup)\b/gi;
/** One alone may stand in any text. */
const ENOUGH_MATCH_WORDS = 2;

/** Tells of a sport whether the text reports of its matches, and by which words it does. */
function matchesIn({ passages }: LinkDocument): (sport: string) => string | null {
  let words: Set<string> | null = null;
  return (sport) => {
    words ??= new Set(
      passages.flatMap(({ text }) => text.match(MATCH_WORDS) ?? []).map((one) => one.toLowerCase()),
    );
    if (words.size < ENOUGH_MATCH_WORDS) return null;
    const names = sport.split(' ').slice(-1).concat(sport);
    return passages.some(({ text }) => names.some((name) => text.includes(name)))
      ? [sport, ...words].slice(0, 1 + ENOUGH_MATCH_WORDS).join(', ')
      : null;
  };
}

const SPEAKING =
  /\b(in|into|from|speak|speaks|speaking|spoke|spoken|learn|learns|learning|read|reads|write|writes|written|teach|teaches|teaching|languages? (?:like|such as))\s+(?:\p{Lu}\p{L}+(?:,\s+|\s+(?:and|or)\s+))*$/u;

/** "in English", "speak English": before no noun that would make it an adjective ("in English law"). */
function speaking({ passage: { text }, mention: { start, end } }: Slot): string | null {
  const before = SPEAKING.exec(text.slice(Math.max(0, start - REACH), start))?.[1];
  const isAdjective =
    /^[\s-]+(?!(?:and|or|as|at|by|for|in|is|on|to|was|with|only|if|but|because|than|like)\b)\p{L}/u.test(
      text.slice(end, end + REACH),
    );
  return before === undefined || isAdjective ? null : before;
}

/** How far the words beside a mention are looked for, in UTF-16 units. */
const REACH = 48;

const POLITICS =
  /^[\s-]+((?:presidential|gubernatorial|congressional|Senate|vice-presidential|incumbent|former)\s+)?(senators?|congress(?:man|woman|men|women)|representatives?|governors?|lawmakers?|legislators?|candidates?|nominees?|nomination|primar(?:y|ies)|caucus|majority|minority|leaders?|leadership|voters?|politicians?|presidents?|mayors?|opponents?|strategists?|ticket|debates?|delegates?|counterparts?|rivals?|contenders?|administrations?|parliamentarians?|MPs?)\b/iu;

/** "Republican senator", "Labour MPs". */
function politicsAfter({ passage: { text }, mention: { end } }: Slot): string | null {
  const after = POLITICS.exec(text.slice(end, end + REACH));
  return after ? after[0].trim().replace(/^-/, '') : null;
}
