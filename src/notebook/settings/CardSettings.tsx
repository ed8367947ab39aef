import { useState } from 'preact/hooks';
import { DWELL_RANGE_MS, type Trigger } from '../../core/settings/settings.ts';
import { say } from '../../language/speak.ts';
import { type ChoiceOf, Choices } from '../../ui/Choices.tsx';
import { Keys } from '../../ui/Keys.tsx';
import { sayWith } from '../../ui/say-with.tsx';
import type { SettingsPart } from './settings-hands.ts';

function triggers(): readonly ChoiceOf<Trigger>[] {
  return [
    { value: 'hover', label: say('settings.cards.hover') },
    { value: 'alt', label: say('settings.cards.alt') },
    { value: 'ctrl', label: say('settings.cards.ctrl') },
    { value: 'shift', label: say('settings.cards.shift') },
  ];
}
const STEP_MS = 50;

type CardSettingsProps = SettingsPart & { readonly onKeys: (() => void) | null };

/** What opens a card, and how soon. */
export function CardSettings({ settings, onChange, onKeys }: CardSettingsProps) {
  const { trigger, dwellMs } = settings;
  /** While the slider is being moved; written when it is let go, because the browser's sync counts writes. */
  const [moved, setMoved] = useState<number | null>(null);
  const shown = moved ?? dwellMs;
  return (
    <section aria-labelledby="settings-cards">
      <h2 id="settings-cards">{say('settings.cards.heading')}</h2>
      <Choices
        layout="row"
        legend={say('settings.cards.trigger')}
        choices={triggers()}
        chosen={trigger}
        onChoose={(chosen) => onChange(() => ({ trigger: chosen }))}
      />
      <label class="settings-dwell">
        <span>{sayWith('settings.cards.dwell', <b>{say('settings.cards.seconds', shown / 1_000)}</b>)}</span>
        <input
          type="range"
          min={DWELL_RANGE_MS.least}
          max={DWELL_RANGE_MS.most}
          step={STEP_MS}
          value={shown}
          disabled={trigger !== 'hover'}
          onInput={({ currentTarget }) => setMoved(Number(currentTarget.value))}
          onChange={({ currentTarget }) => {
            const chosen = Number(currentTarget.value);
            setMoved(null);
            onChange(() => ({ dwellMs: chosen }));
          }}
        />
      </label>
      <p class="settings-note">
        {sayWith(
          'settings.cards.keys',
          <Keys of={['Alt', '.']} />,
          <Keys of={['Alt', ',']} />,
          <Keys of={['Alt', 'Shift', '.']} />,
          <Keys of={['Alt', 'Shift', 'G']} />,
          <Keys of={['Esc']} />,
        )}{' '}
        {onKeys ? (
          <button type="button" class="quiet-button" onClick={onKeys}>
            {say('settings.cards.chooseKeys')}
          </button>
        ) : (
          say('settings.cards.keysElsewhere')
        )}
      </p>
    </section>
  );
}
