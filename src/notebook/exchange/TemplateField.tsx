import type { Templates } from './use-templates.ts';

/** Words that a template can use; the others are in the manual of Mustache. */
const WORDS = [
  '{{#subjects}}',
  '{{#notes}}',
  '{{name}}',
  '{{text}}',
  '{{quote}}',
  '{{hashtags}}',
  '{{date}}',
  '{{title}}',
  '{{url}}',
  '{{site}}',
];

/** The template by which notes are written: chosen, changed, kept. */
export function TemplateField({ templates }: { readonly templates: Templates }) {
  const { all, chosen, isOwn, choose, change, remove } = templates;
  return (
    <div class="template-field">
      <div class="template-line">
        <label>
          Template
          <select value={chosen.id} onChange={(event) => choose(event.currentTarget.value)}>
            {all.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        </label>
        <label>
          Name
          <input
            value={chosen.title}
            onChange={(event) => change({ title: event.currentTarget.value.trim() || chosen.title })}
          />
        </label>
        <label>
          File ending
          <input
            class="template-ending"
            value={chosen.extension}
            onChange={(event) =>
              change({
                extension:
                  event.currentTarget.value
                    .toLowerCase()
                    .replace(/[^a-z0-9]/g, '')
                    .slice(0, 10) || 'txt',
              })
            }
          />
        </label>
        {isOwn && (
          <button type="button" class="quiet-button" onClick={remove}>
            Delete
          </button>
        )}
      </div>
      <textarea
        aria-label="Text of the template"
        rows={7}
        spellcheck={false}
        value={chosen.text}
        onInput={(event) => change({ text: event.currentTarget.value })}
      />
      <p class="switch-note">
        {WORDS.map((word) => (
          <code key={word}>{word} </code>
        ))}
      </p>
    </div>
  );
}
