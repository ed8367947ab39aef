import { useState } from 'preact/hooks';
import type { Reach } from '../../core/settings/settings.ts';
import { type Site, siteOf } from '../../core/settings/site.ts';
import { switchSite } from '../../core/settings/switched-sites.ts';
import { say } from '../../language/speak.ts';
import { type ChoiceOf, Choices } from '../../ui/Choices.tsx';
import { Switch } from '../../ui/Switch.tsx';
import { siteName } from '../../ui/site-name.ts';
import type { SettingsPart } from './settings-hands.ts';

function reaches(): readonly ChoiceOf<Reach>[] {
  return [
    { value: 'all-but', label: say('settings.sites.allBut') },
    { value: 'only', label: say('settings.sites.only') },
  ];
}

/** Where Gloss reads pages. */
export function SiteSettings({ settings, onChange }: SettingsPart) {
  const { isOn, reach, sitesOff, sitesOn } = settings;
  const sites = reach === 'all-but' ? sitesOff : sitesOn;
  return (
    <section aria-labelledby="settings-sites">
      <h2 id="settings-sites">{say('settings.sites.heading')}</h2>
      <Switch
        isOn={isOn}
        onSwitch={(on) => onChange(() => ({ isOn: on }))}
        note={say('settings.sites.onNote')}
      >
        {say('settings.sites.on')}
      </Switch>
      <Choices
        layout="row"
        legend={say('settings.sites.legend')}
        legendHidden
        choices={reaches()}
        chosen={reach}
        onChoose={(chosen) => onChange(() => ({ reach: chosen }))}
      />
      <ul class="settings-list">
        {sites.map((site) => (
          <li key={site}>
            <span>{siteName(site)}</span>
            <button
              type="button"
              class="quiet-button"
              aria-label={say('settings.sites.removeSite', siteName(site))}
              onClick={() => onChange((now) => switchSite(now, site, now.reach === 'all-but'))}
            >
              {say('settings.sites.remove')}
            </button>
          </li>
        ))}
      </ul>
      <AddSite onAdd={(site) => onChange((now) => switchSite(now, site, now.reach === 'only'))} />
    </section>
  );
}

function AddSite({ onAdd }: { readonly onAdd: (site: Site) => void }) {
  const [typed, setTyped] = useState('');
  const [isWrong, setWrong] = useState(false);
  return (
    <form
      class="settings-add"
      onSubmit={(event) => {
        event.preventDefault();
        const site = readSite(typed);
        setWrong(site === null);
        if (!site) return;
        onAdd(site);
        setTyped('');
      }}
    >
      <label class="unseen" for="settings-site">
        {say('settings.sites.addLabel')}
      </label>
      <input
        id="settings-site"
        type="text"
        placeholder="example.org"
        autocomplete="off"
        spellcheck={false}
        value={typed}
        aria-invalid={isWrong}
        aria-describedby="settings-site-wrong"
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      <button type="submit" class="quiet-button">
        {say('settings.sites.add')}
      </button>
      <span id="settings-site-wrong" role="status">
        {isWrong && say('settings.sites.wrong')}
      </span>
    </form>
  );
}

/** A site as people write one: with or without `https://`, with or without a path; `null` where it is none. */
function readSite(typed: string): Site | null {
  const words = typed.trim();
  if (!/^[^\s]+$/.test(words) || !/[.:]|^localhost/.test(words)) return null;
  return siteOf(/^[a-z]+:\/\//i.test(words) ? words : `https://${words}`);
}
