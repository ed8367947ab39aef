import { ENTRY_KINDS } from '../../core/glossary/entry.ts';
import type { Colour, Line, Settings } from '../../core/settings/settings.ts';
import { say } from '../../language/speak.ts';
import { type ChoiceOf, Choices } from '../../ui/Choices.tsx';
import { densityChoices } from '../../ui/density-choices.ts';
import { MarkPreview } from './MarkPreview.tsx';
import type { SettingsHands, SettingsPack } from './settings-hands.ts';

function lines(): readonly ChoiceOf<Line>[] {
  return [
    { value: 'dotted', label: say('settings.marks.dotted') },
    { value: 'dashed', label: say('settings.marks.dashed') },
    { value: 'solid', label: say('settings.marks.solid') },
  ];
}

function colours(): readonly ChoiceOf<Colour>[] {
  return [
    { value: 'text', label: say('settings.marks.asText') },
    { value: 'blue', label: say('settings.marks.blue') },
    { value: 'green', label: say('settings.marks.green') },
    { value: 'orange', label: say('settings.marks.orange') },
  ];
}

export type SettingsPart = { readonly settings: Settings; readonly onChange: SettingsHands['change'] };

type MarkSettingsProps = SettingsPart & {
  readonly packs: readonly SettingsPack[];
  readonly onSwitchPack: SettingsHands['switchPack'];
};

/** What is marked, how often and how. */
export function MarkSettings({ settings, packs, onChange, onSwitchPack }: MarkSettingsProps) {
  const { density, kinds, line, colour } = settings;
  return (
    <section aria-labelledby="settings-marks">
      <h2 id="settings-marks">{say('settings.marks.heading')}</h2>
      <MarkPreview settings={settings} />
      <Choices
        layout="row"
        legend={say('density.legend')}
        choices={densityChoices()}
        chosen={density}
        onChoose={(chosen) => onChange(() => ({ density: chosen }))}
      />
      <fieldset class="settings-kinds">
        <legend>{say('settings.marks.kinds')}</legend>
        {ENTRY_KINDS.map((kind) => (
          <label key={kind}>
            <input
              type="checkbox"
              checked={kinds.includes(kind)}
              onChange={({ currentTarget: { checked } }) =>
                onChange((now) => ({
                  kinds: ENTRY_KINDS.filter((one) => (one === kind ? checked : now.kinds.includes(one))),
                }))
              }
            />{' '}
            {say(`kind.many.${kind}`)}
          </label>
        ))}
      </fieldset>
      {packs.length > 1 && (
        <fieldset class="settings-kinds">
          <legend>{say('settings.marks.packs')}</legend>
          {packs.map(({ id, title, isOn }) => (
            <label key={id}>
              <input
                type="checkbox"
                checked={isOn}
                onChange={({ currentTarget: { checked } }) => onSwitchPack(id, checked)}
              />{' '}
              {title}
            </label>
          ))}
        </fieldset>
      )}
      <Choices
        layout="row"
        legend={say('settings.marks.line')}
        choices={lines()}
        chosen={line}
        onChoose={(chosen) => onChange(() => ({ line: chosen }))}
      />
      <Choices
        layout="row"
        legend={say('settings.marks.colour')}
        choices={colours()}
        chosen={colour}
        onChoose={(chosen) => onChange(() => ({ colour: chosen }))}
      />
    </section>
  );
}
