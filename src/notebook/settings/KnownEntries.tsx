import type { SettingsPart } from './MarkSettings.tsx';
import type { SettingsView } from './settings-hands.ts';

/** Whom the reader knows, with the way to have them marked again. */
export function KnownEntries({ settings, known, onChange }: SettingsPart & Pick<SettingsView, 'known'>) {
  return (
    <section aria-labelledby="settings-known">
      <h2 id="settings-known">Known</h2>
      <p class="settings-note">
        {settings.known.length === 0
          ? 'Press “I know this” on a card, and its entry is marked no more. It will stand here.'
          : 'These are not marked. So that no page can tell which they are, all marks are then drawn where pages cannot look.'}
      </p>
      <ul class="settings-list">
        {settings.known.map((id) => (
          <li key={id}>
            <span>{known.get(id)?.name ?? id}</span>
            <button
              type="button"
              class="quiet-button"
              aria-label={`Mark again: ${known.get(id)?.name ?? id}`}
              onClick={() => onChange((now) => ({ known: now.known.filter((one) => one !== id) }))}
            >
              Mark again
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
