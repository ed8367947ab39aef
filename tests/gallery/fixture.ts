import type { ComponentChild } from 'preact';

/** Whose style sheet a fixture is drawn with. */
export type Screen = 'card' | 'popup' | 'panel' | 'notebook' | 'welcome';

/** One state of one screen; it is told how wide it may be. */
export type Fixture = { readonly screen: Screen; readonly draw: (width: number) => ComponentChild };
