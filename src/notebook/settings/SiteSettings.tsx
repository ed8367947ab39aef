import { useState } from 'preact/hooks';
import type { Reach } from '../../core/settings/settings.ts';
import { type Site, siteOf } from '../../core/settings/site.ts';
import { switchSite } from '../../core/settings/switched-sites.ts';
import { type ChoiceOf, Choices } from '../../ui/Choices.tsx';
import { Switch } from '../../ui/Switch.tsx';
import type { SettingsPart } from './MarkSettings.tsx';

const REACHES: readonly ChoiceOf<Reach>[] = [
  { value: 'all-but', label: 'On all sites but these' },
  { value: 'only', label: 'Only on these' },
];

/** Where Gloss reads pages. */
export function SiteSettings({ settings, onChange }: SettingsPart) {
  const { isOn, reach, sitesOff, sitesOn } = settings;
  const sites = reach === 'all-but' ? sitesOff : sitesOn;
  return (
    <section aria-labelledby="settings-sites">
      <h2 id="settings-sites">Where Gloss reads</h2>
      <Switch
        isOn={isOn}
        onSwitch={(on) => onChange(() => ({ isOn: on }))}
        note="Off, no page is read at all, whatever stands below."
      >
        On
      </Switch>
      <Choices
        layout="row"
        legend="Sites"
        legendHidden
        choices={REACHES}
        chosen={reach}
        onChoose={(chosen) => onChange(() => ({ reach: chosen }))}
      />
      <ul class="settings-list">
        {sites.map((site) => (
          <li key={site}>
            <span>{site === 'file:' ? 'Files of this machine' : site}</span>
            <button
              type="button"
              class="quiet-button"
              aria-label={`Remove ${site} from the list`}
              onClick={() => onChange((now) => switchSite(now, site, now.reach === 'all-but'))}
            >
              Remove
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
        Add a site
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
        Add
      </button>
      <span id="settings-site-wrong" role="status">
        {isWrong && 'That is no site. Write it like example.org, or paste an address.'}
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
