import { useId, useState } from 'preact/hooks';
import { tidyTag } from '../core/notes/note-change.ts';
import { say } from '../language/speak.ts';

type TagFieldProps = {
  /** Tags that are there already. */
  readonly tags: readonly string[];
  /** Tags of other notes, the most used first. */
  readonly known: readonly string[];
  readonly label: string;
  readonly onTag: (tag: string) => void;
  readonly onUntag: (tag: string) => void;
};

/** More suggestions are a list that nobody reads. */
const MOST_SUGGESTIONS = 50;
/** Of ten thousand tags a note shows these and says how many more there are. */
const MOST_SHOWN = 200;

/** The tags of a note: each to be taken away, and a field for more. Enter or a comma adds one. */
export function TagField({ tags, known, label, onTag, onUntag }: TagFieldProps) {
  const [typed, setTyped] = useState('');
  const id = useId();
  const add = (text: string) => {
    const tag = tidyTag(text);
    if (tag !== null && !tags.includes(tag)) onTag(tag);
    setTyped('');
  };
  const typedNow = (text: string) => {
    const [first = '', ...rest] = text.split(',');
    if (rest.length === 0) setTyped(text);
    else add(first);
  };
  return (
    <div class="tag-field">
      {tags.slice(0, MOST_SHOWN).map((tag) => (
        <span class="tag" key={tag}>
          {tag}
          <button type="button" aria-label={say('tag.remove', tag)} onClick={() => onUntag(tag)}>
            <span aria-hidden="true">×</span>
          </button>
        </span>
      ))}
      {tags.length > MOST_SHOWN && <span class="tag">{say('tag.more', tags.length - MOST_SHOWN)}</span>}
      <input
        class="tag-input"
        aria-label={label}
        placeholder={say('tag.placeholder')}
        list={`${id}-known`}
        autocomplete="off"
        value={typed}
        onInput={(event) => typedNow(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.isComposing) add(event.currentTarget.value);
          else if (event.key === 'Backspace' && typed === '' && tags.length > 0) onUntag(tags.at(-1)!);
        }}
        onBlur={(event) => add(event.currentTarget.value)}
      />
      <datalist id={`${id}-known`}>
        {known
          .filter((tag) => !tags.includes(tag))
          .slice(0, MOST_SUGGESTIONS)
          .map((tag) => (
            <option key={tag} value={tag} />
          ))}
      </datalist>
    </div>
  );
}
