import { useId } from 'preact/hooks';

export type ChoiceOf<Value> = {
  readonly value: Value;
  readonly label: string;
  /** What this choice means, where its name does not say it. */
  readonly note?: string;
};

type ChoicesProps<Value> = {
  readonly legend: string;
  readonly legendHidden?: boolean;
  readonly choices: readonly ChoiceOf<Value>[];
  readonly chosen: Value;
  readonly onChoose: (value: Value) => void;
  /** `row`: beside each other as one strip; `list`: under each other with their notes. */
  readonly layout: 'row' | 'list';
};

/** One of several, all of them in sight. */
export function Choices<Value extends string>(props: ChoicesProps<Value>) {
  const { legend, legendHidden, choices, chosen, onChoose, layout } = props;
  const name = useId();
  return (
    <fieldset class={`choices choices-${layout}`}>
      <legend class={legendHidden ? 'unseen' : undefined}>{legend}</legend>
      <div class="choices-all">
        {choices.map(({ value, label, note }) => (
          <label key={value} class="choices-one">
            <input type="radio" name={name} checked={value === chosen} onChange={() => onChoose(value)} />
            <span class="choices-label">{label}</span>
            {note && <span class="choices-note">{note}</span>}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
