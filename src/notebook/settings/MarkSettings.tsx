import { ENTRY_KINDS } from '../../core/glossary/entry.ts';
import { densityOfKind, withKindDensity } from '../../core/settings/choose-density.ts';
import type { Colour, Line } from '../../core/settings/settings.ts';
import { say } from '../../language/speak.ts';
import { type ChoiceOf, Choices } from '../../ui/Choices.tsx';
import { densityChoices } from '../../ui/density-choices.ts';
import { DensitySelect } from './DensitySelect.tsx';
import { MarkPreview } from './MarkPreview.tsx';
import { PackDensities } from './PackDensities.tsx';
import type { PackPart } from './settings-hands.ts';

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

/** What is marked, how often and how. */
export function MarkSettings({ settings, packs, onChange, onSwitchPack }: PackPart) {
  const { density, line, colour } = settings;
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
      <fieldset class="settings-densities">
        <legend>{say('settings.marks.kinds')}</legend>
        {ENTRY_KINDS.map((kind) => (
          <div key={kind} class="settings-density">
            <label for={`density-of-${kind}`}>{say(`kind.many.${kind}`)}</label>
            <DensitySelect
              id={`density-of-${kind}`}
              density={densityOfKind(settings, kind)}
              onChoose={(chosen) => onChange((now) => withKindDensity(now, kind, chosen))}
            />
          </div>
        ))}
      </fieldset>
      {packs.length > 1 && (
        <PackDensities settings={settings} packs={packs} onChange={onChange} onSwitchPack={onSwitchPack} />
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
