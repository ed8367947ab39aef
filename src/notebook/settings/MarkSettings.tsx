import { ENTRY_KINDS } from '../../core/glossary/entry.ts';
import type { Colour, Line, Settings } from '../../core/settings/settings.ts';
import { type ChoiceOf, Choices } from '../../ui/Choices.tsx';
import { densityChoices } from '../../ui/density-choices.ts';
import { KIND_PLURALS } from '../../ui/kind-plurals.ts';
import { MarkPreview } from './MarkPreview.tsx';
import type { SettingsHands } from './settings-hands.ts';

const LINES: readonly ChoiceOf<Line>[] = [
  { value: 'dotted', label: 'Dotted' },
  { value: 'dashed', label: 'Dashed' },
  { value: 'solid', label: 'Solid' },
];
const COLOURS: readonly ChoiceOf<Colour>[] = [
  { value: 'text', label: 'As the text' },
  { value: 'blue', label: 'Blue' },
  { value: 'green', label: 'Green' },
  { value: 'orange', label: 'Orange' },
];

export type SettingsPart = { readonly settings: Settings; readonly onChange: SettingsHands['change'] };

/** What is marked, how often and how. */
export function MarkSettings({ settings, onChange }: SettingsPart) {
  const { density, kinds, line, colour } = settings;
  return (
    <section aria-labelledby="settings-marks">
      <h2 id="settings-marks">Marks</h2>
      <MarkPreview settings={settings} />
      <Choices
        layout="row"
        legend="Mark each name"
        choices={densityChoices()}
        chosen={density}
        onChoose={(chosen) => onChange(() => ({ density: chosen }))}
      />
      <fieldset class="settings-kinds">
        <legend>Mark these</legend>
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
            {KIND_PLURALS[kind]}
          </label>
        ))}
      </fieldset>
      <Choices
        layout="row"
        legend="Line"
        choices={LINES}
        chosen={line}
        onChoose={(chosen) => onChange(() => ({ line: chosen }))}
      />
      <Choices
        layout="row"
        legend="Colour"
        choices={COLOURS}
        chosen={colour}
        onChoose={(chosen) => onChange(() => ({ colour: chosen }))}
      />
    </section>
  );
}
