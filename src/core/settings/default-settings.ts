import { ENTRY_KINDS } from '../glossary/entry.ts';
import type { Settings } from './settings.ts';

/** What holds until the reader says otherwise. */
export const DEFAULT_SETTINGS: Settings = {
  isOn: true,
  reach: 'all-but',
  sitesOff: [],
  sitesOn: [],
  trigger: 'hover',
  // Long enough that crossing a paragraph opens nothing, short enough to feel like pointing.
  dwellMs: 300,
  density: 'all',
  kinds: ENTRY_KINDS,
  kindDensities: {},
  packDensities: {},
  packsOff: [],
  line: 'dotted',
  colour: 'text',
  badge: false,
  encounters: false,
  known: [],
};
