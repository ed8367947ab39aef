import type { ToCard } from '../messaging/card-channel.ts';

/** What the reader of the page has the card show: the entry of a mark. */
export type Show = Extract<ToCard, { type: 'show' }>;
/** The same of a passage or a selection. */
export type ShowPassage = Extract<ToCard, { type: 'showPassage' }>;
