import { say } from '../language/speak.ts';
import type { Mentions } from '../messaging/card-channel.ts';

type MentionStepsProps = { readonly mentions: Mentions; readonly onStep: (by: 1 | -1) => void };

/** "2 of 5 here", with the ways to the one before and the next. */
export function MentionSteps({ mentions: { nth, count }, onStep }: MentionStepsProps) {
  if (count < 2) return null;
  return (
    <p class="steps">
      <button
        type="button"
        class="steps-button"
        aria-label={say('card.steps.before')}
        title={say('card.steps.before')}
        onClick={() => onStep(-1)}
      >
        ‹
      </button>
      <span aria-hidden="true">{say('card.steps.at', nth, count)}</span>
      <span class="unseen">{say('card.steps.atAloud', nth, count)}</span>
      <button
        type="button"
        class="steps-button"
        aria-label={say('card.steps.next')}
        title={say('card.steps.next')}
        onClick={() => onStep(1)}
      >
        ›
      </button>
    </p>
  );
}
