import { say } from '../../language/speak.ts';
import type { SettingsPart, SettingsView } from './settings-hands.ts';

/** Whom the reader knows, with the way to have them marked again. */
export function KnownEntries({ settings, known, onChange }: SettingsPart & Pick<SettingsView, 'known'>) {
  return (
    <section aria-labelledby="settings-known">
      <h2 id="settings-known">{say('settings.known.heading')}</h2>
      <p class="settings-note">
        {settings.known.length === 0 ? say('settings.known.none') : say('settings.known.some')}
      </p>
      <ul class="settings-list">
        {settings.known.map((id) => (
          <li key={id}>
            <span>{known.get(id)?.name ?? id}</span>
            <button
              type="button"
              class="quiet-button"
              aria-label={say('settings.known.unknowEntry', known.get(id)?.name ?? id)}
              onClick={() => onChange((now) => ({ known: now.known.filter((one) => one !== id) }))}
            >
              {say('settings.known.unknow')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
