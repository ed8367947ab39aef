import type { EntryId } from '../core/glossary/entry.ts';
import { sayEvidence } from '../core/linking/say-evidence.ts';
import { spokenLanguage } from '../language/speak.ts';
import { KindName } from '../ui/KindName.tsx';
import { sayWith } from '../ui/say-with.tsx';
import type { CardOption } from './card-content.ts';

type ChoiceProps = {
  readonly text: string;
  readonly options: readonly CardOption[];
  readonly onOpen: (entry: EntryId) => void;
};

/** A mention that may be any of several, with what the text says for each: the reader chooses, Gloss does not guess. */
export function Choice({ text, options, onOpen }: ChoiceProps) {
  return (
    <section class="choice">
      <p class="choice-lead">{sayWith('card.choice.lead', <strong id="card-name">{text}</strong>)}</p>
      <ul class="choice-list">
        {options.map(({ entry, evidence }) => (
          <li key={entry.id}>
            <button type="button" class="choice-entry" onClick={() => onOpen(entry.id)}>
              <span class="choice-name">{entry.name}</span> <KindName kind={entry.kind} />
              <span class="choice-gist">{entry.gist ?? ''}</span>
              <span class="choice-reason">{sayEvidence(evidence, spokenLanguage())}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
