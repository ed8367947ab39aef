import type { EntryId } from '../../core/glossary/entry.ts';
import type { KeptChoice } from '../../core/linking/reader-choice.ts';
import type { Settings } from '../../core/settings/settings.ts';
import type { CastEntry } from '../../messaging/protocol.ts';

/** A pack, and whether names are looked up in it. */
export type SettingsPack = { readonly id: string; readonly title: string; readonly isOn: boolean };

/** What the settings screen shows. */
export type SettingsView = {
  readonly settings: Settings;
  /** All packs, in the order in which they are asked. */
  readonly packs: readonly SettingsPack[];
  /** Entries that the reader knows, as far as they have been looked up. */
  readonly known: ReadonlyMap<EntryId, CastEntry>;
  /** What they have said of names, the latest first. */
  readonly chosen: readonly KeptChoice[];
  /** Entries that they have said it of, as far as they have been looked up. */
  readonly names: ReadonlyMap<EntryId, CastEntry>;
  /** Why the last change was not kept, in a sentence. */
  readonly failure: string | null;
};

/** What can be done on it; a change takes effect at once, in all tabs. */
export type SettingsHands = {
  readonly change: (change: (now: Settings) => Partial<Settings>) => void;
  readonly reset: () => void;
  readonly switchPack: (id: string, isOn: boolean) => void;
  readonly forgetChoice: (choice: KeptChoice) => void;
  /** `null` where the browser does not let an extension open its keys. */
  readonly openKeys: (() => void) | null;
};

/** What each part of the screen is told. */
export type SettingsPart = { readonly settings: Settings; readonly onChange: SettingsHands['change'] };

export type PackPart = SettingsPart & {
  readonly packs: readonly SettingsPack[];
  readonly onSwitchPack: SettingsHands['switchPack'];
};
