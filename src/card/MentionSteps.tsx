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
        aria-label="The place before"
        title="The place before"
        onClick={() => onStep(-1)}
      >
        ‹
      </button>
      <span>
        {nth} of {count} <span class="unseen">places </span>here
      </span>
      <button
        type="button"
        class="steps-button"
        aria-label="The next place"
        title="The next place"
        onClick={() => onStep(1)}
      >
        ›
      </button>
    </p>
  );
}
