import type { EntryId, EntryKind } from '../glossary/entry.ts';
import type { Site } from './site.ts';

/** How many of the places where an entry is named are marked; `none` leaves them to the cast and the keyboard. */
export const DENSITIES = ['all', 'section', 'article', 'none'] as const;
export type Density = (typeof DENSITIES)[number];

/** What opens a card at a mark: the pointer that rests there, or only while this key is held. */
export const TRIGGERS = ['hover', 'alt', 'ctrl', 'shift'] as const;
export type Trigger = (typeof TRIGGERS)[number];

/** How a mark is drawn, as CSS' `text-decoration-style` has it. */
export const LINES = ['dotted', 'dashed', 'solid'] as const;
export type Line = (typeof LINES)[number];

/** `text`: the colour of the words it stands under. The others are seen on light and on dark pages. */
export const COLOURS = ['text', 'blue', 'green', 'orange'] as const;
export type Colour = (typeof COLOURS)[number];

/** On all sites but those switched off, or on those alone that were switched on. */
export const REACHES = ['all-but', 'only'] as const;
export type Reach = (typeof REACHES)[number];

/** The shortest and the longest rest of the pointer that a reader may ask for. Milliseconds. */
export const DWELL_RANGE_MS = { least: 100, most: 1_000 } as const;

/** All that a reader can set. It follows the browser's sync. */
export type Settings = {
  /** `false`: Gloss reads no page at all, whatever the sites say. */
  readonly isOn: boolean;
  readonly reach: Reach;
  /** Looked at while the reach is `all-but`. */
  readonly sitesOff: readonly Site[];
  /** Looked at while the reach is `only`. */
  readonly sitesOn: readonly Site[];
  readonly trigger: Trigger;
  /** How long the pointer rests on a mark before its card opens. Milliseconds. */
  readonly dwellMs: number;
  readonly density: Density;
  /** The kinds of entries that are marked. */
  readonly kinds: readonly EntryKind[];
  /** Kinds of which more or fewer places are marked than of others. */
  readonly kindDensities: Readonly<Partial<Record<EntryKind, Density>>>;
  /** The same for packs, by id; what is set for a pack holds for its entries of every kind. */
  readonly packDensities: Readonly<Record<string, Density>>;
  /** Packs that are put aside, by id: nothing of theirs is found. */
  readonly packsOff: readonly string[];
  readonly line: Line;
  readonly colour: Colour;
  /** Whether the toolbar button says how many entries the page names. */
  readonly badge: boolean;
  /** Whether it is kept where and when entries were met. */
  readonly encounters: boolean;
  /** Entries that the reader knows: not marked any more. The reader's own data, see docs/architecture.md. */
  readonly known: readonly EntryId[];
};
