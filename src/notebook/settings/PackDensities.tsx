import { withPackDensity } from '../../core/settings/choose-density.ts';
import { say } from '../../language/speak.ts';
import { DensitySelect } from './DensitySelect.tsx';
import type { PackPart } from './settings-hands.ts';

/** Which packs names are looked up in, and how often theirs are marked. */
export function PackDensities({ settings, packs, onChange, onSwitchPack }: PackPart) {
  return (
    <fieldset class="settings-densities">
      <legend>{say('settings.marks.packs')}</legend>
      {packs.map(({ id, title, isOn }) => (
        <div key={id} class="settings-density">
          <label class="settings-pack">
            <input
              type="checkbox"
              checked={isOn}
              onChange={({ currentTarget: { checked } }) => onSwitchPack(id, checked)}
            />
            <span>{title}</span>
          </label>
          <DensitySelect
            label={say('settings.marks.ofPack', title)}
            density={settings.packDensities[id] ?? null}
            onChoose={(chosen) => onChange((now) => withPackDensity(now, id, chosen))}
          />
        </div>
      ))}
      <p class="settings-note">{say('settings.marks.packsNote')}</p>
    </fieldset>
  );
}
