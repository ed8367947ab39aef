import type { KeptChoice } from '../../core/linking/reader-choice.ts';
import type { SettingsHands, SettingsView } from './settings-hands.ts';

/** What the reader has said on cards that names mean, or do not, with the way to take it back. */
export function ChosenNames({
  chosen,
  names,
  onForget,
}: Pick<SettingsView, 'chosen' | 'names'> & { readonly onForget: SettingsHands['forgetChoice'] }) {
  return (
    <section aria-labelledby="settings-chosen">
      <h2 id="settings-chosen">Names</h2>
      <p class="settings-note">
        {chosen.length === 0
          ? 'Choose on a card whom a name means, or press “Not this one”, and Gloss remembers it. It will stand here.'
          : 'What you have said on cards. All marks are then drawn where pages cannot look, so that none can tell.'}
      </p>
      <ul class="settings-list">
        {chosen.map((choice) => {
          const name = names.get(choice.entry)?.name ?? choice.entry;
          const said = `“${choice.text}” ${choice.says === 'is' ? 'is' : 'is not'} ${name}`;
          return (
            <li key={choice.key}>
              <span>
                {said} <span class="settings-note">{sayReach(choice.reach)}</span>
              </span>
              <button
                type="button"
                class="quiet-button"
                aria-label={`Forget that ${said}`}
                onClick={() => onForget(choice)}
              >
                Forget
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
      return `on ${reach.url.replace(/^https?:\/\//, '')}`;
    case 'site':
      return `on all pages of ${reach.site}`;
    case 'always':
      return 'on all pages';
    default:
      return reach satisfies never;
  }
}
