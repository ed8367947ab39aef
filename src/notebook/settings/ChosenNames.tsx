import type { KeptChoice } from '../../core/linking/reader-choice.ts';
import { say } from '../../language/speak.ts';
import type { SettingsHands, SettingsView } from './settings-hands.ts';

/** What the reader has said on cards that names mean, or do not, with the way to take it back. */
export function ChosenNames({
  chosen,
  names,
  onForget,
}: Pick<SettingsView, 'chosen' | 'names'> & { readonly onForget: SettingsHands['forgetChoice'] }) {
  return (
    <section aria-labelledby="settings-chosen">
      <h2 id="settings-chosen">{say('settings.chosen.heading')}</h2>
      <p class="settings-note">
        {chosen.length === 0 ? say('settings.chosen.none') : say('settings.chosen.some')}
      </p>
      <ul class="settings-list">
        {chosen.map((choice) => {
          const name = names.get(choice.entry)?.name ?? choice.entry;
          const { text, says } = choice;
          return (
            <li key={choice.key}>
              <span>
                {says === 'is'
                  ? say('settings.chosen.is', text, name)
                  : say('settings.chosen.isNot', text, name)}{' '}
                <span class="settings-note">{sayReach(choice.reach)}</span>
              </span>
              <button
                type="button"
                class="quiet-button"
                aria-label={
                  says === 'is'
                    ? say('settings.chosen.forgetIs', text, name)
                    : say('settings.chosen.forgetIsNot', text, name)
                }
                onClick={() => onForget(choice)}
              >
                {say('settings.chosen.forget')}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function sayReach(reach: KeptChoice['reach']): string {
  switch (reach.kind) {
    case 'page':
      return say('settings.chosen.onPage', reach.url.replace(/^https?:\/\//, ''));
    case 'site':
      return say('settings.chosen.onSite', reach.site);
    case 'always':
      return say('settings.chosen.always');
    default:
      return reach satisfies never;
  }
}
