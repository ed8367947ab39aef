import { useEffect, useState } from 'preact/hooks';
import type { EntryId } from '../../core/glossary/entry.ts';
import type { KeptChoice, ReaderChoice } from '../../core/linking/reader-choice.ts';
import { DEFAULT_SETTINGS } from '../../core/settings/default-settings.ts';
import { say } from '../../language/speak.ts';
import { askBackground } from '../../messaging/ask.ts';
import { keysOpener } from '../../messaging/open-keys.ts';
import type { CastEntry } from '../../messaging/protocol.ts';
import { changeSettings, loadSettings, resetSettings, type SettingsChange } from '../../store/settings.ts';
import { watchChoices } from '../../store/watch-choices.ts';
import { watchSettings } from '../../store/watch-settings.ts';
import { readShelf, switchPack } from '../packs/pack-shelf.ts';
import { SettingsScreen } from './SettingsScreen.tsx';
import type { SettingsHands, SettingsView } from './settings-hands.ts';

const AT_FIRST: SettingsView = {
  settings: DEFAULT_SETTINGS,
  packs: [],
  known: new Map(),
  chosen: [],
  names: new Map(),
  failure: null,
};

/** The settings screen over the settings as they are stored, wherever they are changed. */
export function SettingsPlace() {
  const [view, setView] = useState<SettingsView | null>(null);

  useEffect(() => {
    const stop = new AbortController();
    const look = async () => {
      const settings = await loadSettings();
      const [known, shelf] = await Promise.all([entriesById(settings.known), readShelf()]);
      const packs = shelf.kind === 'packs' ? shelf.packs : [];
      if (!stop.signal.aborted) setView((before) => ({ ...(before ?? AT_FIRST), settings, known, packs }));
    };
    watchSettings(() => void look(), stop.signal);
    const lookAtChoices = async (chosen: readonly KeptChoice[]) => {
      const names = await entriesById(chosen.map(({ entry }) => entry));
      if (!stop.signal.aborted) setView((before) => ({ ...(before ?? AT_FIRST), chosen, names }));
    };
    void watchChoices((chosen) => void lookAtChoices(chosen), stop.signal);
    void look();
    return () => stop.abort();
  }, []);

  async function tell(changing: Promise<SettingsChange>): Promise<void> {
    const changed = await changing;
    const failure = changed.kind === 'failed' ? changed.why : null;
    setView((before) => before && { ...before, failure });
  }

  async function tellForgetting(choice: ReaderChoice): Promise<void> {
    const asked = await askBackground('forgetChoice', choice);
    const failure =
      asked.kind === 'unanswered'
        ? say('card.unreachable')
        : asked.value.kind === 'failed'
          ? asked.value.why
          : null;
    setView((before) => before && { ...before, failure });
  }

  const hands: SettingsHands = {
    change: (change) => void tell(changeSettings(change)),
    reset: () => void tell(resetSettings()),
    switchPack: (id, isOn) =>
      void switchPack(id, isOn).then((failure) => setView((before) => before && { ...before, failure })),
    forgetChoice: ({ key: _, made: __, ...choice }) => void tellForgetting(choice),
    openKeys: keysOpener(),
  };
  return view ? <SettingsScreen view={view} hands={hands} /> : <main class="settings" aria-busy="true" />;
}

async function entriesById(ids: readonly EntryId[]): Promise<ReadonlyMap<EntryId, CastEntry>> {
  if (ids.length === 0) return new Map();
  const asked = await askBackground('castEntries', ids);
  return new Map(asked.kind === 'answered' ? asked.value.map((entry) => [entry.id, entry]) : []);
}
