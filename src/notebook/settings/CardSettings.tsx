import { useState } from 'preact/hooks';
import { DWELL_RANGE_MS, type Trigger } from '../../core/settings/settings.ts';
import { type ChoiceOf, Choices } from '../../ui/Choices.tsx';
import type { SettingsPart } from './MarkSettings.tsx';

const TRIGGERS: readonly ChoiceOf<Trigger>[] = [
  { value: 'hover', label: 'Rests on a mark' },
  { value: 'alt', label: 'Does, with Alt' },
  { value: 'ctrl', label: 'With Ctrl' },
  { value: 'shift', label: 'With Shift' },
];
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
      <h2 id="settings-cards">Cards</h2>
      <Choices
        layout="row"
        legend="Open one when the pointer"
        choices={TRIGGERS}
        chosen={trigger}
        onChoose={(chosen) => onChange(() => ({ trigger: chosen }))}
      />
      <label class="settings-dwell">
        <span>
          … for <b>{(shown / 1_000).toFixed(2)} seconds</b>
        </span>
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
        With a key held down the card opens at once. A tap opens it on a touch screen. From the keyboard:{' '}
        <kbd>Alt</kbd> <kbd>.</kbd> and <kbd>Alt</kbd> <kbd>,</kbd> go from mark to mark, <kbd>Alt</kbd>{' '}
        <kbd>Shift</kbd> <kbd>.</kbd> opens the card at the caret or selection, <kbd>Alt</kbd>{' '}
        <kbd>Shift</kbd> <kbd>G</kbd> the cast of the page; <kbd>Esc</kbd> closes.{' '}
        {onKeys ? (
          <button type="button" class="quiet-button" onClick={onKeys}>
            Choose other keys
          </button>
        ) : (
          'Other keys can be chosen among the browser’s extension shortcuts.'
        )}
      </p>
    </section>
  );
}
