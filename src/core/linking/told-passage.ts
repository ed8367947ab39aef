import type { Group } from './spotting.ts';

/** A mention of a passage before anybody has looked up what it may be. Offsets as in `PassageMention`. */
export type SpottedMention = {
  readonly start: number;
  readonly end: number;
  readonly group: Group;
  readonly inside: number | null;
};

/** A passage with what was spotted in it, by start. */
export type SpottedPassage = { readonly text: string; readonly mentions: readonly SpottedMention[] };

/** A passage as it crosses from a page to the background. */
export type ToldPassage = {
  readonly text: string;
  /** Four numbers a mention: start, end, index into `groups`, and the mention that it lies in or -1. */
  readonly mentions: readonly number[];
  readonly groups: readonly Group[];
};

const NUMBERS_A_MENTION = 4;
const IN_NONE = -1;

export function tellPassage({ text, mentions }: SpottedPassage): ToldPassage {
  const groups = [...new Set(mentions.map(({ group }) => group))];
  const numbers = mentions.flatMap(({ start, end, group, inside }) => [
    start,
    end,
    groups.indexOf(group),
    inside ?? IN_NONE,
  ]);
  return { text, mentions: numbers, groups };
}

/** The other end of `tellPassage`. */
export function hearPassage({ text, mentions, groups }: ToldPassage): SpottedPassage {
  const heard: SpottedMention[] = [];
  for (let at = 0; at + NUMBERS_A_MENTION <= mentions.length; at += NUMBERS_A_MENTION) {
    const [start, end, group, inside] = mentions.slice(at, at + NUMBERS_A_MENTION) as [
      number,
      number,
      number,
      number,
    ];
    heard.push({ start, end, group: groups[group]!, inside: inside === IN_NONE ? null : inside });
  }
  return { text, mentions: heard };
}
