import { say } from '../../language/speak.ts';
import { CardSettings } from './CardSettings.tsx';
import { ChosenNames } from './ChosenNames.tsx';
import { KnownEntries } from './KnownEntries.tsx';
import { MarkSettings } from './MarkSettings.tsx';
import { OtherSettings } from './OtherSettings.tsx';
import { SiteSettings } from './SiteSettings.tsx';
import type { SettingsHands, SettingsView } from './settings-hands.ts';

/** All settings on one page, in the order in which a reader meets them. */
export function SettingsScreen({
  view,
  hands,
}: {
  readonly view: SettingsView;
  readonly hands: SettingsHands;
}) {
  const { settings, failure } = view;
  return (
    <main class="settings">
      <p class="settings-lead">{say('settings.lead')}</p>
      {failure && (
        <p class="notice" role="alert">
          {failure}
        </p>
      )}
      <MarkSettings
        settings={settings}
        packs={view.packs}
        onChange={hands.change}
        onSwitchPack={hands.switchPack}
      />
      <CardSettings settings={settings} onChange={hands.change} onKeys={hands.openKeys} />
      <SiteSettings settings={settings} onChange={hands.change} />
      <KnownEntries settings={settings} known={view.known} onChange={hands.change} />
      <ChosenNames chosen={view.chosen} names={view.names} onForget={hands.forgetChoice} />
      <OtherSettings settings={settings} onChange={hands.change} />
      <p class="settings-reset">
        <button type="button" class="quiet-button" onClick={hands.reset}>
          {say('settings.reset')}
        </button>
        <span>{say('settings.resetKeeps')}</span>
      </p>
    </main>
  );
}
