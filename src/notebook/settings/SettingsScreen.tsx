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
      <p class="settings-lead">
        What you change here holds at once in all tabs, and follows you to your other devices if the browser’s
        sync is on. Notes do not: they stay on this machine.
      </p>
      {failure && (
        <p class="notice" role="alert">
          {failure}
        </p>
      )}
      <MarkSettings settings={settings} onChange={hands.change} />
      <CardSettings settings={settings} onChange={hands.change} onKeys={hands.openKeys} />
      <SiteSettings settings={settings} onChange={hands.change} />
      <KnownEntries settings={settings} known={view.known} onChange={hands.change} />
      <ChosenNames chosen={view.chosen} names={view.names} onForget={hands.forgetChoice} />
      <OtherSettings settings={settings} onChange={hands.change} />
      <p class="settings-reset">
        <button type="button" class="quiet-button" onClick={hands.reset}>
          Put all settings back
        </button>
        <span>Whom you know stays known, and what you said of names stays said.</span>
      </p>
    </main>
  );
}
