import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

type SwitchProps = {
  readonly isOn: boolean;
  readonly onSwitch: (isOn: boolean) => void;
  readonly disabled?: boolean;
  readonly children: ComponentChildren;
  /** A sentence under the name: what it does, where that is not plain. */
  readonly note?: ComponentChildren;
};

/** Something that is on or off, and takes effect at once. */
export function Switch({ isOn, onSwitch, disabled, children, note }: SwitchProps) {
  const id = useId();
  return (
    <div class="switch">
      <div class="switch-words">
        <label for={id}>{children}</label>
        {note && (
          <p class="switch-note" id={`${id}-note`}>
            {note}
          </p>
        )}
      </div>
      <input
        id={id}
        type="checkbox"
        role="switch"
        aria-checked={isOn}
        class="switch-box"
        checked={isOn}
        disabled={disabled}
        aria-describedby={note ? `${id}-note` : undefined}
        onChange={(event) => onSwitch(event.currentTarget.checked)}
      />
    </div>
  );
}
