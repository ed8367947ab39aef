import { say } from '../../language/speak.ts';
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
          {say('exchange.template.label')}
          <select value={chosen.id} onChange={(event) => choose(event.currentTarget.value)}>
            {all.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        </label>
        <label>
          {say('exchange.template.name')}
          <input
            value={chosen.title}
            onChange={(event) => change({ title: event.currentTarget.value.trim() || chosen.title })}
          />
        </label>
        <label>
          {say('exchange.template.ending')}
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
            {say('exchange.template.delete')}
          </button>
        )}
      </div>
      <textarea
        aria-label={say('exchange.template.text')}
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
