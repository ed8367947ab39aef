import { useState } from 'preact/hooks';
import type { ChoiceReach, ReaderChoice } from '../core/linking/reader-choice.ts';
import { say } from '../language/speak.ts';
import type { ChoiceKeeping } from '../messaging/choice-questions.ts';

type ChoiceBarProps = {
  /** As the page writes it. */
  readonly text: string;
  readonly name: string;
  /** Where it is written; `reaches` say it in words. */
  readonly url: string;
  readonly entry: ReaderChoice['entry'];
  readonly reaches: readonly { readonly label: string; readonly reach: ChoiceReach }[];
  /** What was chosen by opening this from a list of several; nothing where the name was linked. */
  readonly chosen: ReaderChoice | null;
  readonly onKeep: (choice: ReaderChoice) => Promise<ChoiceKeeping>;
  readonly onForget: (choice: ReaderChoice) => Promise<ChoiceKeeping>;
};

type Standing =
  | { readonly at: 'rest' }
  | { readonly at: 'asking' }
  /** `isAnswer`: a button here has just been pressed, and is gone. */
  | { readonly at: 'kept'; readonly choice: ReaderChoice; readonly isAnswer: boolean }
  | { readonly at: 'failed'; readonly why: string };

/** Lets the reader say that a name does, or does not, mean the entry of the card; how far that holds; and take it back. */
export function ChoiceBar({ text, name, entry, reaches, chosen, onKeep, onForget }: ChoiceBarProps) {
  const [standing, setStanding] = useState<Standing>(
    chosen ? { at: 'kept', choice: chosen, isAnswer: false } : { at: 'rest' },
  );
  const says = chosen ? 'is' : 'is-not';

  async function keep(reach: ChoiceReach): Promise<void> {
    const choice: ReaderChoice = { text, entry, says, reach };
    const keeping = await onKeep(choice);
    // A wider reach takes the place of the one that was chosen before.
    if (keeping.kind === 'kept' && standing.at === 'kept') await onForget(standing.choice);
    setStanding(
      keeping.kind === 'kept' ? { at: 'kept', choice, isAnswer: true } : { at: 'failed', why: keeping.why },
    );
  }

  async function forget(choice: ReaderChoice): Promise<void> {
    const keeping = await onForget(choice);
    setStanding(keeping.kind === 'kept' ? { at: 'rest' } : { at: 'failed', why: keeping.why });
  }

  switch (standing.at) {
    case 'rest':
      return (
        <button type="button" class="quiet" onClick={() => setStanding({ at: 'asking' })}>
          {say('card.choice.notThis')}
        </button>
      );
    case 'asking':
      return (
        <p class="choice-bar">
          <span>{say('card.choice.ask', text, name)}</span>
          {reaches.map(({ label, reach }, nth) => (
            <button
              type="button"
              class="quiet"
              key={label}
              ref={nth === 0 ? takeFocus : null}
              onClick={() => void keep(reach)}
            >
              {label}
            </button>
          ))}
        </p>
      );
    case 'kept': {
      const { choice } = standing;
      const here = reaches.findIndex(({ reach }) => reach.kind === choice.reach.kind);
      return (
        <p class="choice-bar" role="status">
          <span>
            {choice.says === 'is'
              ? say('card.choice.taken', text, name, reaches[here]?.label ?? '')
              : say('card.choice.notTaken', text, name, reaches[here]?.label ?? '')}
          </span>
          {reaches.slice(here + 1).map(({ label, reach }) => (
            <button type="button" class="quiet" key={label} onClick={() => void keep(reach)}>
              {say('card.choice.also', label)}
            </button>
          ))}
          <button
            type="button"
            class="quiet"
            ref={standing.isAnswer ? takeFocus : null}
            onClick={() => void forget(choice)}
          >
            {say('card.choice.undo')}
          </button>
        </p>
      );
    }
    case 'failed':
      return (
        <p class="choice-bar" role="alert">
          {standing.why}
        </p>
      );
    default:
      return standing satisfies never;
  }
}

/** The button that was pressed has gone, and the focus must not go with it. */
function takeFocus(button: HTMLButtonElement | null): void {
  button?.focus();
}
