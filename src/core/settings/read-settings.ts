import * as v from 'valibot';
import { ENTRY_KINDS } from '../glossary/entry.ts';
import { DEFAULT_SETTINGS } from './default-settings.ts';
import { COLOURS, DENSITIES, DWELL_RANGE_MS, LINES, REACHES, type Settings, TRIGGERS } from './settings.ts';

/** Longer than any host name or id; what is longer was not written by Gloss. */
const MAX_WORD = 260;
/** More than the browser's sync can hold. */
const MAX_WORDS = 20_000;

const word = v.pipe(v.string(), v.minLength(1), v.maxLength(MAX_WORD));
const list = v.pipe(v.array(word), v.maxLength(MAX_WORDS));
const density = v.picklist(DENSITIES);

const FIELDS = {
  isOn: v.boolean(),
  reach: v.picklist(REACHES),
  sitesOff: list,
  sitesOn: list,
  trigger: v.picklist(TRIGGERS),
  dwellMs: v.pipe(v.number(), v.integer(), v.minValue(DWELL_RANGE_MS.least), v.maxValue(DWELL_RANGE_MS.most)),
  density,
  kinds: v.array(v.picklist(ENTRY_KINDS)),
  kindDensities: v.partial(v.object(v.entriesFromList(ENTRY_KINDS, density))),
  packDensities: v.record(word, density),
  packsOff: list,
  line: v.picklist(LINES),
  colour: v.picklist(COLOURS),
  badge: v.boolean(),
  encounters: v.boolean(),
  known: list,
} as const satisfies Record<keyof Settings, unknown>;

/** The names of all settings. */
export const SETTING_NAMES = Object.keys(FIELDS) as readonly (keyof Settings)[];

/** Reads settings from unknown data, each for itself: what is missing or makes no sense is as if never set. */
export function readSettings(unknown: Readonly<Record<string, unknown>>): Settings {
  return Object.fromEntries(
    SETTING_NAMES.map((name) => {
      const read = v.safeParse(FIELDS[name], unknown[name]);
      return [name, read.success ? read.output : DEFAULT_SETTINGS[name]];
    }),
    // The table has every setting with its type, less the brands of ids and sites.
  ) as unknown as Settings;
}

/** Reads a change of some settings; `null` where any part of it is none. */
export function readSettingsChange(unknown: unknown): Partial<Settings> | null {
  if (typeof unknown !== 'object' || unknown === null) return null;
  const read = v.safeParse(v.partial(v.strictObject(FIELDS)), unknown);
  // As above.
  return read.success ? (read.output as unknown as Partial<Settings>) : null;
}
