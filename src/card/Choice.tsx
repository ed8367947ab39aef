import type { Entry, EntryId } from '../core/glossary/entry.ts';
import { KindName } from '../ui/KindName.tsx';

type ChoiceProps = {
  readonly text: string;
  readonly entries: readonly Entry[];
  readonly onOpen: (entry: EntryId) => void;
};

/** A mention that may be any of several: the reader chooses, Gloss does not guess. */
export function Choice({ text, entries, onOpen }: ChoiceProps) {
  return (
    <section class="choice">
      <p class="choice-lead">
        The text leaves open who is meant by <strong id="card-name">{text}</strong>.
      </p>
      <ul class="choice-list">
        {entries.map((entry) => (
          <li key={entry.id}>
            <button type="button" class="choice-entry" onClick={() => onOpen(entry.id)}>
              <span class="choice-name">{entry.name}</span> <KindName kind={entry.kind} />
              <span class="choice-gist">{entry.gist ?? ''}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
