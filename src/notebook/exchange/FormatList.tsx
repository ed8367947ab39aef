import { say } from '../../language/speak.ts';
import type { FormatLine } from './format-line.ts';

type FormatListProps = {
  readonly formats: readonly FormatLine[];
  readonly chosen: string;
  readonly onChoose: (format: string) => void;
};

/** The formats, one of which is chosen. */
export function FormatList({ formats, chosen, onChoose }: FormatListProps) {
  return (
    <fieldset class="format-list">
      <legend>{say('exchange.asWhat')}</legend>
      {formats.map(({ id, title, hint }) => (
        <label key={id}>
          <input type="radio" name="format" checked={id === chosen} onChange={() => onChoose(id)} />
          <span>
            <strong>{title}</strong>
            <small>{hint}</small>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
