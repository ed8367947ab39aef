import { NOTE_COLOURS, type NoteColour } from '../core/notes/colours.ts';
import { say } from '../language/speak.ts';

type ColourPickerProps = {
  /** The colour that all of the notes have; `null` for none, or several. */
  readonly colour: NoteColour | null;
  readonly onChoose: (colour: NoteColour | null) => void;
};

/** The colours of notes as a row of dots, each with its name; the chosen one again takes it away. */
export function ColourPicker({ colour, onChoose }: ColourPickerProps) {
  return (
    <fieldset class="colours">
      <legend class="unseen">{say('colour.legend')}</legend>
      {NOTE_COLOURS.map((one) => (
        <button
          key={one}
          type="button"
          class="colour-dot"
          data-colour={one}
          aria-label={say(`colour.${one}`)}
          title={say(`colour.${one}`)}
          aria-pressed={one === colour}
          onClick={() => onChoose(one === colour ? null : one)}
        />
      ))}
    </fieldset>
  );
}
