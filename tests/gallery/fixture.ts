import type { ComponentChild } from 'preact';
import type { Kept } from './keep-made.ts';

/** Whose style sheet a fixture is drawn with. */
export type Screen = 'card' | 'popup' | 'panel' | 'notebook' | 'welcome';

/** One state of one screen; it is told how wide it may be. */
export type Fixture = {
  readonly screen: Screen;
  readonly draw: (width: number) => ComponentChild;
  /** What a screen finds that reads for itself what it shows. */
  readonly kept?: Kept;
  /** What is on such a screen when it has read that, as a selector. */
  readonly ready?: string;
};
