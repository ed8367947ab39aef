import type { Density } from '../../core/settings/settings.ts';
import { say } from '../../language/speak.ts';
import { densityChoices } from '../../ui/density-choices.ts';

type DensitySelectProps = {
  /** `null`: as everything else. */
  readonly density: Density | null;
  readonly onChoose: (density: Density | null) => void;
  /** By which a label beside it names it; or what a screen reader says where there is none. */
  readonly id?: string;
  readonly label?: string;
};

/** How often the names of one kind or pack are marked, where that differs from the others. */
export function DensitySelect({ density, onChoose, id, label }: DensitySelectProps) {
  const choices = densityChoices();
  return (
    <select
      id={id}
      aria-label={label}
      value={density ?? ''}
      onChange={({ currentTarget: { value } }) =>
        onChoose(choices.find((choice) => choice.value === value)?.value ?? null)
      }
    >
      <option value="">{say('settings.marks.asAbove')}</option>
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.label}
        </option>
      ))}
    </select>
  );
}
