import { Switch } from '../../ui/Switch.tsx';
import { late } from '../late.tsx';
import type { SettingsPart } from './MarkSettings.tsx';

const EncountersKept = late(() =>
  import('../entries/EncountersKept.tsx').then((module) => module.EncountersKept),
);

/** What is off until somebody wants it. */
export function OtherSettings({ settings, onChange }: SettingsPart) {
  return (
    <section aria-labelledby="settings-other">
      <h2 id="settings-other">If you want it</h2>
      <Switch
        isOn={settings.badge}
        onSwitch={(badge) => onChange(() => ({ badge }))}
        note="A number on the toolbar button."
      >
        Count the entries that a page names
      </Switch>
      <Switch
        isOn={settings.encounters}
        onSwitch={(encounters) => onChange(() => ({ encounters }))}
        note="In which articles you met an entry, and when. Kept on this machine alone, never in private windows; it can be forgotten again, one by one or whole."
      >
        Remember where I met an entry
      </Switch>
      <EncountersKept />
    </section>
  );
}
