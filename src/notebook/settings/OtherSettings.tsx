import { say } from '../../language/speak.ts';
import { Switch } from '../../ui/Switch.tsx';
import { late } from '../late.tsx';
import type { SettingsPart } from './settings-hands.ts';

const EncountersKept = late(() =>
  import('../entries/EncountersKept.tsx').then((module) => module.EncountersKept),
);

/** What is off until somebody wants it. */
export function OtherSettings({ settings, onChange }: SettingsPart) {
  return (
    <section aria-labelledby="settings-other">
      <h2 id="settings-other">{say('settings.other.heading')}</h2>
      <Switch
        isOn={settings.badge}
        onSwitch={(badge) => onChange(() => ({ badge }))}
        note={say('settings.other.badgeNote')}
      >
        {say('settings.other.badge')}
      </Switch>
      <Switch
        isOn={settings.encounters}
        onSwitch={(encounters) => onChange(() => ({ encounters }))}
        note={say('settings.other.encountersNote')}
      >
        {say('settings.other.encounters')}
      </Switch>
      <EncountersKept />
    </section>
  );
}
